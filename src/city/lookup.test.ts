import { expect, test } from 'vitest';
import type { Day } from '../text/calendar.ts';
import type { Body, City } from './city.ts';
import { bodyRank, findBody, findType, isInOffice, mayEnd, typeSetOn } from './lookup.ts';
import { cityOf } from './testing/city-of.ts';

const city: City = cityOf(`
city: Storstad
bodies:
  - { id: socialnämnden, kind: board, to: 2019-12-31, succeeded-by: [individnämnden, åldersnämnden] }
  - { id: individnämnden, kind: board, from: 2020-01-01, to: 2022-12-31, succeeded-by: omsorgsnämnden }
  - { id: åldersnämnden, kind: board, from: 2020-01-01 }
  - { id: omsorgsnämnden, name: Nämnden för omsorg, kind: board, from: 2023-01-01 }
  - { id: skolnämnden-1, name: Skolnämnden, kind: board, to: 2014-12-31 }
  - { id: skolnämnden-2, name: Skolnämnden, kind: board, from: 2015-01-01 }
  - { id: stadshus, name: Stadshus AB, kind: company, under: kommunstyrelsen }
  - { id: gatubolaget, name: Gatu AB, kind: company, under: stadshus }
  - { id: socialkontoret, kind: office, under: socialnämnden }
  - { id: ring-1, kind: company, under: ring-2, succeeded-by: ring-2 }
  - { id: ring-2, kind: company, under: ring-1, succeeded-by: ring-1 }
`);

function body(words: string): Body {
  const found = findBody(city, words);
  if (!found) throw new Error(`no body ${words}`);
  return found;
}

test.each([
  ['kommunfullmäktige', 'kommunfullmäktige'],
  ['KF', 'kommunfullmäktige'],
  ['kf', 'kommunfullmäktige'],
  [' Kommunfullmäktige ', 'kommunfullmäktige'],
  ['Kommunfullma\u0308ktige', 'kommunfullmäktige'],
  ['kommunfullmäktiges', 'kommunfullmäktige'],
  ['KF:s', 'kommunfullmäktige'],
  ['Nämnden  för omsorg', 'omsorgsnämnden'],
  ['Gatu AB', 'gatubolaget'],
])('%s names a body', (words, id) => {
  expect(findBody(city, words)?.id).toBe(id);
});

test.each(['nämnden', 'omsorg', 'kommun', 'fullmäktig', '', 's', 'Nämnden för omsorg och vård'])(
  '"%s" names none',
  (words) => {
    expect(findBody(city, words)).toBeUndefined();
  },
);

test('a name that was taken up again names the body of the day', () => {
  expect(findBody(city, 'Skolnämnden', '2010-01-01' as Day)?.id).toBe('skolnämnden-1');
  expect(findBody(city, 'Skolnämnden', '2015-01-01' as Day)?.id).toBe('skolnämnden-2');
  expect(findBody(city, 'Skolnämnden')?.id).toBe('skolnämnden-2');
});

test('the first and the last day count', () => {
  const social = body('socialnämnden');
  expect(isInOffice(social, '2019-12-31' as Day)).toBe(true);
  expect(isInOffice(social, '2020-01-01' as Day)).toBe(false);
  expect(isInOffice(body('individnämnden'), '2019-12-31' as Day)).toBe(false);
  expect(isInOffice(body('KF'), '1863-01-01' as Day)).toBe(true);
});

test('the council ranks highest', () => {
  expect(bodyRank('council')).toBeLessThan(bodyRank('executive'));
  expect(bodyRank('office')).toBeLessThan(bodyRank('official'));
});

test.each([
  ['the body itself', 'socialnämnden', 'socialnämnden', true],
  ['the council, of any body', 'KF', 'gatubolaget', true],
  ['a successor', 'individnämnden', 'socialnämnden', true],
  ['one of several successors', 'åldersnämnden', 'socialnämnden', true],
  ["a successor's successor", 'omsorgsnämnden', 'socialnämnden', true],
  ['a predecessor', 'socialnämnden', 'individnämnden', false],
  ['the body above', 'stadshus', 'gatubolaget', true],
  ['the body above that one', 'KS', 'gatubolaget', true],
  ['the body below', 'gatubolaget', 'stadshus', false],
  ['the successor of the body above', 'omsorgsnämnden', 'socialkontoret', false],
  ['another board', 'åldersnämnden', 'individnämnden', false],
  ['the executive, of a board', 'KS', 'socialnämnden', false],
  ['the executive, of the council', 'KS', 'KF', false],
  ['a company, of the council', 'gatubolaget', 'KF', false],
  ['bodies in a circle', 'ring-2', 'ring-1', true],
  ['a body outside the circle', 'stadshus', 'ring-1', false],
])('may end: %s', (_, ender, decider, may) => {
  expect(mayEnd(city, body(ender), body(decider))).toBe(may);
});

test('a document is judged by the rules of its day', () => {
  const goteborg = cityOf('extends: goteborg');
  const on = (day: string | undefined) => {
    const { set, older } = typeSetOn(goteborg, day as Day | undefined);
    return [set.validFrom, older];
  };
  expect(on('2020-06-11')).toEqual(['2017-01-01', false]);
  expect(on('2017-01-01')).toEqual(['2017-01-01', false]);
  expect(on('2016-12-31')).toEqual(['2014-01-01', false]);
  expect(on('1996-01-30')).toEqual(['2014-01-01', true]);
  expect(on(undefined)).toEqual(['2014-01-01', true]);
});

test('rules that have always been are older than no document', () => {
  expect(typeSetOn(city, '1996-01-30' as Day).older).toBe(false);
  expect(typeSetOn(city, undefined).older).toBe(false);
});

test.each([
  ['policy', 'policy', false],
  ['Policy', 'policy', false],
  ['Riktlinjer', 'riktlinje', false],
  ['strategi', 'program', true],
  ['Strategin', 'program', true],
  ['handlingsplan', 'plan', true],
])('in Göteborg, %s is a type', (words, key, legacy) => {
  const { set } = typeSetOn(cityOf('extends: goteborg'), '2020-01-01' as Day);
  expect(findType(set, words)).toMatchObject({ type: { key }, legacy });
});

test.each(['styrdokument', 'styrande dokument', 'poli', '', 'IT-policy'])(
  '"%s" is no type',
  (words) => {
    expect(findType(typeSetOn(city, undefined).set, words)).toBeUndefined();
  },
);
