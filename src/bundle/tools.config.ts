import { defineConfig } from 'rolldown';
import { characterNamesPlugin } from './character-names-plugin.ts';

/** Bundles a tool of developers; its file is named on the command line. */
const config: ReturnType<typeof defineConfig> = defineConfig({
  platform: 'node',
  plugins: [characterNamesPlugin()],
  output: { dir: '.bench/tools', format: 'esm' },
});

export default config;
