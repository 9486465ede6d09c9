import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What the bundler asks of a plug-in, as far as this one answers. */
interface CodeCachePlugin {
  readonly name: string;
  writeBundle(options: { readonly dir?: string }): void;
}

/** Runs command lines one after another in one process, and keeps what was compiled for them. */
const PROGRAM = `
const [dir, runs] = process.argv.slice(1);
const chunks = require(dir + '/load.cjs').openChunks(dir);
const { run } = chunks.load('main.cjs');
(async () => {
  for (const argv of JSON.parse(runs)) {
    process.argv = [process.execPath, 'gov-docs', ...argv];
    if (await run(process) > 1) throw new Error('gov-docs ' + argv.join(' ') + ' did not run.');
  }
  chunks.keepCaches();
})();
`;

/** What people run most, on every sample register: what a cache holds are the functions called so far. */
function usualRuns(registers: string): readonly string[][] {
  const folders = readdirSync(registers, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  const of = (name: string) => ['--register', join(registers, name)];
  return [
    ...folders.map(({ name }) => ['lint', ...of(name)]),
    ['list', ...of('goteborg')],
    ['show', 'program-intern-service', ...of('goteborg')],
  ];
}

/**
 * Writes code caches beside the bundle (see `src/loader/chunks.ts`), for the Node that builds it.
 *
 * @param registers the folder of the sample registers
 */
export function codeCachePlugin(registers: string): CodeCachePlugin {
  return {
    name: 'code-cache',
    writeBundle({ dir = 'dist' }) {
      const runs = JSON.stringify(usualRuns(registers));
      execFileSync(process.execPath, ['--eval', PROGRAM, '--', resolve(dir), runs], {
        stdio: ['ignore', 'pipe', 'inherit'],
        maxBuffer: Number.POSITIVE_INFINITY,
      });
    },
  };
}
