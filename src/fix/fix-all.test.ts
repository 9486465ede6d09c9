import { describe, expect, test } from 'vitest';
import { decodeStrictly } from '../document/decode.ts';
import type { Document } from '../document/document.ts';
import { readFullYaml } from '../document/frontmatter/full-yaml.ts';
import { parseFile } from '../document/parse-file.ts';
import type { KeyChange } from '../edit/key-change.ts';
import { applySplices } from '../edit/splice.ts';
import type { Fix, Mend } from '../rules/fix.ts';
import type { Candidate } from './candidate.ts';
import { type Fixed, fixAll } from './fix-all.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

function documentOf(path: string, bytes: Uint8Array): Document {
  const document = parseFile(path, bytes, decodeStrictly, readFullYaml);
  if (document === 'needs-full') throw new Error('the full reader was given');
  return document;
}

type Texts = Readonly<Record<string, string>>;

/** What a rule would do, given the files as they are by now. */
type Judge = (text: (path: string) => string, document: (path: string) => Document) => Fix[];

/** Fixes files in memory by a rule of the test's own. */
function fixed(files: Texts, judge: Judge): { readonly texts: Texts; readonly fixed: Fixed } {
  const original = (path: string) => encoder.encode(files[path] ?? '');
  const result = fixAll({
    full: readFullYaml,
    faultsOf: (path, bytes) => documentOf(path, bytes).faults,
    bytesOf: (path) => (path in files ? original(path) : undefined),
    look: (changed) => {
      const bytes = (path: string) => changed.get(path) ?? original(path);
      const fixes = judge(
        (path) => decoder.decode(bytes(path)).replace(/^\ufeff/, ''),
        (path) => documentOf(path, bytes(path)),
      );
      return fixes.map((fix): Candidate => {
        const [first] = fix;
        const place =
          first.kind === 'fact' ? { source: first.source, start: 0, end: 0 } : first.place;
        return { kind: 'finding', finding: undefined, place, fix };
      });
    },
  });
  const after = new Map(result.files.map((file) => [file.path, decoder.decode(file.after)]));
  for (const { path, text, splices } of result.files) {
    expect(applySplices(text, splices)).toBe(after.get(path)?.replace(/^\ufeff/, ''));
  }
  const texts = Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, after.get(path) ?? text]),
  );
  return { texts, fixed: result };
}

/** Writes a word for another, wherever it stands below the frontmatter. */
function replacing(path: string, from: string, to: string): Judge {
  return (textOf, document) => {
    const { source } = document(path);
    return [...textOf(path).matchAll(new RegExp(from, 'g'))].map(({ index }): Fix => {
      const place = { source, start: index, end: index + from.length };
      return [{ kind: 'text', place, text: to }];
    });
  };
}

function fact(document: Document, change: KeyChange): Mend {
  return { kind: 'fact', source: document.source, change };
}

const HEAD = '\ufeff---\r\ntitle: Kommunikationspolicy # fullmäktige\r\n---\r\n';

describe('running text', () => {
  test('changes where it is meant to, below the frontmatter, with its mark and line ends', () => {
    const { texts, fixed: result } = fixed(
      { 'a.md': `${HEAD}\r\nEn fullmäktige, två fullmäktige.\r\n` },
      replacing('a.md', 'fullmäktige', 'KF'),
    );
    expect(texts['a.md']).toBe(`${HEAD}\r\nEn KF, två KF.\r\n`);
    expect(result.made).toHaveLength(2);
  });

  test('goes together with facts of the frontmatter in one round', () => {
    let rounds = 0;
    const { texts } = fixed({ 'a.md': `${HEAD}\r\nEn ort.\r\n` }, (textOf, document) => {
      rounds += 1;
      const title = document('a.md').title?.place;
      const mends = replacing('a.md', 'ort', 'plats')(textOf, document);
      if (title && textOf('a.md').includes('Komm'))
        mends.push([{ kind: 'value', place: title, value: 'Policy' }]);
      return mends;
    });
    expect(texts['a.md']).toBe(
      '\ufeff---\r\ntitle: Policy # fullmäktige\r\n---\r\n\r\nEn plats.\r\n',
    );
    expect(rounds).toBe(2);
  });

  test('is not there on the line that closes the frontmatter', () => {
    const text = '---\ntitle: a\n---\n--- x\n';
    const { texts } = fixed({ 'a.md': text }, replacing('a.md', '---', '+++'));
    expect(texts['a.md']).toBe('---\ntitle: a\n---\n+++ x\n');
  });

  test('of two fixes that touch, the first by place is made and the other judged anew', () => {
    const judge: Judge = (textOf, document) => [
      ...replacing('a.md', 'bc', 'X')(textOf, document),
      ...replacing('a.md', 'ab', 'Y')(textOf, document),
    ];
    const { texts } = fixed({ 'a.md': '---\ntitle: t\n---\nabc\n' }, judge);
    expect(texts['a.md']).toBe('---\ntitle: t\n---\nYc\n');
  });
});

