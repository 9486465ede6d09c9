import { expect, test } from 'vitest';
import { readBody } from './read-body.ts';

const SIZE = 300_000;

function fill(unit: string, size: number = SIZE): string {
  return unit.repeat(Math.ceil(size / unit.length));
}

/** Bodies that make careless readers take the square of their length, and how many links they hold. */
const HOSTILE: readonly (readonly [name: string, body: string, links: number])[] = [
  ['openers', fill('['), 0],
  ['closers', fill(']'), 0],
  ['nested brackets that may be a reference', `[a]: b\n\n${fill('[')}${fill(']')}`, 0],
  ['links after openers', `${'['.repeat(1000)}${fill('[a](b)')}`, 50_000],
  ['images in a link', `[${fill('![a](b)', 70_000)}](c)`, 10_001],
  ['unclosed targets', fill('[a](b'), 0],
  ['unclosed targets in angle brackets', fill('[a](<b'), 0],
  ['unclosed titles in parentheses', fill('[a](b ('), 0],
  ['unclosed titles in quotes', fill('[a](b "'), 0],
  ['nested parentheses', `[a]${fill('(')}`, 0],
  ['half references', `[a]: b\n\n${fill('[a][b')}`, 0],
  ['rows of backticks, each longer', fillWithRows(), 0],
  ['escaped backticks', fill('\\``'), 0],
  ['comments', fill('a<!--'), 0],
  ['instructions', fill('a<?'), 0],
  ['CDATA', fill('a<![CDATA['), 0],
  ['declarations', fill('a<!A '), 0],
  ['tags', fill('<a '), 0],
  ['tags with quotes', fill('<a b="<a c=\''), 0],
  ['autolinks', fill('<a:'), 0],
  ['mail addresses', `<a@${fill('a.')}`, 0],
  ['definitions', `${fill('[a]: b\n')}\n[a]`, 1],
  ['definitions with an open title', `[a]: b\n"${fill('x\n[b]: c\n')}`, 0],
  ['underlines after definitions', fill('[a]: b\n===\n'), 13_636],
  ['empty lines in deep lists', `${deepList(99)}${fill('\n')}`, 0],
  ['lazy lines in deep lists', `${deepList(99)}${fill('a\n')}`, 0],
  ['deep quotations', fill(`${'>'.repeat(99)}\n`), 0],
  ['list markers in a row', fill(`${'* '.repeat(99)}a\n`), 0],
  ['spaces', `a${fill(' ')}[b](c)`, 1],
  ['HTML without an end', `<div>\n${fill('<a id="')}`, 0],
  ['HTML with many attributes', `<div>\n<a ${fill('id=x ')}>`, 0],
];

test.each(HOSTILE)('%s', (_name, body, links) => {
  const reading = readBody(body, 0);
  expect(reading.body.links).toHaveLength(links);
  expect(reading.tooDeep).toBeUndefined();
});

test.each([
  ['emphasis that opens', '*a '],
  ['emphasis that closes', 'a* '],
  ['emphasis of every kind', '**a *b_c__d '],
  ['entities', '&amp;'],
  ['spaces', ' '],
  ['brackets', '[a'],
])('a heading full of %s', (_name, unit) => {
  expect(readBody(`# x${fill(unit)}\n# y`, 0).body.headings.map(({ depth }) => depth)).toEqual([
    1, 1,
  ]);
});

test('headings of the same words get different anchors', () => {
  const { headings } = readBody(fill('# a\n'), 0).body;
  expect(new Set(headings.map(({ anchor }) => anchor)).size).toBe(headings.length);
});

test.each([
  ['quotations', '>'],
  ['lists', '- '],
  ['numbered lists', '1. '],
])('%s deeper than a hundred are not read', (_name, marker) => {
  const before = '# a\n\n[b](c)\n\n';
  const deepest = before.length + 100 * marker.length;
  const reading = readBody(`${before}${fill(marker)}x\n\n# d`, 0);
  expect(reading.tooDeep).toEqual({ start: deepest, end: deepest + 1 });
  expect(reading.body.headings).toHaveLength(1);
  expect(reading.body.links).toHaveLength(1);
  expect(readBody(`${before}${marker.repeat(100)}# d`, 0).tooDeep).toBeUndefined();
});

function fillWithRows(): string {
  let text = '';
  for (let length = 1; text.length < SIZE; length += 1) text += `${'`'.repeat(length)} `;
  return text;
}

function deepList(depth: number): string {
  return Array.from({ length: depth }, (_, level) => `${'  '.repeat(level)}- a\n`).join('');
}
