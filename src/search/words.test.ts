import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainWord, withoutDots } from './letters.ts';
import { evenText, forEachWord, wordsOf } from './words.ts';

describe('the words of a text', () => {
  test.each([
    ['Policy för resor, 2020.', 'policy för resor 2020'],
    ['ÄLDREOMSORG', 'äldreomsorg'],
    ['a\u030aterbruk A\u030aTERBRUK', 'återbruk återbruk'],
    ['idé Ångström Ærø', 'ide ångström ärö'],
    ['e-samhälle', 'esamhälle e samhälle'],
    ['e\u2011samhälle', 'esamhälle e samhälle'],
    ['Strategi för eSamhället', 'strategi för esamhället e samhället'],
    ['IT-policy', 'itpolicy it policy'],
    ['kost- och måltidspolicy', 'kost och måltidspolicy'],
    ['EU:s SKR:n GDPR:s', 'eu skr gdpr'],
    ['stadens policy: s', 'stadens policy s'],
    ["city’s city's", 'city city'],
    ['Dnr 0437/20', 'dnr 043720 0437 20'],
    ['lagen (2018:1937)', 'lagen 20181937 2018 1937'],
    ['2020-05-07', '20200507 2020 05 07'],
    ['2015–2018', '2015 2018'],
    ['och/eller', 'och eller'],
    ['bred\u00adband sam\u200bhälle', 'bredband samhälle'],
    ['ﬁnans', 'finans'],
    ['__proto__ constructor', 'proto constructor'],
    ['- -- \u0301 … §', ''],
    ['', ''],
  ])('%s', (text, words) => {
    expect(wordsOf(text).join(' ')).toBe(words);
  });

  test('lie where they are said to lie, one after the other, and are in their plain form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (written) => {
        const text = evenText(written);
        let last = 0;
        forEachWord(text, (word, start, end) => {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(word).not.toBe('');
          expect(word).not.toMatch(/[\s"\\<>&]/);
          expect(plainWord(word)).toBe(word);
          expect(withoutDots(word)).toHaveLength(word.length);
          last = start;
        });
      }),
    );
  });

  test('are the same, however letters are composed and whatever their case', () => {
    const swedish = fc.string({
      unit: fc.constantFrom(...'abcåäöé -/:12'),
      maxLength: 40,
    });
    fc.assert(
      fc.property(swedish, (text) => {
        expect(wordsOf(text.normalize('NFD'))).toEqual(wordsOf(text));
        expect(wordsOf(text.toUpperCase())).toEqual(wordsOf(text));
      }),
    );
  });
});
