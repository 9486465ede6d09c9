import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, copyFileSync, cpSync } from 'node:fs';
import path from 'node:path';
import { tempFolder } from './temp-folder.ts';

/** Builds the program as it is installed, in a folder of its own; gives the file that node runs. */
export function buildCommand(): string {
  const folder = tempFolder();
  cpSync('bin', path.join(folder, 'bin'), { recursive: true });
  copyFileSync('package.json', path.join(folder, 'package.json'));
  const rolldown = path.resolve('node_modules/.bin/rolldown');
  const argv = ['--config', 'rolldown.config.ts', '--dir', path.join(folder, 'dist')];
  execFileSync(rolldown, argv, { stdio: 'ignore' });
  // For those who run it without the rights of this user.
  for (const each of [folder, path.join(folder, 'bin'), path.join(folder, 'dist')]) {
    chmodSync(each, 0o755);
  }
  return path.join(folder, 'bin', 'gov-docs.js');
}

/** How a process of the built program ended. */
export interface Ended {
  /** Null where it was killed. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A process of the built program. */
export interface Started {
  readonly kill: () => void;
  readonly isRunning: () => boolean;
  readonly ended: Promise<Ended>;
}

/** Starts the built program, in English, and does not wait for it. */
export function startCommand(program: string, argv: readonly string[], cwd: string): Started {
  const child = spawn(process.execPath, [program, ...argv, '--lang', 'en'], {
    cwd,
    env: { PATH: process.env.PATH },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text) => (printed[name] += text));
  }
  return {
    kill: () => child.kill('SIGKILL'),
    isRunning: () => child.exitCode === null && child.signalCode === null,
    ended: once(child, 'close').then(([code]) => ({ code, ...printed })),
  };
}
