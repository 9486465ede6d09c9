import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the installed peers lie, as programs to start. */
export interface Peers {
  readonly rumdl: string;
  readonly rumdlShim: string;
  readonly eventcatalog: string;
  readonly markdownlint: string;
  readonly remark: string;
  readonly remarkSettings: string;
}

/** Install the linters at the versions of the lock file. Undefined where they cannot be had, as without a network. */
export function installPeers(source: string, folder: string): Peers | undefined {
  if (!installPackages(source, folder)) return undefined;
  const modules = join(folder, 'node_modules');
  return {
    rumdl: join(modules, '@rumdl', `cli-${process.platform}-${process.arch}`, 'rumdl'),
    rumdlShim: join(modules, 'rumdl/bin/rumdl'),
    eventcatalog: join(modules, '@eventcatalog/linter/dist/cli/index.js'),
    markdownlint: join(modules, 'markdownlint-cli2/markdownlint-cli2-bin.mjs'),
    remark: join(modules, 'remark-cli/cli.js'),
    remarkSettings: join(folder, 'remark.json'),
  };
}

/**
 * Install packages once, without their scripts: as their lock file says, or their package.json where
 * there is no lock. False where they cannot be had.
 */
export function installPackages(source: string, folder: string): boolean {
  mkdirSync(folder, { recursive: true });
  cpSync(source, folder, { recursive: true });
  const isLocked = existsSync(join(source, 'package-lock.json'));
  const wanted = join(source, isLocked ? 'package-lock.json' : 'package.json');
  const text = readFileSync(wanted, 'utf8');
  const stamp = join(folder, 'installed.stamp');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== text) {
    rmSync(stamp, { force: true });
    const flags = [
      '--ignore-scripts',
      '--prefer-offline',
      '--no-audit',
      '--no-fund',
      // Without a network one wants to know soon.
      '--fetch-retries=1',
      '--fetch-retry-mintimeout=1000',
    ];
    const how = isLocked ? ['ci'] : ['install', '--no-package-lock'];
    const { status } = spawnSync('npm', [...how, ...flags, '--prefix', folder], {
      stdio: 'ignore',
    });
    if (status !== 0) return false;
    writeFileSync(stamp, text);
  }
  return true;
}
