import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { catalogFiles } from './catalog-files.ts';
import type { CorpusFile } from './corpus-file.ts';
import { registerFiles } from './register-files.ts';
import { planRegister } from './register-plan.ts';

const SEED = 20_261_122;
const DIGESTED_FILES = 50;

/**
 * Make the folder a repository of its own, as a city's register is. Otherwise all of it lies in a folder that the
 * repository of gov-docs ignores, and a tool that honours `.gitignore` sees no document.
 */
export function makeRepository(folder: string): void {
  mkdirSync(folder, { recursive: true });
  if (!existsSync(join(folder, '.git'))) spawnSync('git', ['init', '--quiet', folder]);
}

/** Write `corpus-<size>` below the folder, unless it already lies there as this generator would write it. */
export function writeCorpus(folder: string, size: number): void {
  const plan = planRegister(size, SEED);
  write(join(folder, `corpus-${size}`), () => registerFiles(plan));
}

/** Write `catalog-<size>`: the same documents, in the layout of EventCatalog. */
export function writeCatalog(folder: string, size: number): void {
  const plan = planRegister(size, SEED);
  write(join(folder, `catalog-${size}`), () => catalogFiles(plan));
}

/** The stamp is a digest of the first files, so that a changed generator writes anew without anybody's care. */
function write(folder: string, files: () => Iterable<CorpusFile>): void {
  const stamp = digest(files());
  const stampFile = `${folder}.stamp`;
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  rmSync(stampFile, { force: true });
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of files()) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  writeFileSync(stampFile, stamp);
}

function digest(files: Iterable<CorpusFile>): string {
  const hash = createHash('sha256');
  let seen = 0;
  for (const [path, text] of files) {
    hash.update(`${path}\n${text}\n`);
    if (++seen === DIGESTED_FILES) break;
  }
  return hash.digest('hex');
}
