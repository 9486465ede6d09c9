import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forEachNumber, packNumbers, packWords, unpackWords } from './packing.ts';

function unpackNumbers(packed: string): number[] {
  const numbers: number[] = [];
  forEachNumber(packed, (number) => numbers.push(number));
  return numbers;
}

test('numbers come back as they were, and small ones take one sign each', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 2 ** 40 })), (numbers) => {
      const packed = packNumbers(numbers);
      expect(unpackNumbers(packed)).toEqual(numbers);
      expect(packed).toMatch(/^[!-~]*$/);
      expect(packed).not.toMatch(/["\\<>&]/);
    }),
  );
  expect(packNumbers([0, 1, 63])).toHaveLength(3);
  expect(packNumbers([64, 1663])).toHaveLength(4);
});

test('words come back as they were', () => {
  const word = fc.string({ unit: 'binary', minLength: 1 }).filter((each) => !each.includes(' '));
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const sorted = [...words].sort();
      expect(unpackWords(packWords(sorted))).toEqual(sorted);
    }),
  );
  const alike = ['a'.repeat(200), `${'a'.repeat(200)}b`];
  expect(unpackWords(packWords(alike))).toEqual(alike);
});

test('words that begin alike are written once', () => {
  const words = ['bredband', 'bredbandet', 'bredbandsstrategi'];
  expect(packWords(words).length).toBeLessThan(words.join(' ').length - 10);
});
