import { expect, test } from 'vitest';
import type { Day } from '../text/calendar.ts';
import { caseNumberForms, isWrittenBy } from './case-numbers.ts';
import { findBody } from './lookup.ts';
import { cityOf, readConfig } from './testing/city-of.ts';

const city = cityOf(`
bodies:
  - { id: skolnämnden, kind: board }
  - { id: gatubolaget, kind: company }
case-numbers:
  - { pattern: KS 9999/9999, to: 2019-12-31, decided-by: [KF, executive] }
  - { pattern: KS-9999-99999, from: 2019-01-01, decided-by: [KF, executive] }
  - { pattern: SKN 9999.9+, decided-by: board }
`);

function patterns(words: string, day: string | undefined): string[] {
  const body = findBody(city, words);
  if (!body) throw new Error(`no body ${words}`);
  return caseNumberForms(city, body, day as Day | undefined).map(({ pattern }) => pattern);
}

test('the forms are those of the body and the day, the first and the last day included', () => {
  expect(patterns('KF', '2018-12-31')).toEqual(['KS 9999/9999']);
  expect(patterns('KF', '2019-01-01')).toEqual(['KS 9999/9999', 'KS-9999-99999']);
  expect(patterns('KS', '2019-12-31')).toEqual(['KS 9999/9999', 'KS-9999-99999']);
  expect(patterns('KS', '2020-01-01')).toEqual(['KS-9999-99999']);
  expect(patterns('skolnämnden', '2020-01-01')).toEqual(['SKN 9999.9+']);
});

test('nothing is known of a body that no form names, and a lost day lies in every time', () => {
  expect(patterns('gatubolaget', '2020-01-01')).toEqual([]);
  expect(patterns('KF', undefined)).toEqual(['KS 9999/9999', 'KS-9999-99999']);
});

test('a form without bodies is that of all', () => {
  const { caseNumbers } = cityOf('case-numbers: [{ pattern: 9999999 }]');
  expect(caseNumbers).toEqual([
    { pattern: '9999999', from: undefined, to: undefined, decidedBy: [] },
  ]);
});

test("a city's own list takes the place of the extended set's", () => {
  const { caseNumbers } = cityOf('extends: goteborg\ncase-numbers: [{ pattern: GBG-9+ }]');
  expect(caseNumbers.map(({ pattern }) => pattern)).toEqual(['GBG-9+']);
});

test('case numbers of forms that cannot be', () => {
  const help =
    'Skriv 9 för en siffra, 9+ för en eller flera och resten som det står, med versaler: KS 9999/9+. Efter 9+ kommer ingen siffra, och hela mönstret har högst 40 tecken.';
  expect(
    readConfig(`case-numbers:
  - { pattern: 'KS [0-9]+' }
  - { pattern: KS 9999/9+9 }
  - { pattern: KS ÅÅÅÅ/NNNN }
  - { pattern: ${'9'.repeat(41)} }
`).said,
  ).toEqual([
    `2:16 "KS [0-9]+" är inte ett mönster för diarienummer. ${help}`,
    `3:16 "KS 9999/9+9" är inte ett mönster för diarienummer. ${help}`,
    `4:16 "KS ÅÅÅÅ/NNNN" är inte ett mönster för diarienummer. ${help}`,
    `5:16 "${'9'.repeat(41)}" är inte ett mönster för diarienummer. ${help}`,
  ]);
  expect(
    readConfig(`case-numbers:
  - { pattern: KS 9+, from: 2020-01-01, to: 2019-12-31, decided-by: [coucil] }
`).said,
  ).toEqual([
    '2:45 Sista dagen, 2019-12-31, kommer före den första, 2020-01-01. Rätta "from" eller "to".',
    '2:70 Det finns inget organ och inget slag av organ "coucil". Menade du "council"?',
  ]);
});

test.each([
  ['KS 9999/9999', 'KS 2010/0095', true],
  ['KS 9999/9999', 'ks  2010/0095', true],
  ['KS 9999/9999', 'KS 2010/95', false],
  ['KS 9999/9999', 'KS 2010/00951', false],
  ['KS 9999/9999', 'dnr KS 2010/0095', false],
  ['KS 9999.9+', 'KS 2012.257', true],
  ['KS 9999.9+', 'KS 2012:257', false],
  ['KS 9999.9+', 'KS 2012.', false],
  ['9+/99', '0437/20', true],
  ['9+/99', '7/20', true],
  ['9+/99', '/20', false],
  ['SLK-9999-99999', 'SLK‑2023‑01047', true],
  ['9999-9+', '2019-160', true],
  ['9999-9+', '', false],
])('%s, written %s: %s', (pattern, written, fits) => {
  expect(isWrittenBy(pattern, written)).toBe(fits);
});

test('a long number takes no long time', () => {
  const started = performance.now();
  expect(isWrittenBy('9+.9+.9+.9+.9+/X', `${'1.'.repeat(50_000)}1`)).toBe(false);
  expect(performance.now() - started).toBeLessThan(2000);
});
