import { afterAll, describe, expect, test } from 'vitest';
import {
  type Call,
  type Fault,
  faultyFiles,
  grudgingFiles,
  outcomeOf,
} from '../../testing/faulty-files.ts';
import type { MemoryDisk } from '../../testing/memory-disk.ts';
import { DISK, failure } from '../../testing/memory-paths.ts';
import {
  processOn,
  seen,
  shown,
  tenFiles,
  transactionCase,
} from '../../testing/transaction-case.ts';
import { commitChanges } from './commit-changes.ts';
import type { Files } from './files.ts';
import { isUnfinished, recover } from './recover.ts';
import type { TransactionTrouble } from './trouble.ts';

const ten = tenFiles();
const ways = {
  plain: (files: Files) => files,
  'a few bytes at a time, and interrupted': (files: Files) => grudgingFiles(files, 20),
  'on a disk without second names': (files: Files): Files => ({
    ...files,
    link() {
      throw failure('EPERM');
    },
  }),
};
type Way = keyof typeof ways;

interface Ended {
  readonly disk: MemoryDisk;
  readonly outcome: { readonly said: TransactionTrouble | undefined } | 'killed';
}

/** A commit in which something may happen to every call, by its number from 1. */
function commitWith(way: Way, faultAt: (count: number, call: Call) => Fault): Ended {
  const disk = ten.disk();
  let count = 0;
  const files = faultyFiles(ways[way](processOn(disk, 1)), (call) => {
    count += 1;
    return faultAt(count, call);
  });
  return { disk, outcome: outcomeOf(() => commitChanges(files, DISK, ten.changes)) };
}

function callsOf(way: Way): Call[] {
  const calls: Call[] = [];
  const { disk, outcome } = commitWith(way, (_, call) => void calls.push(call));
  expect(outcome).toEqual({ said: undefined });
  expect(shown(disk.inodes)).toBe(ten.new);
  return calls;
}

const readers = {
  old: seen(ten.disk().inodes),
  new: seen(commitWith('plain', () => undefined).disk.inodes),
};

/** What is wrong with how a commit ended, by what it said, what recovery says and what is there. */
function wrongIn({ disk, outcome }: Ended): string[] {
  const process = processOn(disk, 2);
  const [tree, wasTold] = [seen(disk.inodes), isUnfinished(process, DISK)];
  const report = recover(process, DISK);
  const then = shown(disk.inodes);
  const isNew = then === ten.new;
  const said = outcome === 'killed' ? 'killed' : (outcome.said?.kind ?? 'done');
  const isRight = {
    'readers of a mixture are told': [readers.old, readers.new].includes(tree) || wasTold,
    'all is old or all is new, and nothing is left': isNew || then === ten.old,
    'recovery is not stopped': report.kind !== 'stopped',
    'what is finished is new': report.kind !== 'finished' || isNew,
    'what is rolled back is old': report.kind !== 'rolled-back' || !isNew,
    'what is done is new before recovery': said !== 'done' || tree === readers.new,
    'what is done leaves nothing': said !== 'done' || report.kind === 'nothing',
    'trouble is told of what is old, or will be completed':
      ['killed', 'done', 'unfinished', 'undecided'].includes(said) || !isNew,
    'what will be completed is': said !== 'unfinished' || isNew,
    'what is undecided is not begun': said !== 'undecided' || tree === readers.old,
    'nobody has to look': said !== 'recovery-stopped',
    'readers are free to read again': !isUnfinished(process, DISK),
    'a second recovery finds nothing': recover(process, DISK).kind === 'nothing',
    'and changes nothing': shown(disk.inodes) === then,
  };
  return Object.entries(isRight).flatMap(([what, right]) => (right ? [] : [what]));
}

const FAULTS: readonly (readonly [string, Fault])[] = [
  ['kill', 'kill'],
  ...['EIO', 'ENOSPC', 'EACCES'].map((code) => [code, { code, isDone: false }] as const),
  ['EIO, and yet done', { code: 'EIO', isDone: true }],
];

const figures = { cases: 0, wrong: 0 };

afterAll(() => {
  console.log(`Faults at every call: ${figures.cases} cases, ${figures.wrong} wrong.`);
});

function tell(cases: number, wrong: readonly string[]): void {
  figures.cases += cases;
  figures.wrong += wrong.length;
  expect(wrong).toEqual([]);
}

describe.each(Object.keys(ways) as Way[])('ten files, %s', (way) => {
  const calls = callsOf(way);

  test('take enough calls for this to prove something', () => {
    expect(calls.length).toBeGreaterThan(250);
    expect(new Set(calls).size).toBe(17);
    expect(calls.filter((call) => call === 'fsync')).toHaveLength(11);
  });

  test.each(FAULTS)('%s at every call', (_, fault) => {
    const wrong = calls.flatMap((call, index) =>
      wrongIn(commitWith(way, (count) => (count === index + 1 ? fault : undefined))).map(
        (what) => `${index + 1} ${call}: ${what}`,
      ),
    );
    tell(calls.length, wrong);
  });

  test.each(['EIO', 'ENOSPC', 'EROFS'])('%s from every call on', (code) => {
    const isWriting = (call: Call) => !['status', 'read', 'list', 'close'].includes(call);
    const wrong = calls.flatMap((call, index) =>
      wrongIn(
        commitWith(way, (count, each) =>
          count > index && (code !== 'EROFS' || isWriting(each))
            ? { code, isDone: false }
            : undefined,
        ),
      ).map((what) => `${index + 1} ${call}: ${what}`),
    );
    tell(calls.length, wrong);
  });
});

test('a flush that failed is never tried again', () => {
  const calls = callsOf('plain');
  for (const [index, call] of calls.entries()) {
    if (call !== 'fsync') continue;
    const after: Call[] = [];
    const { outcome } = commitWith('plain', (count, each) => {
      if (count > index + 1) after.push(each);
      return count === index + 1 ? { code: 'EIO', isDone: false } : undefined;
    });
    expect(outcome).toMatchObject({ said: { kind: 'failed', code: 'EIO' } });
    expect(after).not.toContain('fsync');
  }
});

test('a disk that decided, and says that it has not, is not believed', () => {
  const two = transactionCase(
    { 'a.md': 'a', 'b.md': 'b' },
    { 'a.md': undefined, 'b.md': undefined },
  );
  const disk = two.disk();
  const files = faultyFiles(processOn(disk, 1), (call, path) =>
    call === 'rename' && String(path).endsWith('prepared.json')
      ? { code: 'EIO', isDone: true }
      : undefined,
  );
  const cause = { kind: 'failed', path: '.gov-docs/journal.json', code: 'EIO' };
  expect(commitChanges(files, DISK, two.changes)).toEqual({ kind: 'undecided', cause });
  expect(recover(processOn(disk, 2), DISK)).toEqual({ kind: 'finished', paths: ['a.md', 'b.md'] });
  expect(shown(disk.inodes)).toBe(two.new);
});
