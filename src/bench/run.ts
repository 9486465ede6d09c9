import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One whole process to be measured. */
export interface Case {
  readonly id: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** Done before each run, untimed: takes away what the last one left. */
  readonly before?: () => void;
  /** How many runs are timed. */
  readonly runs: number;
  /** Whether an untimed run comes first, so that the files lie in the page cache. */
  readonly warm: boolean;
  /** Whether one more run measures the peak of the memory. */
  readonly memory: boolean;
  /** Why this outcome does not show the work done, or undefined where it does. */
  readonly doubt: (exitCode: number | null, output: string) => string | undefined;
}

export interface Run {
  readonly milliseconds: number;
  readonly doubt: string | undefined;
}

/** Run a case once, its output in a file, and time it from the start of the process to its end. */
export function runOnce(one: Case, folder: string): Run {
  one.before?.();
  const path = join(folder, `${fileName(one)}.out`);
  const file = openSync(path, 'w');
  const start = process.hrtime.bigint();
  const { status, error } = spawnSync(one.command, one.args, {
    cwd: one.cwd,
    env: environment(),
    stdio: ['ignore', file, file],
  });
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  closeSync(file);
  const doubt = error ? error.message : one.doubt(status, readFileSync(path, 'utf8'));
  return { milliseconds, doubt };
}

function fileName({ id }: Case): string {
  return id.replace(/[^a-z0-9]+/gi, '-');
}

/** What npm or a terminal sets must not change what a tool does. */
function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|NODE_OPTIONS$|FORCE_COLOR$|RAYON_|RUMDL_)/i.test(name),
  );
  return { ...Object.fromEntries(kept), NO_COLOR: '1' };
}

const GNU_TIME = '/usr/bin/time';

/** The peak of the memory in MB (10⁶ bytes), or undefined where the system does not tell. */
export async function peakMemory(one: Case, folder: string): Promise<number | undefined> {
  if (process.platform !== 'linux') return undefined;
  one.before?.();
  return existsSync(GNU_TIME) ? withTime(one, folder) : await withProc(one);
}

function withTime(one: Case, folder: string): number | undefined {
  const path = join(folder, `${fileName(one)}.rss`);
  const args = ['-f', '%M', '-o', path, one.command, ...one.args];
  spawnSync(GNU_TIME, args, { cwd: one.cwd, env: environment(), stdio: 'ignore' });
  // A line about a non-zero exit code may come before the figure.
  const kibibytes = Number(readFileSync(path, 'utf8').trim().split('\n').at(-1));
  return Number.isFinite(kibibytes) ? (kibibytes * 1024) / 1e6 : undefined;
}

/** Without GNU time, the kernel's high-water mark is read every few milliseconds while the process lives. */
async function withProc(one: Case): Promise<number | undefined> {
  const child = spawn(one.command, one.args, { cwd: one.cwd, env: environment(), stdio: 'ignore' });
  let kibibytes = 0;
  const timer = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      kibibytes = Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? kibibytes);
    } catch {
      // The process has just ended: the last figure stands.
    }
  }, 5);
  await once(child, 'exit');
  clearInterval(timer);
  return kibibytes > 0 ? (kibibytes * 1024) / 1e6 : undefined;
}
