import { describe, expect, test } from 'vitest';
import { readLists } from './read-lists.ts';

function listsIn(text: string): string[][] {
  const source = { path: 'a.md', lineStarts: Uint32Array.of(0), length: text.length };
  return readLists(text, 0, source).map((list) => list.map(({ words }) => words));
}

describe('the lists of a decision', () => {
  test('are those with three items or more, in the order of the text', () => {
    const text = 'Principer:\n\n- Ett\n- **Två**\n- Tre\n\nOch:\n\n1. a\n2) b\n\n* x\n* y\n* z';
    expect(listsIn(text)).toEqual([
      ['Ett', 'Två', 'Tre'],
      ['x', 'y', 'z'],
    ]);
  });

  test('end where an item is a sentence of its own, or goes on over two lines', () => {
    const long = `- ${'ord '.repeat(40)}`;
    expect(listsIn(`- a\n- b\n${long}\n- c`)).toEqual([]);
    expect(listsIn('- a\n- b\n  och mer\n- c')).toEqual([]);
  });

  test('are the same with the ends of lines that Windows writes, each in its place', () => {
    const text = '- a\r\n- b\r\n- c\r\n';
    expect(listsIn(text)).toEqual([['a', 'b', 'c']]);
    const source = { path: 'a.md', lineStarts: Uint32Array.of(0), length: text.length };
    const places = readLists(text, 0, source)[0]?.map(({ place }) =>
      text.slice(place.start, place.end),
    );
    expect(places).toEqual(['a', 'b', 'c']);
  });
});
