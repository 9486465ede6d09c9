import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePlaces, lineStartsOf, type Place, positionOf } from './place.ts';

function placeIn(text: string, start: number, end: number, path = 'a.md'): Place {
  return { source: { path, lineStarts: lineStartsOf(text), length: text.length }, start, end };
}

describe('lineStartsOf', () => {
  test.each([
    ['', [0]],
    ['a', [0]],
    ['a\n', [0, 2]],
    ['a\nb', [0, 2]],
    ['\n\n', [0, 1, 2]],
    ['a\r\nb\r\n', [0, 3, 6]],
    ['a\rb', [0, 2]],
    ['a\r\r\nb\n', [0, 2, 4, 6]],
    ['å\u2028b\u0085c', [0]],
  ])('%j', (text, starts) => {
    expect([...lineStartsOf(text)]).toEqual(starts);
  });

  test('cuts a text into its lines', () => {
    const text = fc
      .array(fc.constantFrom('a', 'å', '😀', '\n', '\r', '\r\n'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (written) => {
        const starts = [...lineStartsOf(written)];
        const lines = starts.map((start, index) => written.slice(start, starts[index + 1]));
        expect(lines.join('')).toBe(written);
        expect(lines.map((line) => line.replace(/\r\n$|[\r\n]$/, ''))).toEqual(
          written.split(/\r\n|\r|\n/),
        );
      }),
    );
  });
});

describe('positionOf', () => {
  const text = 'första\r\nandra 😀 raden\n\nsist';

  test.each([
    [0, 6, '1:1-1:7'],
    [8, 13, '2:1-2:6'],
    [14, 16, '2:7-2:9'],
    [0, 8, '1:1-2:1'],
    [3, 28, '1:4-4:5'],
    [23, 23, '3:1-3:1'],
    [24, 28, '4:1-4:5'],
  ])('%i..%i is %s', (start, end, expected) => {
    const { line, column, endLine, endColumn } = positionOf(placeIn(text, start, end));
    expect(`${line}:${column}-${endLine}:${endColumn}`).toBe(expected);
  });

  test('moves what lies outside to the nearest end, and never ends before it starts', () => {
    const last = { line: 4, column: 5, endLine: 4, endColumn: 5 };
    expect(positionOf(placeIn(text, 99, 120))).toEqual(last);
    expect(positionOf(placeIn(text, -5, -1))).toEqual({
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 1,
    });
    expect(positionOf(placeIn(text, 28, 3))).toEqual({ ...last, column: 5 });
    expect(positionOf(placeIn('', 0, 0))).toMatchObject({ line: 1, column: 1 });
  });

  test('counts as one who reads from the beginning', () => {
    const anyText = fc
      .array(fc.constantFrom('a', '\n', '\r\n', '😀'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(anyText, fc.nat(40), (written, at) => {
        const offset = Math.min(at, written.length);
        const before = written.slice(0, offset).replace(/\r\n/g, ' \n').split('\n');
        const { line, column } = positionOf(placeIn(written, offset, offset));
        expect([line, column]).toEqual([before.length, (before.at(-1) ?? '').length + 1]);
      }),
    );
  });
});

test('places are ordered by path, start and end, whatever the order they came in', () => {
  const places = [
    placeIn('x', 0, 1, 'b.md'),
    placeIn('x', 3, 4, 'a.md'),
    placeIn('x', 1, 4, 'a.md'),
    placeIn('x', 1, 2, 'a.md'),
    placeIn('x', 0, 1, 'Z.md'),
    placeIn('x', 0, 1, 'å.md'),
  ];
  const sorted = places
    .toSorted(comparePlaces)
    .map((each) => `${each.source.path}:${each.start}-${each.end}`);
  expect(sorted).toEqual(['Z.md:0-1', 'a.md:1-2', 'a.md:1-4', 'a.md:3-4', 'b.md:0-1', 'å.md:0-1']);
  expect(comparePlaces(placeIn('x', 1, 2), placeIn('y', 1, 2))).toBe(0);
});
