import { describe, expect, test } from 'vitest';
import { letterPattern } from './letter-pattern.ts';

const LATIN_1 = Array.from({ length: 0x100 }, (_, code) => String.fromCharCode(code));
const MARKS = Array.from({ length: 0x13 }, (_, at) => String.fromCharCode(0x2010 + at));

describe('a pattern over letters', () => {
  test.each([
    ['[\\p{L}]', 'u'],
    ['[\\p{L}]', 'iu'],
    ['[\\p{Lu}]', 'u'],
    ['[\\p{M}x]', 'u'],
    ['[\\p{N}]', 'iu'],
  ])('finds the same with %s and %s in Latin-1 as by Unicode', (source, flags) => {
    const full = new RegExp(source, flags);
    const pattern = letterPattern(source, flags);
    for (const sign of [...LATIN_1, ...MARKS]) {
      expect([sign, pattern(sign).test(sign)]).toEqual([sign, full.test(sign)]);
    }
  });

  test('goes by Unicode where a text has other letters', () => {
    const pattern = letterPattern('^[\\p{L}]+$', 'u');
    expect(pattern('åtgärd').test('åtgärd')).toBe(true);
    expect(pattern('žluťoučký').test('žluťoučký')).toBe(true);
    expect(pattern('план').test('план')).toBe(true);
    expect(pattern('a\u0308').test('a\u0308')).toBe(false);
  });
});
