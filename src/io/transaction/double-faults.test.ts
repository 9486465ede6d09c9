import { afterAll, expect, test } from 'vitest';
import { type Call, type Fault, faultyFiles, outcomeOf } from '../../testing/faulty-files.ts';
import { diskOf, type Inodes, type MemoryDisk } from '../../testing/memory-disk.ts';
import { DISK } from '../../testing/memory-paths.ts';
import { processOn, seen, shown, tenFiles } from '../../testing/transaction-case.ts';
import { commitChanges } from './commit-changes.ts';
import { recover } from './recover.ts';

const ten = tenFiles();

/** Every disk that a process leaves which is killed at one of its calls, each once. */
function leftBehind(): readonly Inodes[] {
  const left = new Map<string, Inodes>();
  for (let at = 1; ; at++) {
    const disk = ten.disk();
    let count = 0;
    const files = faultyFiles(processOn(disk, 1), () => (++count === at ? 'kill' : undefined));
    const outcome = outcomeOf(() => commitChanges(files, DISK, ten.changes));
    left.set(shown(disk.inodes), disk.inodes);
    if (outcome !== 'killed') return [...left.values()];
  }
}

const left = leftBehind();
const readers = { old: seen(ten.disk().inodes), new: seen(left.at(-1) ?? new Map()) };
const figures: string[] = [];

afterAll(() => console.log(figures.join('\n')));

/** What is wrong after a recovery that met a fault, and a second one that did not. */
function wrongIn(disk: MemoryDisk, first: ReturnType<typeof recover> | 'killed'): string[] {
  const tree = seen(disk.inodes);
  const then = recover(processOn(disk, 3), DISK);
  const last = shown(disk.inodes);
  const isNew = last === ten.new;
  const kind = first === 'killed' ? 'killed' : first.kind;
  const isRight = {
    'all is old or all is new, and nothing is left': isNew || last === ten.old,
    'the second one is not stopped': then.kind !== 'stopped',
    'the first one told the truth':
      kind === 'finished' ? isNew : kind === 'rolled-back' ? !isNew : true,
    'so did the second':
      then.kind === 'finished' ? isNew : then.kind === 'rolled-back' ? !isNew : true,
    'what was brought to an end stays so':
      !['finished', 'rolled-back'].includes(kind) || then.kind === 'nothing',
    'a third one finds nothing': recover(processOn(disk, 4), DISK).kind === 'nothing',
    'and changes nothing': shown(disk.inodes) === last,
    'where it found nothing, all was old or all was new':
      kind !== 'nothing' || [readers.old, readers.new].includes(tree),
  };
  return Object.entries(isRight).flatMap(([what, right]) => (right ? [] : [what]));
}

test('there is enough left behind for this to prove something', () => {
  expect(left.length).toBeGreaterThan(45);
});

test.each<readonly [string, Fault]>([
  ['kill', 'kill'],
  ['EIO', { code: 'EIO', isDone: false }],
  ['EIO, and yet done', { code: 'EIO', isDone: true }],
])('%s at every call of every recovery', (name, fault) => {
  const wrong: string[] = [];
  let cases = 0;
  for (const inodes of left) {
    for (let at = 1; ; at++) {
      const disk = diskOf(inodes);
      const calls: Call[] = [];
      const files = faultyFiles(processOn(disk, 2), (call) =>
        calls.push(call) === at ? fault : undefined,
      );
      const outcome = outcomeOf(() => recover(files, DISK));
      if (calls.length < at) break;
      cases += 1;
      const first = outcome === 'killed' ? outcome : outcome.said;
      for (const what of wrongIn(disk, first)) wrong.push(`${at} ${calls[at - 1]}: ${what}`);
    }
  }
  figures.push(`${left.length} disks left behind, ${name}: ${cases} cases, ${wrong.length} wrong`);
  expect(cases).toBeGreaterThan(3000);
  expect(wrong).toEqual([]);
});
