import { fileURLToPath } from 'node:url';
import { defineConfig } from 'rolldown';
import { characterNamesPlugin } from './src/bundle/character-names-plugin.ts';
import { codeCachePlugin } from './src/bundle/code-cache-plugin.ts';
import { explorerPlugin } from './src/bundle/explorer-plugin.ts';
import { helpPagesPlugin } from './src/bundle/help-pages-plugin.ts';
import { latePatternsPlugin } from './src/bundle/late-patterns-plugin.ts';
import { leanNodePlugin } from './src/bundle/lean-node-plugin.ts';
import { schemaPlugin } from './src/bundle/schema-plugin.ts';

/** What loads the bundle, and is the only part that Node itself loads: one file. */
const LOADER = /src\/loader\//;

/** What the pages of `--help` need: next to nothing. */
const START = /src\/cli\/(?:start|language|exit)\.ts|src\/io\/real-output\.ts/;

/** What reads a command line and tells of a mistake on it; everything else waits until a command runs. */
const COMMAND_LINE =
  /node_modules\/(?:commander|fastest-levenshtein)|src\/cli\/(?:main|program|command-line|option-readers|reading-commands|writing-commands|making-commands|site-commands|help-texts|writing-help|making-help|site-help|usage-message|user-error)\.ts|src\/io\/(?:real-world|real-path|swedish-today)\.ts|src\/graph\/choices\.ts|src\/document\/reasons\.ts|src\/text\/(?:calendar|language|nearest)\.ts|src\/report\/visible\.ts|package\.json/;

/** What few runs need: YAML and globs that are not plain, colour, a faulty configuration, our own faults. */
const RARE =
  /node_modules\/(?:yaml|picomatch|chalk)\/|src\/document\/frontmatter\/(?:full-yaml|attempt|build-tree|compose|cst|diagnose|inspect-cst|key-problem|leave-out|problem|surface)\.ts|src\/city\/(?:config-messages|schema-fault-words|site-fault-words|form-words|value-glosses)\.ts|src\/cli\/(?:bug-message|config-trouble|config-words|say-config)\.ts/;

/** What no linting needs: pictures, decisions, new documents, lists and accounts. Graphviz alone is larger than all the rest. */
const DRAWN =
  /node_modules\/@viz-js\/|src\/(?:list|show|account|history|markup|site|search|browser|open-data|mention\/citation|graph|decision|diff|explorer|decide|check|new|init|edit|fix|baseline|io\/transaction)\/|decision\.schema\.json|src\/cli\/(?:list|show|rule|find-document|check-filter|graph|diff|apply|check|decision-obstacles|new|init|pattern-folder|retire|one-point|propose|ask-missing|carry-out|show-plan|plan-json|lint-view|say-refusals|say-transaction|transaction-error|find-decision|open-views|views-asked|compare-texts|lint-fix|say-fixed|lint-baseline|reread|paint-diff|decision-notes|with-file|say-point|open-revision|write-out|count-findings)\.ts|src\/register\/(?:selection|owners|body-in-sentence|refuse-point|recorded-otherwise|point-outcome|pair-documents|phase-changes|carry-out|with-decision|change-names|changes|event-changes|facts-changed|hanging|standing|mandate)\.ts|src\/rules\/(?:rule-page|named-in-texts)\.ts|src\/io\/(?:git[a-z-]*|commit-tree|write-file|uncommitted|ask-person)\.ts/;

/** What a site is made of and shown with, and no linting needs: packages, styles, scripts for the browser. */
const PUBLISHED =
  /node_modules\/(?!(?:github-slugger|ignore)\/)|^\0?(?:bundled|css):|register\.schema\.json|src\/(?:linked-data|search|browser)\/|src\/io\/(?:folder|serve)\/|src\/cli\/(?:build|serve|live-site|file-memory|open-site|site-files|site-options|body-renderer|remembering-renderer|naming-memory|out-folder|read-logo|refused-attachments|say-built|say-folder-trouble|say-unpublished)\.ts|src\/register\/(?:agenda|force|renewals|repeal-reasons|responsible-for)\.ts|src\/document\/stated-text\.ts|src\/text\/device-name\.ts/;

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const config: ReturnType<typeof defineConfig> = defineConfig({
  input: { main: 'src/cli/start.ts', load: 'src/loader/chunks.ts' },
  platform: 'node',
  // The build for browsers is the same code, without a look at the environment for every lexeme.
  resolve: { alias: { yaml: here('node_modules/yaml/browser/index.js') } },
  plugins: [
    schemaPlugin(),
    characterNamesPlugin(),
    explorerPlugin(),
    leanNodePlugin(),
    latePatternsPlugin(),
    helpPagesPlugin(),
    codeCachePlugin(here('fixtures/registers')),
  ],
  output: {
    dir: 'dist',
    format: 'cjs',
    // Our loader knows `require` alone.
    dynamicImportInCjs: false,
    minify: true,
    // The engine holds such a text in half the memory and reads it faster.
    charset: 'ascii',
    cleanDir: true,
    entryFileNames: '[name].cjs',
    chunkFileNames: 'chunk-[name].cjs',
    // Every file more costs a millisecond at the start, so what is used together is one.
    codeSplitting: {
      groups: [
        { name: 'start', test: START, priority: 3 },
        { name: 'command-line', test: COMMAND_LINE, priority: 2 },
        {
          name: 'core',
          test: (id) => ![LOADER, RARE, DRAWN, PUBLISHED].some((other) => other.test(id)),
          priority: 1,
        },
      ],
    },
  },
});

export default config;
