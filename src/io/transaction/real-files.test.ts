import { chmodSync, lstatSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { removeTempFolders, tempFolder } from '../../testing/temp-folder.ts';
import {
  changesOf,
  commit,
  everything,
  expectRefused,
  OK,
  type Plan,
  register,
} from '../../testing/transaction-folder.ts';
import { commitChanges } from './commit-changes.ts';
import { realFiles } from './real-files.ts';

afterAll(removeTempFolders);

describe('what is changed', () => {
  test('is changed, made and deleted, and told to git as nothing', () => {
    const root = register();
    const plan: Plan = { ...OK, 'd/b.md': ['gammal', undefined], 'x/y/z.md': [undefined, 'ny'] };
    expect(commit(root, plan)).toBeUndefined();
    expect(Object.keys(everything(root)).sort()).toEqual(['a.md', 'd', 'x', 'x/y', 'x/y/z.md']);
    expect(readFileSync(path.join(root, 'x/y/z.md'), 'utf8')).toBe('ny');
    expect(readdirSync(path.join(root, '.gov-docs'))).toEqual(['.gitignore']);
    expect(readFileSync(path.join(root, '.gov-docs/.gitignore'), 'utf8')).toBe('*\n');
  });

  test('may have any name that the disk knows', () => {
    const names = [
      'rad\nbrytning.md',
      'ÅÄÖ.md'.normalize('NFD'),
      'å'.repeat(126) + '.md',
      `${'x'.repeat(252)}.md`,
      '-rf.md',
      ' .md',
      'a\\b.md',
      '\u202e.md',
      '%00$(x).md',
    ];
    const root = register(Object.fromEntries(names.map((name) => [name, 'gammal'])));
    const plan = Object.fromEntries(names.map((name) => [name, ['gammal', 'ny']] as const));
    const made = Object.fromEntries(names.map((name) => [`n/${name}`, [undefined, 'ny']] as const));
    expect(commit(root, { ...plan, ...made })).toBeUndefined();
    for (const name of [...Object.keys(plan), ...Object.keys(made)]) {
      expect(readFileSync(path.join(root, name), 'utf8')).toBe('ny');
    }
    expect(readdirSync(path.join(root, 'n')).sort()).toEqual([...names].sort());
  });

  test('may be empty, become empty, or hold 20 MB', () => {
    const large = 'åäö\n'.repeat(3_000_000);
    const root = register({ 'tom.md': '', 'stor.md': large });
    const plan: Plan = {
      'tom.md': ['', large],
      'stor.md': [large, ''],
      'ny.md': [undefined, ''],
      ...OK,
    };
    expect(commit(root, plan)).toBeUndefined();
    expect(readFileSync(path.join(root, 'tom.md'), 'utf8')).toBe(large);
    expect(['stor.md', 'ny.md'].map((name) => lstatSync(path.join(root, name)).size)).toEqual([
      0, 0,
    ]);
  });

  test.each([0o640, 0o600, 0o666, 0o755, 0o4750])('keeps its mode', (mode) => {
    const root = register();
    chmodSync(path.join(root, 'a.md'), mode);
    expect(commit(root, OK)).toBeUndefined();
    expect((lstatSync(path.join(root, 'a.md')).mode & 0o7777).toString(8)).toBe(mode.toString(8));
  });

  test('is not written where it is to stay as it is, but looked at', () => {
    const root = register();
    const status = lstatSync(path.join(root, 'd/b.md'));
    expect(commit(root, { ...OK, 'd/b.md': ['gammal', 'gammal'] })).toBeUndefined();
    expect(lstatSync(path.join(root, 'd/b.md')).mtimeMs).toBe(status.mtimeMs);
    expectRefused(
      root,
      { 'a.md': ['ny', 'nyare'], 'd/b.md': ['annan', 'annan'] },
      { kind: 'changed', path: 'd/b.md' },
    );
    expectRefused(root, { 'd/b.md': ['annan', 'annan'] }, { kind: 'changed', path: 'd/b.md' });
  });

  test('may be nothing at all', () => {
    const root = register();
    expect(commit(root, {})).toBeUndefined();
    expect(readdirSync(root)).toEqual(['a.md', 'd']);
  });

  test('may be reached by a link to the register', () => {
    const root = register();
    const link = path.join(tempFolder(), 'registret');
    symlinkSync(root, link);
    expect(commit(link, { ...OK, 'd/c.md': [undefined, 'ny'] })).toBeUndefined();
    expect(readFileSync(path.join(root, 'a.md'), 'utf8')).toBe('ny');
  });
});

describe('what is refused by its path', () => {
  test.each([
    '',
    '/etc/passwd',
    '../utanför.md',
    'd/../../utanför.md',
    'd/./b.md',
    'd//b.md',
    'd/',
    'a\0.md',
    'a\ud800.md',
    '.git/hooks/post-commit',
    'd/.GIT/config',
    '.gov-docs/journal.json',
    '.Gov-Docs/x',
  ])('%j', (name) => {
    const root = register();
    expectRefused(root, { ...OK, [name]: [undefined, 'ny'] }, { kind: 'outside', path: name });
  });

  test('two changes that some systems cannot tell apart', () => {
    const root = register();
    for (const [one, other] of [
      ['ny.md', 'NY.md'],
      ['å.md', 'å.md'.normalize('NFD')],
    ] as const) {
      const plan: Plan = { ...OK, [one]: [undefined, 'ny'], [other]: [undefined, 'ny'] };
      expectRefused(root, plan, { kind: 'twice', path: other });
    }
    const twice = [...changesOf(OK), ...changesOf(OK)];
    expect(commitChanges(realFiles(), root, twice)).toEqual({ kind: 'twice', path: 'a.md' });
  });

  test('a file that another one needs as a folder', () => {
    const root = register();
    const plan: Plan = { ...OK, 'x/y.md': [undefined, ''], x: [undefined, ''] };
    expectRefused(root, plan, { kind: 'not-folder', path: 'x' });
    expectRefused(
      root,
      { ...OK, 'a.md/y.md': [undefined, ''] },
      { kind: 'not-folder', path: 'a.md' },
    );
  });
});
