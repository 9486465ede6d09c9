import { expect } from 'vitest';
import { commitChanges } from '../io/transaction/commit-changes.ts';
import type { Files } from '../io/transaction/files.ts';
import { recover } from '../io/transaction/recover.ts';
import { type CrashModel, crashModel } from './crash-states.ts';
import { type Call, type Fault, faultyFiles, outcomeOf } from './faulty-files.ts';
import { diskOf, type Inodes, type MemoryDisk, treeOf } from './memory-disk.ts';
import { memoryFiles } from './memory-files.ts';
import { DISK } from './memory-paths.ts';
import { processOn, shown, type TransactionCase } from './transaction-case.ts';

export interface Result {
  /** Different moments at which the power went: what was on the disk, and what was on its way to it. */
  readonly moments: Set<string>;
  /** Different disks that were found then. */
  readonly found: Map<string, Inodes>;
  readonly bad: string[];
  readonly model: CrashModel;
}

/** What may be left, by what was said before the power went; `gone` is new with no journal left. */
type Expected = 'old' | 'new' | 'gone' | 'either';

export function noResult(): Result {
  return { moments: new Set(), found: new Map(), bad: [], model: crashModel() };
}

/** A process on a machine that has been switched on again. */
export function afterwards(disk: MemoryDisk, pid: number): Files {
  return memoryFiles(disk, { running: new Set([pid]), boot: `boot-${pid}` }, pid);
}

/** What is wrong with a disk that was found, after recovery. */
function wrongIn(found: Inodes, one: TransactionCase, expected: Expected): string | undefined {
  const disk = diskOf(found);
  const report = recover(afterwards(disk, 8), DISK);
  const tree = shown(disk.inodes);
  if (report.kind === 'stopped') return `stopped: ${JSON.stringify(report.trouble)}`;
  if (tree !== one.new && tree !== one.old) return `neither old nor new: ${tree}`;
  if (expected === 'old' ? tree !== one.old : expected !== 'either' && tree !== one.new) {
    return `should be ${expected}`;
  }
  if (expected === 'gone' && report.kind !== 'nothing') return 'the journal has come back';
  const ignored = treeOf(disk.inodes)['.gov-docs/.gitignore'] ?? '644 *\n';
  if (ignored !== '644 *\n') return 'the file for git is torn';
  return recover(afterwards(disk, 9), DISK).kind === 'nothing' ? undefined : 'not at an end';
}

/** Lets the power go at this moment, in every way. */
export function losePower(
  disk: MemoryDisk,
  one: TransactionCase,
  to: Result,
  expected: Expected,
): void {
  const { crashStates, keyOf } = to.model;
  const moment = JSON.stringify([expected, keyOf(disk.durable), disk.pending]);
  if (to.moments.has(moment)) return;
  to.moments.add(moment);
  for (const found of crashStates(disk)) {
    const key = `${expected} ${keyOf(found)}`;
    if (to.found.has(key)) continue;
    to.found.set(key, found);
    const wrong = wrongIn(found, one, expected);
    if (wrong) to.bad.push(wrong);
    if (to.bad.length > 0) return;
  }
}

/** Files whose disk loses its power before every call, if anything was changed since the last one. */
export function losingFiles(
  files: Files,
  disk: MemoryDisk,
  one: TransactionCase,
  to: Result,
  faultAt: (call: Call, count: number) => Fault = () => undefined,
): Files {
  let count = 0;
  return faultyFiles(files, (call) => {
    count += 1;
    if (to.bad.length === 0) losePower(disk, one, to, 'either');
    return faultAt(call, count);
  });
}

/** A commit in which the power goes at every moment, and at every moment after it. */
export function commitLosing(
  one: TransactionCase,
  to: Result,
  faultAt?: (call: Call, count: number) => Fault,
  done: Expected = 'gone',
): void {
  const disk = one.disk();
  const files = losingFiles(processOn(disk, 1), disk, one, to, faultAt);
  const said = commitChanges(files, DISK, one.changes);
  const mayBe = said?.kind === 'unfinished' || said?.kind === 'undecided';
  losePower(disk, one, to, mayBe ? 'either' : said ? 'old' : done);
}

export function callsOf(one: TransactionCase): Call[] {
  const calls: Call[] = [];
  const files = faultyFiles(processOn(one.disk(), 1), (call) => void calls.push(call));
  commitChanges(files, DISK, one.changes);
  return calls;
}

/** Disks on which a process was killed, at every call at which it can be. */
function killed(one: TransactionCase): MemoryDisk[] {
  return callsOf(one).map((_, at) => {
    const disk = one.disk();
    let count = 0;
    const files = faultyFiles(processOn(disk, 1), () => (count++ === at ? 'kill' : undefined));
    outcomeOf(() => commitChanges(files, DISK, one.changes));
    return disk;
  });
}

/** A recovery after a kill, in which the power goes at every moment. */
export function recoverLosing(
  one: TransactionCase,
  to: Result,
  faultAt?: (call: Call, count: number) => Fault,
): void {
  for (const disk of killed(one)) {
    recover(losingFiles(processOn(disk, 2), disk, one, to, faultAt), DISK);
    losePower(disk, one, to, 'either');
  }
}

/** The same commit once more after a kill, in which the power goes at every moment, and after it. */
export function commitAgainLosing(one: TransactionCase, to: Result): void {
  for (const disk of killed(one)) {
    const files = losingFiles(processOn(disk, 2), disk, one, to);
    // Done now, or finished for the process that was killed, and so no longer as it was planned.
    expect([undefined, 'changed']).toContain(commitChanges(files, DISK, one.changes)?.kind);
    losePower(disk, one, to, 'gone');
  }
}
