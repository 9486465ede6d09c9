import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFenced } from './reading-for-tests.ts';

describe('what would crash or hang the YAML library', () => {
  const hostile: readonly (readonly [name: string, yaml: string, limit: string])[] = [
    ['lists', '- '.repeat(2000), 'depth'],
    ['complex keys', '? '.repeat(2000), 'depth'],
    ['brackets', '['.repeat(2000), 'depth'],
    ['braces', '{'.repeat(2000), 'depth'],
    ['closed brackets', '['.repeat(2000) + ']'.repeat(2000), 'depth'],
    ['braces and brackets', '[{'.repeat(1000), 'depth'],
    ['colons', ': '.repeat(2000), 'depth'],
    [
      'indentation',
      Array.from({ length: 200 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join(''),
      'depth',
    ],
    ['100,000 lists', '- '.repeat(100_000), 'bytes'],
    ['100,000 brackets', '['.repeat(100_000), 'bytes'],
    ['20,000 keys', Array.from({ length: 20_000 }, (_, n) => `k${n}: v\n`).join(''), 'bytes'],
    ['2,001 keys', Array.from({ length: 2001 }, (_, n) => `k${n}: v\n`).join(''), 'keys'],
    ['20,000 items', `a: [${'x,'.repeat(20_000)}x]`, 'nodes'],
    ['a million lines', 'a:\n' + '- x\n'.repeat(500_000), 'bytes'],
  ];

  test.each(hostile)('%s, over and over', (_, text, limit) => {
    // The crash comes with the second file or, for brackets, within twenty.
    const times = limit === 'depth' ? 50 : 2;
    for (let count = 0; count < times; count += 1) {
      const { mapping, faults } = readFenced(`${text}\n`);
      expect(faults).toMatchObject([{ kind: 'limit-exceeded', limit }]);
      expect(mapping).toBeUndefined();
    }
  });

  test('37 and 41: thousands of anchors, aliases and merges', () => {
    const anchors = Array.from(
      { length: 1900 },
      (_, n) => `k${n}: &a${n} { <<: *a${n - 1} }\n`,
    ).join('');
    expect(readFenced(anchors.slice(0, 60_000)).mapping).toBeUndefined();
  });
});

test('no soup of marks makes it throw, and every fault stands in the file', () => {
  const marks = [
    '---',
    '...',
    '\n',
    '\r',
    '\t',
    ' ',
    '- ',
    '? ',
    ': ',
    '#',
    '&a',
    '*a',
    '!t',
    '|',
    '>',
    '%',
  ];
  const more = [
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ',',
    '<<',
    '\\',
    '\0',
    '\x02',
    '\x18',
    '\x1f',
    '\ufeff',
    '\u2028',
  ];
  const mark = fc.constantFrom(...marks, ...more, 'a', 'b: c\n', '\ud800', '\u00a0');
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 40 }), (soup) => {
      const { text, faults } = readFenced(soup.join(''));
      for (const { place } of faults) {
        expect(place.start).toBeLessThanOrEqual(place.end);
        expect(place.end).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 3000 },
  );
});
