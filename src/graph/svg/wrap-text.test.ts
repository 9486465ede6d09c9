import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

test('keeps words whole where they fit', () => {
  expect(wrapText('Riktlinje för styrande dokument', 120, 13, true)).toEqual([
    'Riktlinje för',
    'styrande',
    'dokument',
  ]);
});

test('breaks a long word between the parts of a compound', () => {
  expect(wrapText('Informationssäkerhetsansvar', 170, 13, true)).toEqual([
    'Informationssäkerhets-',
    'ansvar',
  ]);
});

test('breaks any other long word between syllables, with a hyphen', () => {
  const lines = wrapText('Kommunikationsdepartementalråd', 90, 13, true);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.slice(0, -1).every((line) => line.endsWith('-'))).toBe(true);
  expect(lines.map((line) => line.replace(/-$/, '')).join('')).toBe(
    'Kommunikationsdepartementalråd',
  );
});

test('breaks after a hyphen of its own without another', () => {
  expect(wrapText('Upphandlings- och inköpspolicy/rutin', 110, 13)).toEqual([
    'Upphandlings-',
    'och inköpspolicy/',
    'rutin',
  ]);
});

test('loses no letter and makes no line too wide', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.integer({ min: 60, max: 300 }),
      (text, width) => {
        const lines = wrapText(text, width, 13);
        const letters = (words: string) => words.replace(/[\s-]/g, '');
        expect(letters(lines.join(''))).toBe(letters(text));
        for (const line of lines) {
          const isOneLetter = [...line.replace(/-$/, '').replace(/\p{M}/gu, '')].length <= 1;
          if (!isOneLetter) expect(textWidth(line, 13)).toBeLessThanOrEqual(width);
        }
      },
    ),
  );
});

test('a letter takes room: no width is nothing but that of combining marks', () => {
  expect(textWidth('å', 10)).toBe(textWidth('a\u030a', 10));
  expect(textWidth('漢', 10)).toBeGreaterThan(textWidth('m', 10));
  expect(textWidth('', 10)).toBe(0);
});
