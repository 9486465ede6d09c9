import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast, LEAST_CONTRAST, readableOn } from './contrast.ts';

const colours = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`);

test.each([
  ['#000000', '#ffffff', '21.00'],
  ['#ffffff', '#ffffff', '1.00'],
  ['#777777', '#ffffff', '4.48'],
  ['#767676', '#ffffff', '4.54'],
  ['#ff0000', '#ffffff', '4.00'],
  ['#0000ff', '#ffffff', '8.59'],
  ['#008000', '#ffffff', '5.14'],
])('the contrast of %s and %s is %s', (one, other, ratio) => {
  expect(contrast(one, other).toFixed(2)).toBe(ratio);
  expect(contrast(other, one)).toBe(contrast(one, other));
});

test('a colour that can be read is kept, and any other becomes one that can', () => {
  fc.assert(
    fc.property(colours, fc.constantFrom('#ffffff', '#14171a'), (colour, ground) => {
      const found = readableOn(ground, colour);
      expect(contrast(found, ground)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
      if (contrast(colour, ground) >= LEAST_CONTRAST) expect(found).toBe(colour);
    }),
  );
});
