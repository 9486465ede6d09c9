import { afterAll, describe, expect, test } from 'vitest';
import { faultyFiles, outcomeOf } from '../../testing/faulty-files.ts';
import {
  afterwards,
  callsOf,
  commitAgainLosing,
  commitLosing,
  losePower,
  losingFiles,
  noResult,
  type Result,
  recoverLosing,
} from '../../testing/losing-power.ts';
import { diskOf } from '../../testing/memory-disk.ts';
import { DISK } from '../../testing/memory-paths.ts';
import {
  processOn,
  type TransactionCase,
  transactionCase,
} from '../../testing/transaction-case.ts';
import { commitChanges } from './commit-changes.ts';
import { recover } from './recover.ts';

/** Half a minute more for the second commits of every case. */
const isLong = process.env.GOV_DOCS_LONG_TESTS !== undefined;

const TWO = transactionCase({ 'a.md': 'a', 'd/b.md': 'b' }, { 'a.md': 'A+', 'd/b.md': 'B+' });
const MADE = transactionCase({ 'a.md': 'a' }, { 'a.md': 'A+', 'n/m/b.md': 'B+' });

const CASES: Readonly<Record<string, TransactionCase>> = {
  'one file': transactionCase({ 'a.md': 'a' }, { 'a.md': 'A+' }),
  'two files in two folders': TWO,
  'one changed, one made in a folder that is made': MADE,
  'one changed, one made, one deleted': transactionCase(
    { 'a.md': 'a', 'd/c.md': 'c' },
    { 'a.md': 'A+', 'd/b.md': 'B+', 'd/c.md': undefined },
  ),
  'two changed, one made, one deleted, in two folders': transactionCase(
    { 'd/a.md': 'a', 'e/b.md': 'b', 'e/d.md': 'd' },
    { 'd/a.md': 'A+', 'e/b.md': 'B+', 'd/c.md': 'C+', 'e/d.md': undefined },
  ),
  'two files, after an earlier commit of them': {
    ...transactionCase({ 'a.md': 'A+', 'd/b.md': 'B+' }, { 'a.md': 'A++', 'd/b.md': 'B++' }),
    disk() {
      const disk = TWO.disk();
      commitChanges(processOn(disk, 5), DISK, TWO.changes);
      return disk;
    },
  },
  'four changed in two folders': transactionCase(
    { 'd/a.md': 'a', 'd/b.md': 'b', 'e/c.md': 'c', 'e/d.md': 'd' },
    { 'd/a.md': 'A+', 'd/b.md': 'B+', 'e/c.md': 'C+', 'e/d.md': 'D+' },
  ),
};

const figures = new Map<string, readonly [number, number, number]>();

afterAll(() => {
  for (const [what, [moments, disks, bad]] of figures) {
    console.log(`Power lost ${what}: ${moments} moments, ${disks} different disks, ${bad} bad.`);
  }
});

function tell(what: string, { moments, found, bad }: Result, least: number): void {
  const [before, disks, wrong] = figures.get(what) ?? [0, 0, 0];
  figures.set(what, [before + moments.size, disks + found.size, wrong + bad.length]);
  expect(bad).toEqual([]);
  expect(found.size).toBeGreaterThan(least);
}

describe.each(Object.entries(CASES))('%s: power lost', (_, one) => {
  const calls = callsOf(one);

  test('during a commit', () => {
    const result = noResult();
    commitLosing(one, result);
    tell('during a commit', result, 100);
  });

  test('during and after a commit that met an error, whichever', () => {
    const result = noResult();
    for (const isDone of [false, true]) {
      for (const at of calls.keys()) {
        const fault = { code: 'EIO', isDone };
        commitLosing(one, result, (_, count) => (count === at + 1 ? fault : undefined), 'new');
      }
    }
    tell('during a commit that met an error', result, 100);
  });

  test('during a recovery, after the process was killed at any call', () => {
    const result = noResult();
    recoverLosing(one, result);
    tell('during recovery from a kill', result, 500);
  });

  test.runIf(isLong || one === MADE)('during a second commit, after the first was killed', () => {
    const result = noResult();
    commitAgainLosing(one, result);
    tell('during a commit after a kill', result, 500);
  });

  test('during a recovery, after the power was lost before', () => {
    const first = noResult();
    commitLosing(one, first);
    const result = noResult();
    for (const found of first.found.values()) {
      const disk = diskOf(found);
      recover(losingFiles(afterwards(disk, 7), disk, one, result), DISK);
      losePower(disk, one, result, 'either');
    }
    tell('during recovery from lost power', result, 100);
  });
});

test('power lost while a decision is undone, for somebody has put back what there was', () => {
  const disk = MADE.disk();
  const files = faultyFiles(processOn(disk, 1), (call, path) =>
    call === 'unlink' && String(path).endsWith('.new') ? 'kill' : undefined,
  );
  outcomeOf(() => commitChanges(files, DISK, MADE.changes));
  const [number, inode] = [...disk.inodes].find(([, { content }]) => content === 'A+') ?? [];
  if (number && inode) disk.inodes.set(number, { ...inode, content: 'a' });
  const found = diskOf(disk.inodes);
  const result = noResult();
  const report = recover(losingFiles(processOn(found, 2), found, MADE, result), DISK);
  expect(report).toEqual({ kind: 'rolled-back', paths: ['a.md', 'n/m/b.md'] });
  losePower(found, MADE, result, 'old');
  tell('while a decision is undone', result, 20);
});

describe('every flush is needed', () => {
  test.each(Object.entries(CASES))('of a commit: %s', (name, one) => {
    const calls = callsOf(one);
    const flushes = [...calls.keys()].filter((at) => calls[at]?.startsWith('fsync'));
    const unnoticed = flushes.filter((at) => {
      const result = noResult();
      commitLosing(one, result, (_, count) => (count === at + 1 ? 'skip' : undefined));
      return result.bad.length === 0;
    });
    // One file alone is all or nothing by itself: a decision that cannot be carried out is undone.
    expect(unnoticed.map((at) => flushes.indexOf(at))).toEqual(name === 'one file' ? [5, 6] : []);
  });

  test.each([1, 2, 3, 4])('of a recovery: number %i', (number) => {
    const result = noResult();
    let flushes = 0;
    recoverLosing(MADE, result, (call, count) => {
      flushes = (count === 1 ? 0 : flushes) + (call.startsWith('fsync') ? 1 : 0);
      return call.startsWith('fsync') && flushes === number ? 'skip' : undefined;
    });
    expect(result.bad).not.toEqual([]);
  });

  test('or the disk forgets: without any, or with those of files alone', () => {
    for (const ignored of [/^fsync/, /^fsyncFolder$/, /^fsync$/]) {
      const result = noResult();
      commitLosing(MADE, result, (call) => (ignored.test(call) ? 'skip' : undefined));
      expect(result.bad).not.toEqual([]);
    }
  });
});
