import { defineConfig } from 'vitest/config';
import { schemaPlugin } from './src/bundle/schema-plugin.ts';

const config: ReturnType<typeof defineConfig> = defineConfig({
  plugins: [schemaPlugin()],
  test: { include: ['src/**/*.test.ts'], testTimeout: 60_000 },
});

export default config;
