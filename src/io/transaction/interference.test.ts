import { afterAll, describe, expect, test } from 'vitest';
import { type Call, faultyFiles, outcomeOf } from '../../testing/faulty-files.ts';
import { type MemoryDisk, treeOf } from '../../testing/memory-disk.ts';
import { DISK } from '../../testing/memory-paths.ts';
import { processOn, shown, transactionCase } from '../../testing/transaction-case.ts';
import { commitChanges } from './commit-changes.ts';
import { isUnfinished, recover } from './recover.ts';

const four = transactionCase(
  { 'a.md': 'gammal a', 'd/c.md': 'gammal c', 'e/d.md': 'gammal d' },
  { 'a.md': 'ny a', 'd/b.md': 'ny b', 'd/c.md': undefined, 'e/d.md': 'ny d' },
);
const PATHS = ['a.md', 'd/c.md', 'e/d.md', 'd/b.md'];

/** Somebody saves a file: as a new one with the old name, as most editors do, or into the old one. */
function save(disk: MemoryDisk, path: string, content: string, isInPlace = false): void {
  const editor = processOn(disk, 50);
  const identity = editor.status(`${DISK}/${path}`)?.identity.split(':')[1];
  const inode = disk.inodes.get(Number(identity));
  if (isInPlace && inode) {
    disk.inodes.set(Number(identity), { ...inode, content });
    disk.stamps.set(Number(identity), (disk.stamps.get(Number(identity)) ?? 0) + 1);
    return;
  }
  const beside = `${DISK}/${path}.swp`;
  const handle = editor.create(beside, 0o640);
  editor.write(handle, Buffer.from(content), 0);
  editor.close(handle);
  editor.rename(beside, `${DISK}/${path}`);
}

/** A tree without the lock, which comes and goes. */
function files(tree: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(tree).filter(([path]) => !/lock|claim/.test(path)));
}

const figures: string[] = [];

afterAll(() => console.log(figures.join('\n')));

describe('somebody saves a file while it is being changed', () => {
  const calls: Call[] = [];
  const counting = faultyFiles(processOn(four.disk(), 1), (call) => void calls.push(call));
  commitChanges(counting, DISK, four.changes);

  test.each([
    ['as a new file', false],
    ['into the old file', true],
  ])('%s: at every call', (way, isInPlace) => {
    const lost: string[] = [];
    const wrong: string[] = [];
    let cases = 0;
    for (const path of PATHS) {
      for (const at of calls.keys()) {
        const disk = four.disk();
        let count = 0;
        const process = faultyFiles(processOn(disk, 1), () => {
          if (count++ === at) save(disk, path, 'min version', isInPlace);
          return undefined;
        });
        const said = commitChanges(process, DISK, four.changes)?.kind ?? 'done';
        cases += 1;
        const tree = treeOf(disk.inodes);
        const isKept = tree[path]?.endsWith('min version') ?? false;
        if (!isKept) lost.push(`${path}: ${calls[at]}`);
        const others = PATHS.filter((each) => each !== path).map((each) => tree[each] ?? '');
        const isOld = others.every((line) => !line.includes('ny '));
        const isStopped = said === 'recovery-stopped';
        if (isStopped !== isUnfinished(processOn(disk, 2), DISK))
          wrong.push(`${at} ${said}: readers`);
        if (said !== 'done' && !isStopped && !isOld)
          wrong.push(`${at} ${path}: ${said}, and partly written`);
      }
    }
    figures.push(`somebody saves ${way}: ${cases} cases, lost at ${lost.join(', ')}`);
    expect(wrong).toEqual([]);
    // Between the last look at a file and its change nothing can be put that would prevent this.
    expect(lost).toEqual(['a.md: rename', 'd/c.md: unlink', 'e/d.md: rename']);
    expect(cases).toBeGreaterThan(600);
  });
});

/** The disk that a process leaves which is killed when one file is changed, one deleted, and two are not. */
function halfway(): MemoryDisk {
  const disk = four.disk();
  const process = faultyFiles(processOn(disk, 1), (call, path) =>
    call === 'rename' && String(path).startsWith(`${DISK}/e/`) ? 'kill' : undefined,
  );
  outcomeOf(() => commitChanges(process, DISK, four.changes));
  const tree = treeOf(disk.inodes);
  expect(PATHS.map((path) => tree[path])).toEqual([
    '640 ny a',
    undefined,
    '640 gammal d',
    undefined,
  ]);
  return disk;
}

