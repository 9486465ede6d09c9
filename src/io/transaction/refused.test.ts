import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { removeTempFolders, tempFolder } from '../../testing/temp-folder.ts';
import {
  changesOf,
  everything,
  expectRefused,
  OK,
  type Plan,
  register,
} from '../../testing/transaction-folder.ts';
import { buildPrograms } from '../../testing/transaction-processes.ts';
import { commitChanges } from './commit-changes.ts';
import { realFiles } from './real-files.ts';

let program: Awaited<ReturnType<typeof buildPrograms>>;

beforeAll(async () => {
  program = await buildPrograms();
});

afterAll(removeTempFolders);

describe('by what stands there', () => {
  const CASES: readonly (readonly [string, (root: string) => void, Plan, object])[] = [
    [
      'another content',
      (root) => writeFileSync(path.join(root, 'd/b.md'), 'gammal.'),
      { 'd/b.md': ['gammal', 'ny'] },
      { kind: 'changed', path: 'd/b.md' },
    ],
    [
      'another content, where it is to be deleted',
      (root) => writeFileSync(path.join(root, 'd/b.md'), ''),
      { 'd/b.md': ['gammal', undefined] },
      { kind: 'changed', path: 'd/b.md' },
    ],
    [
      'the new content, by another hand',
      (root) => writeFileSync(path.join(root, 'd/b.md'), 'ny'),
      { 'd/b.md': ['gammal', 'ny'] },
      { kind: 'changed', path: 'd/b.md' },
    ],
    ['nothing', () => {}, { 'd/x.md': ['gammal', 'ny'] }, { kind: 'vanished', path: 'd/x.md' }],
    [
      'nothing, where it is to be deleted',
      () => {},
      { 'x/x.md': ['gammal', undefined] },
      { kind: 'vanished', path: 'x/x.md' },
    ],
    [
      'a file where a new one is to be',
      () => {},
      { 'd/b.md': [undefined, 'ny'] },
      { kind: 'exists', path: 'd/b.md' },
    ],
    [
      'the very file that is to be made',
      () => {},
      { 'd/b.md': [undefined, 'gammal'] },
      { kind: 'exists', path: 'd/b.md' },
    ],
    [
      'a link to a file',
      (root) => symlinkSync('b.md', path.join(root, 'd/x.md')),
      { 'd/x.md': ['gammal', 'ny'] },
      { kind: 'symbolic-link', path: 'd/x.md' },
    ],
    [
      'a link to nothing, where a new file is to be',
      (root) => symlinkSync('ingenting', path.join(root, 'd/x.md')),
      { 'd/x.md': [undefined, 'ny'] },
      { kind: 'symbolic-link', path: 'd/x.md' },
    ],
    [
      'a link on the way, out of the register',
      (root) => symlinkSync(tempFolder({ 'x.md': 'gammal' }), path.join(root, 'ut')),
      { 'ut/x.md': ['gammal', 'ny'] },
      { kind: 'symbolic-link', path: 'ut' },
    ],
    [
      'a link on the way to a new folder',
      (root) => symlinkSync(tempFolder(), path.join(root, 'd/ut')),
      { 'd/ut/n/x.md': [undefined, 'ny'] },
      { kind: 'symbolic-link', path: 'd/ut' },
    ],
    [
      'one of two names of a file',
      (root) => linkSync(path.join(root, 'd/b.md'), path.join(root, 'd/c.md')),
      { 'd/b.md': ['gammal', 'ny'] },
      { kind: 'several-links', path: 'd/b.md' },
    ],
    [
      'a pipe',
      (root) => execFileSync('mkfifo', [path.join(root, 'd/x.md')]),
      { 'd/x.md': ['gammal', 'ny'] },
      { kind: 'special-file', path: 'd/x.md' },
    ],
    [
      'a folder',
      (root) => mkdirSync(path.join(root, 'd/x.md')),
      { 'd/x.md': [undefined, 'ny'] },
      { kind: 'folder', path: 'd/x.md' },
    ],
    [
      'a file that nobody may write, whoever asks',
      (root) => chmodSync(path.join(root, 'd/b.md'), 0o444),
      { 'd/b.md': ['gammal', 'ny'] },
      { kind: 'read-only', path: 'd/b.md' },
    ],
    [
      'a link in the place of our own folder',
      (root) => symlinkSync(tempFolder(), path.join(root, '.gov-docs')),
      {},
      { kind: 'symbolic-link', path: '.gov-docs' },
    ],
  ];

  test.each(CASES)('%s', (name, prepare, plan, trouble) => {
    const root = register();
    prepare(root);
    const before = everything(root);
    if (name.includes('our own')) {
      expect(commitChanges(realFiles(), root, changesOf(OK))).toEqual(trouble);
      expect(everything(root)).toEqual(before);
    } else {
      expectRefused(root, { ...OK, 'n/ny.md': [undefined, 'ny'], ...plan }, trouble);
    }
  });

  test('a file in the place of our own folder', () => {
    const root = register({ '.gov-docs': '' });
    const trouble = { kind: 'not-folder', path: '.gov-docs' };
    expect(commitChanges(realFiles(), root, changesOf(OK))).toEqual(trouble);
  });
});

/** The root user may write everything; the tests of rights run as nobody then. */
const isRoot = process.getuid?.() === 0;
const NOBODY = 65534;

