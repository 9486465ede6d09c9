import { createHash } from 'node:crypto';
import type { Files } from '../io/transaction/files.ts';
import { copyOf, type MemoryDisk, treeOf } from './memory-disk.ts';
import { memoryFiles } from './memory-files.ts';

/** What a call gave, so that it can be given again. */
type Given = { readonly value: unknown } | { readonly error: unknown };

/** A process that has been stopped after some of its calls. */
export interface Stopped {
  readonly pid: number;
  readonly state: 'runs' | 'died' | 'ended';
  /** What it returned, when it ended. */
  readonly said?: unknown;
  readonly given: readonly Given[];
  /** The same for two pasts in which it was given the same. */
  readonly past: string;
}

/** A disk and the processes on it. */
export interface Moment {
  readonly disk: MemoryDisk;
  readonly processes: readonly Stopped[];
}

const SUSPENDED = 'suspended';

/** Calls whose answers do not depend on what other processes do. */
const CONSTANT = ['newId', 'self', 'user'];

/** Files that give once more what they gave, then take one more step, and then stop the process. */
function stepFiles(files: Files, given: Given[]): Files {
  let [used, steps] = [0, 1];
  const take = (call: () => unknown): Given => {
    try {
      return { value: call() };
    } catch (error) {
      return { error };
    }
  };
  const wrap = (name: string, call: (...args: unknown[]) => unknown) => {
    const step = (...args: unknown[]) => {
      if (used === given.length) {
        if (!CONSTANT.includes(name)) steps -= 1;
        if (steps < 0) throw new Error(SUSPENDED);
        given.push(take(() => call(...args)));
      }
      const next = given[used] ?? { value: undefined };
      used += 1;
      if ('error' in next) throw next.error;
      return next.value;
    };
    return [name, step];
  };
  return Object.fromEntries(
    Object.entries(files).map(([name, call]) => wrap(name, call)),
  ) as unknown as Files;
}

function pastOf(before: string, given: readonly Given[]): string {
  const text = given.map((each) =>
    'error' in each ? String(each.error) : JSON.stringify(each.value),
  );
  return createHash('sha1')
    .update(before + text.join('\n'))
    .digest('base64');
}

/** The processes that run at a moment, by number. */
function runningAt({ processes }: Moment): Set<number> {
  return new Set(processes.filter(({ state }) => state === 'runs').map(({ pid }) => pid));
}

/** Lets one process take one more step; that is a call, or its end. */
function stepOf(moment: Moment, one: Stopped, { program }: Race): Moment {
  const disk = copyOf(moment.disk);
  const given = [...one.given];
  const machine = { running: runningAt(moment), boot: 'b1' };
  const files = memoryFiles(disk, machine, one.pid);
  let next: Pick<Stopped, 'state' | 'said'> = { state: 'runs' };
  try {
    next = { state: 'ended', said: program(stepFiles(files, given), one.pid) };
  } catch (error) {
    if (!(error instanceof Error) || error.message !== SUSPENDED) throw error;
  }
  const past = pastOf(one.past, given.slice(one.given.length));
  const stepped = { ...next, pid: one.pid, given, past };
  return { disk, processes: moment.processes.map((each) => (each === one ? stepped : each)) };
}

function keyOf({ disk, processes }: Moment): string {
  const pasts = processes.map(({ state, past }) => `${state} ${past}`);
  const key = JSON.stringify([treeOf(disk.inodes), pasts, [...disk.stamps].sort()]);
  return createHash('sha1').update(key).digest('base64');
}

/** What is to be tried. */
export interface Race {
  readonly disk: MemoryDisk;
  readonly pids: readonly number[];
  /** What a process does; what it returns is what it said. */
  readonly program: (files: Files, pid: number) => unknown;
  /** How many of them may be killed, at any moment. */
  readonly deaths: number;
}

/**
 * Lets processes run in every order of their calls.
 *
 * @param look told of every different moment
 * @returns how many there are
 */
export function interleave(race: Race, look: (moment: Moment) => void): number {
  const { disk, pids, deaths } = race;
  const start = pids.map((pid): Stopped => ({ pid, state: 'runs', given: [], past: '' }));
  const waiting: Moment[] = [{ disk, processes: start }];
  const seen = new Set<string>();
  for (let moment = waiting.pop(); moment; moment = waiting.pop()) {
    const key = keyOf(moment);
    if (seen.has(key)) continue;
    seen.add(key);
    look(moment);
    const { processes } = moment;
    const isDeadly = processes.filter(({ state }) => state === 'died').length < deaths;
    for (const one of processes) {
      if (one.state !== 'runs') continue;
      waiting.push(stepOf(moment, one, race));
      const killed = processes.map((each) =>
        each === one ? { ...one, state: 'died' as const } : each,
      );
      if (isDeadly) waiting.push({ disk: moment.disk, processes: killed });
    }
  }
  return seen.size;
}