const STAGED = /\.gov-docs-\d{16}-\d\.new$/;

describe('a file is changed after a process was killed halfway', () => {
  const recoverOn = (disk: MemoryDisk) => recover(processOn(disk, 2), DISK);

  test('one that was done: recovery stops and touches nothing, until it is put right', () => {
    for (const right of ['gammal a', 'ny a']) {
      const disk = halfway();
      save(disk, 'a.md', 'min version');
      const before = treeOf(disk.inodes);
      expect(recoverOn(disk)).toEqual({
        kind: 'stopped',
        trouble: {
          kind: 'recovery-stopped',
          cause: { kind: 'changed', path: 'a.md' },
          staged: undefined,
          paths: ['a.md', 'd/c.md', 'e/d.md'],
        },
      });
      expect(files(treeOf(disk.inodes))).toEqual(files(before));
      expect(isUnfinished(processOn(disk, 2), DISK)).toBe(true);
      save(disk, 'a.md', right);
      const { kind } = recoverOn(disk);
      expect(kind).toBe(right === 'ny a' ? 'finished' : 'stopped');
      if (kind === 'finished') expect(shown(disk.inodes)).toBe(four.new);
    }
  });

  test('one that was not: what it should become is kept and named', () => {
    const disk = halfway();
    save(disk, 'e/d.md', 'min version');
    const report = recoverOn(disk);
    expect(report).toMatchObject({
      trouble: {
        cause: { kind: 'changed', path: 'e/d.md' },
        staged: expect.stringMatching(STAGED),
      },
    });
    const commit = commitChanges(processOn(disk, 3), DISK, four.changes);
    expect(commit).toEqual(report.kind === 'stopped' && report.trouble);
    save(disk, 'e/d.md', 'gammal d');
    expect(recoverOn(disk)).toEqual({ kind: 'finished', paths: PATHS });
    expect(shown(disk.inodes)).toBe(four.new);
  });

  test('all are put back, and what waited is removed: then nothing has happened', () => {
    const disk = halfway();
    save(disk, 'a.md', 'gammal a');
    save(disk, 'd/c.md', 'gammal c');
    for (const path of Object.keys(treeOf(disk.inodes)).filter((each) => STAGED.test(each))) {
      processOn(disk, 50).unlink(`${DISK}/${path}`);
    }
    expect(recoverOn(disk)).toEqual({ kind: 'rolled-back', paths: PATHS });
    expect(shown(disk.inodes)).toBe(four.old);
  });

  test('all are put back: what was changed has to be changed again, so nothing has happened', () => {
    const disk = halfway();
    save(disk, 'a.md', 'gammal a');
    save(disk, 'd/c.md', 'gammal c');
    expect(recoverOn(disk)).toEqual({ kind: 'rolled-back', paths: PATHS });
    expect(shown(disk.inodes)).toBe(four.old);
  });

  test('all are put back but the one that was made: that is removed', () => {
    for (let at = 1; at < 200; at++) {
      const disk = halfway();
      const process = processOn(disk, 3);
      const [from] = process.list(`${DISK}/d`).filter((name) => name.endsWith('.new'));
      process.rename(`${DISK}/d/${from}`, `${DISK}/d/b.md`);
      save(disk, 'a.md', 'gammal a');
      save(disk, 'd/c.md', 'gammal c');
      let count = 0;
      const killed = faultyFiles(process, () => (++count === at ? 'kill' : undefined));
      if (outcomeOf(() => recover(killed, DISK)) !== 'killed') expect(at).toBeGreaterThan(50);
      else recoverOn(disk);
      expect(shown(disk.inodes)).toBe(four.old);
    }
  });

  test('one is put back, and another one is new: somebody has to look', () => {
    const disk = halfway();
    save(disk, 'a.md', 'gammal a');
    expect(recoverOn(disk)).toMatchObject({
      trouble: { kind: 'recovery-stopped', cause: { kind: 'damaged', path: 'a.md' } },
    });
  });
});