/** Commits in a process of its own, without the rights of the root user. */
function commitAsNobody(root: string, plan: Plan, umask = 0o022): unknown {
  const told = Object.entries(plan).map(([name, [before, after]]) => ({
    path: name,
    before: before ?? null,
    after: after ?? null,
  }));
  const argv = [program('commit.mjs'), root, String(umask), JSON.stringify(told)];
  const user = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
  const { stdout, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8', ...user });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

describe.runIf(process.platform === 'linux')('by the rights of who asks', () => {
  const ours = () => {
    const root = register();
    for (const name of ['.', 'a.md', 'd', 'd/b.md']) {
      chmodSync(path.join(root, name), name.endsWith('.md') ? 0o664 : 0o775);
      if (isRoot) chownSync(path.join(root, name), NOBODY, NOBODY);
    }
    return root;
  };
  const plan: Plan = { ...OK, 'd/b.md': ['gammal', 'ny'] };

  test('a folder in which nothing may be made', () => {
    const root = ours();
    chmodSync(path.join(root, 'd'), 0o555);
    const before = everything(root);
    expect(commitAsNobody(root, plan)).toEqual({ kind: 'no-permission', path: 'd' });
    expect(commitAsNobody(root, { 'd/n/x.md': [undefined, ''] })).toEqual({
      kind: 'no-permission',
      path: 'd',
    });
    expect(everything(root)).toEqual(before);
  });

  test('a register in which nothing may be made', () => {
    const root = ours();
    chmodSync(root, 0o555);
    expect(commitAsNobody(root, plan)).toEqual({ kind: 'no-permission', path: '.gov-docs' });
  });

  test.runIf(isRoot)('a file of somebody else', () => {
    const root = ours();
    chownSync(path.join(root, 'd/b.md'), 0, 0);
    expect(commitAsNobody(root, plan)).toEqual({ kind: 'no-permission', path: 'd/b.md' });
  });

  test.runIf(isRoot)('a file of somebody else that all may write, in a folder like /tmp', () => {
    const root = ours();
    chownSync(path.join(root, 'd/b.md'), 0, 0);
    chmodSync(path.join(root, 'd/b.md'), 0o666);
    chownSync(path.join(root, 'd'), 0, 0);
    chmodSync(path.join(root, 'd'), 0o1777);
    expect(commitAsNobody(root, plan)).toEqual({ kind: 'no-permission', path: 'd/b.md' });
  });

  test.runIf(isRoot)('a file of somebody else keeps its mode, and its group where allowed', () => {
    const root = ours();
    chownSync(path.join(root, 'd/b.md'), 0, NOBODY);
    expect(commitAsNobody(root, plan)).toBe('done');
    const { uid, gid, mode } = lstatSync(path.join(root, 'd/b.md'));
    expect([uid, gid, mode & 0o777]).toEqual([NOBODY, NOBODY, 0o664]);
  });

  test.runIf(isRoot)('the root user leaves files to their owners', () => {
    const root = ours();
    expect(commitChanges(realFiles(), root, changesOf(plan))).toBeUndefined();
    expect(lstatSync(path.join(root, 'd/b.md')).uid).toBe(NOBODY);
  });

  test('new files get their mode from the umask, others keep theirs', () => {
    for (const [umask, mode] of [
      [0o022, 0o644],
      [0o077, 0o600],
      [0o002, 0o664],
    ] as const) {
      const root = ours();
      const made: Plan = { ...plan, 'ny.md': [undefined, 'ny'] };
      expect(commitAsNobody(root, made, umask)).toBe('done');
      expect(lstatSync(path.join(root, 'ny.md')).mode & 0o777).toBe(mode);
      expect(lstatSync(path.join(root, 'a.md')).mode & 0o777).toBe(0o664);
    }
  });
});

describe('by a disk that is full', () => {
  function onTinyDisk(work: (root: string) => void): boolean {
    const root = tempFolder();
    const run = (program: string, argv: readonly string[]) => spawnSync(program, argv).status;
    const mount = ['-t', 'tmpfs', '-o', 'size=512k', 'gov-docs-test', root];
    if (!isRoot || run('mount', mount) !== 0) return false;
    try {
      work(root);
    } finally {
      run('umount', [root]);
    }
    return true;
  }

  test.runIf(isRoot)('seen beforehand, or while it is written', (context) => {
    const large = 'x'.repeat(400_000);
    const isDone = onTinyDisk((root) => {
      writeFileSync(path.join(root, 'a.md'), 'gammal');
      writeFileSync(path.join(root, 'b.md'), 'gammal');
      const plan: Plan = { ...OK, 'n/x.md': [undefined, large], 'b.md': ['gammal', large] };
      const full = { kind: 'no-space', path: '.' };
      expectRefused(root, plan, full);
      const silent = { ...realFiles(), freeSpace: () => undefined };
      const before = everything(root);
      expect(commitChanges(silent, root, changesOf(plan))).toEqual({
        kind: 'no-space',
        path: 'b.md',
      });
      expect(everything(root)).toEqual(before);
      expect(readdirSync(path.join(root, '.gov-docs'))).toEqual(['.gitignore']);
      expect(commitChanges(silent, root, changesOf(OK))).toBeUndefined();
      expect(readFileSync(path.join(root, 'a.md'), 'utf8')).toBe('ny');
    });
    if (!isDone) context.skip();
  });
});