test('fixes of the same fact: the first is made, and all that add to a list', () => {
  const change = (kind: 'set' | 'append', key: string, value: string): KeyChange => ({
    kind,
    path: [key],
    value,
  });
  const { texts, fixed: result } = fixed({ 'a.md': '---\ntitle: t\n---\n' }, (textOf, document) => {
    const has = (word: string) => textOf('a.md').includes(word);
    const from = document('a.md');
    return [
      ...(has('title: t\n') ? [[fact(from, change('set', 'title', 'ett'))] as Fix] : []),
      ...(has('title: t\n') ? [[fact(from, change('set', 'title', 'två'))] as Fix] : []),
      ...(has('kw') ? [] : [[fact(from, change('append', 'keywords', 'kw'))] as Fix]),
      ...(has('ord') ? [] : [[fact(from, change('append', 'keywords', 'ord'))] as Fix]),
    ];
  });
  expect(texts['a.md']).toBe('---\ntitle: ett\nkeywords: [kw, ord]\n---\n');
  expect(result.made).toHaveLength(3);
});

describe('a fix of several files', () => {
  const both: Judge = (textOf, document) =>
    ['a.md', 'b.md'].some((path) => textOf(path).includes('title: t'))
      ? [
          [
            fact(document('a.md'), { kind: 'set', path: ['title'], value: 'u' }),
            fact(document('b.md'), { kind: 'set', path: ['title'], value: 'u' }),
          ],
        ]
      : [];

  test('is made in all of them', () => {
    const files = { 'a.md': '---\ntitle: t\n---\n', 'b.md': '---\ntitle: t\n---\n' };
    const { texts, fixed: result } = fixed(files, both);
    expect(Object.values(texts)).toEqual(Array(2).fill('---\ntitle: u\n---\n'));
    expect(result.made).toHaveLength(1);
  });

  test.each([
    ['cannot be read whole', '---\ntitle: t\ntitle: s\n---\n'],
    ['has no frontmatter', 'title: t\n'],
    ['is not text', '---\ntitle: t\0\n---\n'],
  ])('is made in none where one of them %s', (_, text) => {
    const files = { 'a.md': '---\ntitle: t\n---\n', 'b.md': text };
    expect(fixed(files, both).texts).toEqual(files);
  });

  test('one that is refused leaves the others of the same file', () => {
    const files = { 'a.md': '---\ntitle: t\nid: a\n---\n', 'b.md': 'title: t\n' };
    const { texts } = fixed(files, (textOf, document) => [
      ...both(textOf, document),
      ...(textOf('a.md').includes('id: a\n')
        ? [[fact(document('a.md'), { kind: 'set', path: ['id'], value: 'c' })] as Fix]
        : []),
    ]);
    expect(texts['a.md']).toBe('---\ntitle: t\nid: c\n---\n');
  });
});

test('what would leave a new fault is not done', () => {
  const files = { 'a.md': '---\ntitle: t\nstagee: klar\n---\n' };
  const { texts } = fixed(files, (_, document) => {
    const from = document('a.md');
    const found = from.faults.find(({ kind }) => kind === 'unknown-key');
    return found ? [[{ kind: 'key', place: found.place, key: 'stage' }]] : [];
  });
  expect(texts).toEqual(files);
});

test('rules that undo each other do not go on for ever, and it is told which', () => {
  const { fixed: result } = fixed({ 'a.md': '---\ntitle: t\n---\nett\n' }, (textOf, document) =>
    textOf('a.md').includes('ett')
      ? replacing('a.md', 'ett', 'två')(textOf, document)
      : replacing('a.md', 'två', 'ett')(textOf, document),
  );
  expect(result.endless).toHaveLength(1);
});
