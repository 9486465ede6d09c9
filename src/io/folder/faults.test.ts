import { describe, expect, test } from 'vitest';
import {
  type Call,
  type Fault,
  faultyFiles,
  grudgingFiles,
  outcomeOf,
} from '../../testing/faulty-files.ts';
import { diskWith, type MemoryDisk, treeOf } from '../../testing/memory-disk.ts';
import { DISK } from '../../testing/memory-paths.ts';
import { processOn } from '../../testing/transaction-case.ts';
import type { Files } from '../transaction/files.ts';
import { type Replaced, replaceFolder } from './replace-folder.ts';
import type { FolderTrouble } from './trouble.ts';
import type { MadeFile } from './write-files.ts';

const REGISTER = { 'a/gov-docs.yaml': 'city: Almby\n', 'a/documents/policy.md': 'policy\n' };
const FOLDER = `${DISK}/a/dist`;

/** A site of which every file says which one it is, with a file of its own. */
function site(name: string): MadeFile[] {
  const paths = ['index.html', 'id/policy/index.html', 'id/policy/policy.md', `en/${name}.html`];
  return paths.map((path) => ({ path, make: () => `${name} ${path}` }));
}

/** A disk on which a site has been made before, or none. */
function diskBefore(hasSite: boolean): MemoryDisk {
  const disk = diskWith(REGISTER);
  if (hasSite) expect(replaceFolder(processOn(disk, 9), FOLDER, site('old')).kind).toBe('replaced');
  return disk;
}

/** The files of the site, as whoever opens it finds them. */
function siteOn(disk: MemoryDisk): string {
  const lines = Object.entries(treeOf(disk.inodes)).filter(([path]) => path.startsWith('a/dist'));
  return JSON.stringify(lines.sort());
}

/** What stands beside the site, the register's own files left out. */
function besideOn(disk: MemoryDisk): string[] {
  const known = ['a', 'a/gov-docs.yaml', 'a/documents', 'a/documents/policy.md'];
  const others = Object.keys(treeOf(disk.inodes)).filter((path) => !path.startsWith('a/dist'));
  return others.filter((path) => !known.includes(path));
}

function registerOn(disk: MemoryDisk): unknown {
  const tree = treeOf(disk.inodes);
  return Object.keys(REGISTER).map((path) => tree[path]);
}

type Said = Replaced | FolderTrouble;

interface Ended {
  readonly disk: MemoryDisk;
  readonly outcome: { readonly said: Said } | 'killed';
}

function replaceWith(
  hasSite: boolean,
  faultAt: (count: number, call: Call) => Fault,
  way: (files: Files) => Files = (files) => files,
): Ended {
  const disk = diskBefore(hasSite);
  let count = 0;
  const files = faultyFiles(way(processOn(disk, 1)), (call) => {
    count += 1;
    return faultAt(count, call);
  });
  return { disk, outcome: outcomeOf(() => replaceFolder(files, FOLDER, site('new'))) };
}

function callsOf(hasSite: boolean): Call[] {
  const calls: Call[] = [];
  const { outcome } = replaceWith(hasSite, (_, call) => void calls.push(call));
  expect(outcome).toMatchObject({ said: { kind: 'replaced', files: 4 } });
  return calls;
}

const NONE = '[]';
const OLD = siteOn(diskBefore(true));
const NEW = siteOn(replaceWith(true, () => undefined).disk);
const untouched = registerOn(diskWith(REGISTER));

/** What is wrong with how it ended: with what stands there, and with what the next process makes of it. */
function wrongIn({ disk, outcome }: Ended, hasSite: boolean): string[] {
  const found = siteOn(disk);
  const before = hasSite ? OLD : NONE;
  const said = outcome === 'killed' ? 'killed' : outcome.said.kind;
  const isCut = hasSite && found === NONE;
  const next = processOn(disk, 2);
  const cannot: MadeFile = {
    path: 'index.html',
    make() {
      throw new Error('nothing can be made');
    },
  };
  let isThrown = false;
  try {
    replaceFolder(next, FOLDER, [cannot]);
  } catch {
    isThrown = true;
  }
  const then = siteOn(disk);
  const again = replaceFolder(next, FOLDER, site('new'));
  const isRight = {
    'the site is old or new': [before, NEW].includes(found) || isCut,
    'it is gone only where the process was killed, or tells of it':
      !isCut || said === 'killed' || said === 'stranded',
    'what is replaced is new': said !== 'replaced' || found === NEW,
    'what is stranded is gone': said !== 'stranded' || isCut,
    'the next process finds it old or new': isThrown && [before, NEW].includes(then),
    'and replaces it': again.kind === 'replaced' && siteOn(disk) === NEW,
    'nothing is left beside it': besideOn(disk).length === 0,
    'the register is as it was': JSON.stringify(registerOn(disk)) === JSON.stringify(untouched),
  };
  return Object.entries(isRight).flatMap(([what, right]) => (right ? [] : [what]));
}

const FAULTS: readonly (readonly [string, Fault])[] = [
  ['kill', 'kill'],
  ...['EIO', 'ENOSPC', 'EACCES', 'EBUSY'].map((code) => [code, { code, isDone: false }] as const),
  ['EIO, and yet done', { code: 'EIO', isDone: true }],
];

test('the old site and the new one differ, and take enough calls to prove something', () => {
  expect(new Set([OLD, NEW, NONE]).size).toBe(3);
  expect(callsOf(true).length).toBeGreaterThan(50);
});

describe.each([
  ['where a site stood', true],
  ['where none stood', false],
] as const)('%s', (_, hasSite) => {
  const calls = callsOf(hasSite);

  test.each(FAULTS)('%s at every call', (_, fault) => {
    const wrong = calls.flatMap((call, index) => {
      const ended = replaceWith(hasSite, (count) => (count === index + 1 ? fault : undefined));
      return wrongIn(ended, hasSite).map((what) => `${index + 1} ${call}: ${what}`);
    });
    expect(wrong).toEqual([]);
  });

  test.each(['EIO', 'ENOSPC', 'EROFS'])('%s from every call on', (code) => {
    const isWriting = (call: Call) => !['status', 'read', 'list', 'close'].includes(call);
    const wrong = calls.flatMap((call, index) => {
      const ended = replaceWith(hasSite, (count, each) =>
        count > index && (code !== 'EROFS' || isWriting(each))
          ? { code, isDone: false }
          : undefined,
      );
      return wrongIn(ended, hasSite).map((what) => `${index + 1} ${call}: ${what}`);
    });
    expect(wrong).toEqual([]);
  });

  test('a disk that writes a few bytes at a time, and is interrupted', () => {
    const ended = replaceWith(
      hasSite,
      () => undefined,
      (files) => grudgingFiles(files, 7),
    );
    expect(wrongIn(ended, hasSite)).toEqual([]);
    expect(siteOn(ended.disk)).toBe(NEW);
  });
});
