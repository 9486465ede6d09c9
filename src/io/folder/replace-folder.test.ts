import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { removeTempFolders, tempFolder } from '../../testing/temp-folder.ts';
import { realFiles } from '../transaction/real-files.ts';
import { checkPaths } from './check-paths.ts';
import { manifestText, readManifest } from './manifest.ts';
import { replaceFolder } from './replace-folder.ts';
import type { MadeFile } from './write-files.ts';

afterAll(removeTempFolders);

const files = realFiles();

function site(contents: Readonly<Record<string, string | Uint8Array>>): MadeFile[] {
  return Object.entries(contents).map(([name, content]) => ({ path: name, make: () => content }));
}

const PLAIN = site({ 'index.html': 'start å\n', 'id/a/index.html': 'a\n' });

/** Everything below a folder, links and empty folders too, without the text of markers. */
function allIn(root: string): Record<string, string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries
      .map((entry) => {
        const file = path.join(entry.parentPath, entry.name);
        const isMarker = entry.name === '.gov-docs-site';
        const content = entry.isFile() ? (isMarker ? 'marker' : readFileSync(file, 'utf8')) : '/';
        return [path.relative(root, file), content] as const;
      })
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

const WRITTEN = {
  ut: '/',
  'ut/.gov-docs-site': 'marker',
  'ut/id': '/',
  'ut/id/a': '/',
  'ut/id/a/index.html': 'a\n',
  'ut/index.html': 'start å\n',
};

describe('a folder is replaced', () => {
  test('where there is none, with those above it', () => {
    const root = tempFolder();
    const done = replaceFolder(files, `${root}/x/y/ut`, PLAIN);
    expect(done).toEqual({ kind: 'replaced', files: 2, bytes: 11 });
    expect(allIn(`${root}/x/y`)).toEqual(WRITTEN);
  });

  test('where an empty one stands', () => {
    const root = tempFolder();
    mkdirSync(`${root}/ut`);
    expect(replaceFolder(files, `${root}/ut`, PLAIN).kind).toBe('replaced');
    expect(allIn(root)).toEqual(WRITTEN);
  });

  test('where an earlier one stands, and nothing of that is left', () => {
    const root = tempFolder();
    const earlier = site({
      'index.html': 'x',
      'id/b/index.html': 'b',
      'c/d.png': Buffer.of(0, 255),
    });
    replaceFolder(files, `${root}/ut`, earlier);
    writeFileSync(`${root}/ut/id/.DS_Store`, 'x');
    expect(replaceFolder(files, `${root}/ut`, PLAIN).kind).toBe('replaced');
    expect(allIn(root)).toEqual(WRITTEN);
  });

  test('once more with the same bytes, the marker too', () => {
    const root = tempFolder();
    const marker = () => readFileSync(`${root}/ut/.gov-docs-site`, 'utf8');
    replaceFolder(files, `${root}/ut`, PLAIN);
    const first = marker();
    replaceFolder(files, `${root}/ut`, [...PLAIN].reverse());
    expect(marker()).toBe(first);
  });
});

