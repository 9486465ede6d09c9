import { readFileSync } from 'node:fs';
import { main } from '../cli/main.ts';
import { realWorld } from '../io/real-world.ts';
import type { Output, World } from '../io/world.ts';
import { type Day, parseDay } from '../text/calendar.ts';

/** The day that tests take for today, so that no expectation grows old. */
export const TEST_DAY = parseDay('2026-11-22') as Day;

/** One for all commands: every real world listens to the streams of the process. */
const {
  kindOf,
  stampOf,
  openTree,
  openRevision,
  writeFile,
  makeFolder,
  commit,
  recover,
  uncommitted,
  realPath,
  replaceFolder,
  serve,
  watch,
} = realWorld(process);

/** What one command printed. */
export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one command line in a folder of the real disk, in a world that is otherwise fixed. */
export async function runCommand(
  argv: readonly string[],
  cwd: string,
  world: Partial<World> = {},
): Promise<Run> {
  const printed = { stdout: '', stderr: '' };
  const output = (name: keyof typeof printed): Output => ({
    write: (text) => {
      printed[name] += text;
    },
    isTTY: false,
    columns: undefined,
  });
  const code = await main(argv, {
    cwd,
    env: {},
    today: TEST_DAY,
    stdout: output('stdout'),
    stderr: output('stderr'),
    kindOf,
    stampOf,
    openTree,
    openRevision,
    writeFile,
    makeFolder,
    isAsked: false,
    ask: async () => undefined,
    commit,
    recover,
    uncommitted,
    realPath,
    replaceFolder,
    serve,
    watch,
    interrupted: async () => {},
    ...world,
  });
  return { code, ...printed };
}

/** Splits a command line at spaces, as a shell does, with single and double quotes. */
export function splitCommand(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    (match) => match[1] ?? match[2] ?? match[3] ?? '',
  );
}

/**
 * Runs the commands that a page names (lines that begin with `$ gov-docs`) and writes the page anew:
 * each command, what it printed, and its exit code. A page is an expectation that people can read.
 */
export async function runPage(
  file: string,
  cwd: string,
  fallback: readonly string[] = [],
): Promise<string> {
  let commands: readonly string[] = fallback;
  try {
    const lines = readFileSync(file, 'utf8').split('\n');
    const named = lines.filter((line) => line.startsWith('$ gov-docs'));
    if (named.length > 0) commands = named;
  } catch {
    // A new page begins with the commands that its folder usually has.
  }
  const sections: string[] = [];
  for (const command of commands) {
    const run = await runCommand(splitCommand(command).slice(2), cwd);
    const errors = run.stderr === '' ? '' : `[stderr]\n${run.stderr}`;
    sections.push(`${command}\n${run.stdout}${errors}exit ${run.code}\n`);
  }
  return sections.join('\n');
}
