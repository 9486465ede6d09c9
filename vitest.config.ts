import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { characterNamesPlugin } from './src/bundle/character-names-plugin.ts';
import { explorerPlugin } from './src/bundle/explorer-plugin.ts';
import { schemaPlugin } from './src/bundle/schema-plugin.ts';

const YAML = fileURLToPath(new URL('node_modules/yaml/browser/index.js', import.meta.url));

const config: ReturnType<typeof defineConfig> = defineConfig({
  // The build for browsers is the same code, without a look at the environment for every lexeme.
  resolve: { alias: { yaml: YAML } },
  plugins: [schemaPlugin(), characterNamesPlugin(), explorerPlugin()],
  test: {
    update: 'none',
    include: ['src/**/*.test.ts'],
    setupFiles: ['src/testing/same-cases.ts'],
    testTimeout: 60_000,
  },
});

export default config;
