import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { removeTempFolders, tempFolder } from '../../testing/temp-folder.ts';
import { commit, everything, OK, register } from '../../testing/transaction-folder.ts';
import type { Owner } from './files.ts';
import { type Entry, hashOf, type Journal, writeJournal } from './journal.ts';
import { tokenOf } from './owner.ts';
import { realFiles } from './real-files.ts';
import { startOf, thisProcess } from './real-process.ts';
import { isUnfinished, recover } from './recover.ts';

afterAll(removeTempFolders);

const self = thisProcess();

function locked(owner: Partial<Owner>): string {
  const root = register();
  const lock = path.join(root, '.gov-docs/lock');
  mkdirSync(lock, { recursive: true });
  writeFileSync(path.join(lock, tokenOf({ ...self, ...owner }, '0123456789abcdef')), '');
  return root;
}

/** A number that belonged to a process a moment ago. */
function endedPid(): number {
  return Number(execFileSync('sh', ['-c', 'echo $$'], { encoding: 'utf8' }));
}

describe('a lock', () => {
  test.each<readonly [string, Partial<Owner>]>([
    ['of a process that has ended', { pid: endedPid() }],
    ['of one whose number a later one has', { start: '1' }],
    ['of the time before the machine was switched off', { boot: 'b'.repeat(36) }],
    ['of that time, in a container', { boot: 'b'.repeat(36), space: '1' }],
  ])('%s is taken over', (_, owner) => {
    const root = locked(owner);
    expect(recover(realFiles(), root)).toEqual({ kind: 'nothing' });
    expect(commit(locked(owner), OK)).toBeUndefined();
    expect(readdirSync(path.join(root, '.gov-docs'))).toEqual([]);
  });

  test.each<readonly [string, Partial<Owner>, boolean]>([
    ['of this very process', {}, false],
    ['of one that runs and of which no more is known', { start: '' }, false],
    ['of another machine', { host: 'annan-dator', boot: 'b'.repeat(36), pid: 999_999 }, true],
    ['of a container on this machine', { space: '1', pid: 999_999 }, true],
  ])('%s is respected', (_, owner, elsewhere) => {
    const root = locked(owner);
    const trouble = { kind: 'locked', owner: { ...self, ...owner }, elsewhere };
    expect(commit(root, OK)).toEqual(trouble);
    expect(recover(realFiles(), root)).toEqual({ kind: 'stopped', trouble });
    expect(readFileSync(path.join(root, 'a.md'), 'utf8')).toBe('gammal');
    expect(readdirSync(path.join(root, '.gov-docs'))).toEqual(['lock']);
  });

  test('of a process that was killed, and whose parent has not asked after it, is taken over', async () => {
    const parent = spawn('sh', ['-c', 'sleep 60 & echo $!; exec sleep 60'], { stdio: 'pipe' });
    const [line] = await once(parent.stdout, 'data');
    const pid = Number(String(line));
    const start = startOf(pid);
    expect(start).toBeDefined();
    process.kill(pid, 'SIGKILL');
    while (existsSync(`/proc/${pid}/stat`)) {
      if (readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ')) break;
    }
    expect(startOf(pid)).toBeUndefined();
    expect(commit(locked({ pid, start: start ?? '' }), OK)).toBeUndefined();
    parent.kill('SIGKILL');
  });

  test.each(['en-fil', '0_1_b_1_0123456789abcdef_h'])('with %s in it is none of ours', (name) => {
    const root = register();
    mkdirSync(path.join(root, '.gov-docs/lock'), { recursive: true });
    writeFileSync(path.join(root, '.gov-docs/lock', name), '');
    const trouble = { kind: 'in-the-way', path: `.gov-docs/lock/${name}` };
    expect(commit(root, OK)).toEqual(trouble);
  });

  test('is a folder, and nothing else', () => {
    for (const make of [
      (file: string) => writeFileSync(file, ''),
      (file: string) => symlinkSync(tempFolder(), file),
      (file: string) => symlinkSync('ingenting', file),
    ]) {
      const root = register();
      mkdirSync(path.join(root, '.gov-docs'));
      make(path.join(root, '.gov-docs/lock'));
      expect(commit(root, OK)).toEqual({ kind: 'in-the-way', path: '.gov-docs/lock' });
    }
  });
});

const ID = '00112233445566aa';

function entry(name: string, before: string | null, after: string | null): Entry {
  const hash = (text: string | null) => (text === null ? null : hashOf(Buffer.from(text)));
  return { path: name, before: hash(before), after: hash(after) };
}

/** A register in which somebody has put a journal, with new content beside the first file. */
function withJournal(text: string | Buffer, name = 'journal.json'): string {
  const root = register({ [`.gov-docs-${ID}-0.new`]: 'ny' });
  mkdirSync(path.join(root, '.gov-docs'));
  writeFileSync(path.join(root, '.gov-docs', name), text);
  return root;
}

function journalOf(changed: Partial<Journal> = {}): string {
  const entries = [entry('a.md', 'gammal', 'ny')];
  return writeJournal({ version: 1, id: ID, folders: [], entries, ...changed });
}

describe('a journal that came from elsewhere', () => {
  test('is followed where it is whole', () => {
    const root = withJournal(journalOf());
    expect(isUnfinished(realFiles(), root)).toBe(true);
    expect(recover(realFiles(), root)).toEqual({ kind: 'finished', paths: ['a.md'] });
    expect(readFileSync(path.join(root, 'a.md'), 'utf8')).toBe('ny');
    expect(isUnfinished(realFiles(), root)).toBe(false);
    const other = withJournal(journalOf(), 'prepared.json');
    expect(isUnfinished(realFiles(), other)).toBe(false);
    expect(recover(realFiles(), other)).toEqual({ kind: 'rolled-back', paths: ['a.md'] });
    expect(readdirSync(other).sort()).toEqual(['.gov-docs', 'a.md', 'd']);
  });

  const later = journalOf().replace('"version":1', '"version":2');
  test.each<readonly [string, string | Buffer, object]>([
    ['of a later version', later, { kind: 'journal-unknown', version: 2 }],
    ['of no version', journalOf().replace('"version":1,', ''), { kind: 'journal-unreadable' }],
    ['that is torn', journalOf().slice(0, 100), { kind: 'journal-unreadable' }],
    ['that is empty', '', { kind: 'journal-unreadable' }],
    ['that was changed', journalOf().replace('a.md', 'b.md'), { kind: 'journal-unreadable' }],
    ['that is no text', Buffer.from([0xff, 0xfe]), { kind: 'journal-unreadable' }],
    ['that is nested', '['.repeat(200_000), { kind: 'journal-unreadable' }],
    [
      'nested in a list',
      `{"version":1,"a":${'['.repeat(5000)}${']'.repeat(5000)}}`,
      { kind: 'journal-unreadable' },
    ],
    ['that is null', 'null', { kind: 'journal-unreadable' }],
    ['with an odd name', journalOf({ id: '../../../../etc' }), { kind: 'journal-unreadable' }],
    ['with an odd folder', journalOf({ folders: ['d'] }), { kind: 'journal-unreadable' }],
    [
      'with two of one file',
      journalOf({ entries: [entry('a.md', 'gammal', 'ny'), entry('a.md', null, null)] }),
      { kind: 'journal-unreadable' },
    ],
    [
      'with an odd sum',
      journalOf({ entries: [{ path: 'a.md', before: 'x', after: null }] }),
      { kind: 'journal-unreadable' },
    ],
  ])('%s is not touched, nor is anything else', (_, text, trouble) => {
    for (const name of ['journal.json', 'prepared.json']) {
      const root = withJournal(text, name);
      const before = everything(root);
      const report = recover(realFiles(), root);
      expect(report).toEqual({
        kind: 'stopped',
        trouble: { ...trouble, path: `.gov-docs/${name}` },
      });
      expect(commit(root, OK)).toEqual(report.kind === 'stopped' && report.trouble);
      expect(everything(root)).toEqual(before);
      expect(readFileSync(path.join(root, '.gov-docs', name))).toEqual(Buffer.from(text));
      expect(existsSync(path.join(root, `.gov-docs-${ID}-0.new`))).toBe(true);
    }
  });

  test.each([
    '../x.md',
    '/etc/passwd',
    '.git/config',
    'd/../../x.md',
    '.gov-docs/lock/x',
    'a.md/',
    '',
  ])('that names %j is not followed', (name) => {
    for (const made of [entry(name, 'gammal', null), entry(name, null, 'ny')]) {
      const entries = [entry('a.md', 'gammal', 'ny'), made];
      const root = withJournal(journalOf({ entries }));
      const before = everything(root);
      expect(recover(realFiles(), root)).toMatchObject({
        kind: 'stopped',
        trouble: { kind: 'recovery-stopped', cause: { kind: 'outside', path: name } },
      });
      expect(everything(root)).toEqual(before);
      const other = withJournal(journalOf({ entries }), 'prepared.json');
      expect(recover(realFiles(), other)).toMatchObject({
        kind: 'stopped',
        trouble: { kind: 'recovery-stopped', cause: { kind: 'outside', path: name } },
      });
      expect(existsSync(path.join(other, `.gov-docs-${ID}-0.new`))).toBe(true);
    }
  });

  test.each(['journal.json', 'prepared.json'])(
    'in %s that leads through a link is not followed',
    (name) => {
      const entries = [entry('a.md', 'gammal', 'ny'), entry('ut/x.md', 'gammal', 'ny')];
      const root = withJournal(journalOf({ entries }), name);
      const outside = tempFolder({ 'x.md': 'gammal', [`.gov-docs-${ID}-1.new`]: 'ny' });
      symlinkSync(outside, path.join(root, 'ut'));
      const [before, there] = [everything(root), readdirSync(outside)];
      expect(recover(realFiles(), root).kind).toBe('stopped');
      expect(everything(root)).toEqual(before);
      expect(readdirSync(outside)).toEqual(there);
      expect(readFileSync(path.join(outside, 'x.md'), 'utf8')).toBe('gammal');
    },
  );

  test('with a link, a pipe or a folder in the place of the new content is not followed', () => {
    const outside = path.join(tempFolder({ x: 'ny' }), 'x');
    for (const make of [
      (file: string) => symlinkSync(outside, file),
      (file: string) => execFileSync('mkfifo', [file]),
      (file: string) => mkdirSync(file),
    ]) {
      const entries = [entry('d/b.md', 'gammal', null), entry('a.md', 'gammal', 'ny')];
      const root = withJournal(journalOf({ entries }));
      rmSync(path.join(root, 'd/b.md'));
      rmSync(path.join(root, `.gov-docs-${ID}-0.new`));
      make(path.join(root, `.gov-docs-${ID}-1.new`));
      const before = everything(root);
      expect(recover(realFiles(), root)).toMatchObject({
        trouble: { kind: 'recovery-stopped', cause: { kind: 'damaged', path: 'a.md' } },
      });
      expect(everything(root)).toEqual(before);
    }
  });

  test('that is a link, a pipe or a folder itself is not read', () => {
    const text = path.join(tempFolder({ x: journalOf() }), 'x');
    for (const make of [
      (file: string) => symlinkSync(text, file),
      (file: string) => execFileSync('mkfifo', [file]),
      (file: string) => mkdirSync(file),
    ]) {
      const root = withJournal('', 'x');
      make(path.join(root, '.gov-docs/journal.json'));
      const trouble = { kind: 'journal-unreadable', path: '.gov-docs/journal.json' };
      expect(recover(realFiles(), root)).toEqual({ kind: 'stopped', trouble });
      expect(isUnfinished(realFiles(), root)).toBe(true);
    }
  });

  test('that deletes one of two names of a file is not followed', () => {
    const root = withJournal(journalOf({ entries: [entry('a.md', 'gammal', null)] }));
    linkSync(path.join(root, 'a.md'), path.join(root, 'c.md'));
    expect(recover(realFiles(), root)).toMatchObject({
      trouble: { cause: { kind: 'several-links', path: 'a.md' } },
    });
  });

  test('in a folder that is a link is not looked for', () => {
    const outside = tempFolder({ 'journal.json': journalOf() });
    const root = register();
    symlinkSync(outside, path.join(root, '.gov-docs'));
    expect(isUnfinished(realFiles(), root)).toBe(false);
    const trouble = { kind: 'symbolic-link', path: '.gov-docs' };
    expect(recover(realFiles(), root)).toEqual({ kind: 'stopped', trouble });
  });
});

test('nothing is written where nothing was left', () => {
  const root = register();
  expect(recover(realFiles(), root)).toEqual({ kind: 'nothing' });
  expect(readdirSync(root)).toEqual(['a.md', 'd']);
  mkdirSync(path.join(root, '.gov-docs'));
  writeFileSync(path.join(root, '.gov-docs/något-annat'), '');
  expect(recover(realFiles(), root)).toEqual({ kind: 'nothing' });
  expect(readdirSync(path.join(root, '.gov-docs'))).toEqual(['något-annat']);
});
