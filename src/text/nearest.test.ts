import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const KNOWN = [
  'title',
  'type',
  'decided-by',
  'validity',
  'responsible-function',
  'kommunfullmäktige',
  'KF',
  'KS',
];

test.each([
  ['titel', 'title'],
  ['tittle', 'title'],
  ['tpe', 'type'],
  ['decidedby', 'decided-by'],
  ['Responsible_Function', 'responsible-function'],
  ['Kommunfullmaktige', 'kommunfullmäktige'],
  ['KOMMUNFULLMÄKTIGE', 'kommunfullmäktige'],
  ['kommunfullmäktige'.normalize('NFD'), 'kommunfullmäktige'],
  ['kf', 'KF'],
  ['KX', undefined],
  ['colour', undefined],
  ['', undefined],
  ['x'.repeat(100_000), undefined],
])('%s → %s', (word, expected) => {
  expect(nearest(word, KNOWN)).toBe(expected);
});

test('among words as near, dots decide and then the alphabet', () => {
  expect(nearest('lan', ['län', 'lån', 'lan'])).toBe('lan');
  expect(nearest('lön', ['lån', 'lon'])).toBe('lon');
  expect(nearest('pian', ['plan', 'pien'])).toBe('pien');
});

test('the order of the known words does not matter, and a known word is its own nearest', () => {
  const word = fc.stringMatching(/^[a-cåäöA-C]{1,6}$/);
  fc.assert(
    fc.property(word, fc.uniqueArray(word, { maxLength: 12 }), (one, known) => {
      expect(nearest(one, known)).toBe(nearest(one, known.toReversed()));
      expect(nearest(one, new Set([...known, one]))).toBe(one);
    }),
  );
});
