import { defineConfig } from 'rolldown';
import { schemaPlugin } from './src/bundle/schema-plugin.ts';

const config: ReturnType<typeof defineConfig> = defineConfig({
  input: { main: 'src/cli/main.ts' },
  platform: 'node',
  plugins: [schemaPlugin()],
  output: {
    dir: 'dist',
    format: 'esm',
    minify: true,
    cleanDir: true,
    chunkFileNames: 'chunk-[name].js',
  },
});

export default config;