describe('a folder is left as it stands', () => {
  test.each([
    ['holds what gov-docs did not make', { 'ut/viktigt.md': 'x' }, 'viktigt.md'],
    ['holds it in a folder', { 'ut/id/a/viktigt.md': 'x' }, 'id'],
    ['has a marker of something else', { 'ut/.gov-docs-site': 'x' }, '.gov-docs-site'],
  ])('that %s', (_, contents, found) => {
    const root = tempFolder(contents);
    const before = allIn(root);
    expect(replaceFolder(files, `${root}/ut`, PLAIN)).toEqual({
      kind: 'foreign',
      path: `${root}/ut`,
      found,
    });
    expect(allIn(root)).toEqual(before);
  });

  test.each(['CNAME', 'id/a/anteckning.txt', '.git', 'id/b'])(
    'that was made, and has had %s added',
    (added) => {
      const root = tempFolder();
      replaceFolder(files, `${root}/ut`, PLAIN);
      writeFileSync(`${root}/ut/${added}`, 'x');
      const before = allIn(root);
      const refused = { kind: 'foreign', path: `${root}/ut`, found: added };
      expect(replaceFolder(files, `${root}/ut`, PLAIN)).toEqual(refused);
      expect(allIn(root)).toEqual(before);
    },
  );

  test('that has had a folder changed for a link', () => {
    const root = tempFolder({ 'annan/a/index.html': 'dyrbart' });
    replaceFolder(files, `${root}/ut`, PLAIN);
    rmSync(`${root}/ut/id`, { recursive: true });
    symlinkSync('../annan', `${root}/ut/id`);
    const refused = { kind: 'foreign', path: `${root}/ut`, found: 'id' };
    expect(replaceFolder(files, `${root}/ut`, PLAIN)).toEqual(refused);
    expect(readFileSync(`${root}/annan/a/index.html`, 'utf8')).toBe('dyrbart');
  });

  test('that is a link, or a file', () => {
    const root = tempFolder({ fil: 'x', 'annan/a.txt': 'x' });
    symlinkSync('annan', `${root}/länk`);
    const before = allIn(root);
    const at = (name: string) => replaceFolder(files, `${root}/${name}`, PLAIN);
    expect(at('länk')).toEqual({ kind: 'symbolic-link', path: `${root}/länk` });
    expect(at('fil')).toEqual({ kind: 'not-folder', path: `${root}/fil` });
    expect(at('fil/ut')).toMatchObject({ kind: 'failed', code: 'ENOTDIR' });
    expect(allIn(root)).toEqual(before);
  });

  test('when a file cannot be made', () => {
    const root = tempFolder();
    replaceFolder(files, `${root}/ut`, PLAIN);
    const failing = {
      path: 'z.html',
      make(): string {
        throw new Error('out of order');
      },
    };
    const made = [...site({ 'b.html': 'b' }), failing];
    expect(() => replaceFolder(files, `${root}/ut`, made)).toThrow('out of order');
    expect(() => replaceFolder(files, `${root}/ny/mapp`, made)).toThrow('out of order');
    expect(allIn(root)).toEqual(WRITTEN);
  });

  test('when somebody else replaces it meanwhile', () => {
    const root = tempFolder();
    replaceFolder(files, `${root}/ut`, site({ 'först.html': '1' }));
    const slow = {
      path: 'b.html',
      make() {
        replaceFolder(files, `${root}/ut`, PLAIN);
        return 'b';
      },
    };
    const refused = { kind: 'changed', path: `${root}/ut` };
    expect(replaceFolder(files, `${root}/ut`, [slow])).toEqual(refused);
    expect(allIn(root)).toEqual(WRITTEN);
  });
});

describe('paths', () => {
  test.each([
    '',
    '/etc/passwd',
    '../ut.html',
    'a/../../ut.html',
    'a/./b.html',
    'a//b.html',
    'a/',
    'a\\b.html',
    'C:/a.html',
    'a\0.html',
    'a\n.html',
    'con/index.html',
    'id/NUL.html',
    'id/com1',
    'a./b.html',
    'a /b.html',
    'a?.html',
    `${'x'.repeat(256)}.html`,
  ])('%j is refused', (name) => {
    const root = tempFolder();
    const made = [...PLAIN, { path: name, make: () => 'x' }];
    expect(() => replaceFolder(files, `${root}/ut`, made)).toThrow('cannot be written');
    expect(allIn(root)).toEqual({});
  });

  test.each([
    [['a.html', 'a.html']],
    [['a.html', 'A.html']],
    [['id/a.html', 'ID/b.html']],
    [['a', 'a/b.html']],
    [['a/b.html', 'a']],
    [['\u00e5.html', 'a\u030a.html']],
  ])('%j are one file on some system', (names) => {
    expect(() => checkPaths(names)).toThrow('another file has that name');
  });

  test('of ids, words and days are all safe', () => {
    expect(() =>
      checkPaths(['id/a/index.html', 'id/a/a.md', 'per/2020-05-07/index.html']),
    ).not.toThrow();
  });

  test('stand in the marker as they were', () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[a-z0-9å/ .-]{1,20}$/));
    fc.assert(
      fc.property(names, (paths) => {
        const text = manifestText(paths);
        expect(readManifest(text)).toEqual(new Set(paths));
        expect(readManifest(text.replaceAll('\n', '\r\n'))).toEqual(new Set(paths));
      }),
    );
    expect(readManifest('')).toBeUndefined();
  });
});
