import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LONGEST_FORM, readableText, wholeForm } from './readable-text.ts';

test('composes letters and keeps the offsets of the text as written', () => {
  const written = 'Fullma\u0308ktige a\u030a\u0301t 2020'.normalize('NFD');
  const { text, offsetAt } = readableText(written);
  expect(text).toBe('Fullmäktige ǻt 2020');
  expect(written.slice(offsetAt(text.indexOf('2020')), offsetAt(text.length))).toBe('2020');
  expect(written.slice(offsetAt(0), offsetAt(11)).normalize('NFC')).toBe('Fullmäktige');
  expect(offsetAt(5)).toBe(5);
  expect(offsetAt(6)).toBe(7);
});

test('makes every space a plain one, one for one', () => {
  const written = 'KF\u00a02016\u202f§\u20095\t6';
  expect(readableText(written).text).toBe('KF 2016 § 5 6');
  expect(readableText(written).offsetAt(9)).toBe(9);
});

test('every word is found again at the offsets given, composed or not', () => {
  const word = fc.stringMatching(/^[a-zåäöé0-9]{1,8}$/);
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 6 }),
      fc.boolean(),
      (words, decomposed) => {
        const written = words.join(' ').normalize(decomposed ? 'NFD' : 'NFC');
        const { text, offsetAt } = readableText(written);
        let from = 0;
        for (const each of words) {
          const start = text.indexOf(each, from);
          from = start + each.length;
          expect(written.slice(offsetAt(start), offsetAt(from)).normalize('NFC')).toBe(each);
        }
      },
    ),
  );
});

test('a long run of marks costs no time', () => {
  const before = performance.now();
  readableText(`a${'\u0301'.repeat(100_000)}`);
  readableText('a\u0308'.repeat(100_000));
  expect(performance.now() - before).toBeLessThan(1000);
});

test('a whole form is trimmed, and no longer than a form can be', () => {
  expect(wholeForm('  tills \u00a0 vidare\n')).toBe('tills vidare');
  expect(wholeForm('x'.repeat(LONGEST_FORM + 1))).toBeUndefined();
});
