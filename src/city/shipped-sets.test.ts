import { expect, test } from 'vitest';
import type { Day } from '../text/calendar.ts';
import { caseNumberForms, isWrittenBy } from './case-numbers.ts';
import type { City, DocumentType } from './city.ts';
import { findBody, findType, typeSetOn } from './lookup.ts';
import { cityOf } from './testing/city-of.ts';

/** What the rules of a set say of a word for a type, on a day. */
function typeOn(city: City, day: string, word: string): DocumentType | undefined {
  return findType(typeSetOn(city, day as Day).set, word)?.type;
}

/** Whether a case number may stand in a document that a body decided on a day, by a pattern of the set. */
function mayHave(city: City, body: string, day: string, caseNumber: string): boolean {
  const decider = findBody(city, body);
  if (!decider) throw new Error(`no body ${body}`);
  const forms = caseNumberForms(city, decider, day as Day);
  return forms.some(({ pattern }) => isWrittenBy(pattern, caseNumber));
}

test('without rules of its own, a city has an översiktsplan that the council decides and that never ends', () => {
  expect(typeOn(cityOf('extends: default'), '2020-01-01', 'Översiktsplanen')).toMatchObject({
    key: 'översiktsplan',
    decidedBy: ['council'],
    endRequired: false,
    longest: undefined,
  });
});

test('Göteborg: programmes end, rules apply until further notice, and case numbers changed their form', () => {
  const city = cityOf('extends: goteborg');
  expect(typeOn(city, '2020-06-11', 'program')).toMatchObject({
    decidedBy: ['council'],
    endRequired: true,
    parents: ['vision', 'budget'],
  });
  expect(typeOn(city, '2020-06-11', 'policy')?.endRequired).toBe(false);
  expect(typeOn(city, '2020-06-11', 'strategi')?.key).toBe('program');
  expect(city.expiryEndsForce).toBe(false);
  expect(mayHave(city, 'KF', '2020-06-11', '0437/20')).toBe(true);
  expect(mayHave(city, 'KF', '2020-06-11', 'SLK-2020-00437')).toBe(false);
  expect(mayHave(city, 'KS', '2024-06-12', 'SLK-2023-01047')).toBe(true);
});

test('Linköping: five types since 2019, which the auditors decide too, and no strategy', () => {
  const city = cityOf('extends: linkoping');
  expect(typeOn(city, '2019-04-23', 'Riktlinjer')?.decidedBy).toEqual([
    'council',
    'executive',
    'board',
    'kommunens-revisorer',
  ]);
  expect(findBody(city, 'revisorerna')?.id).toBe('kommunens-revisorer');
  expect(typeOn(city, '2019-04-23', 'handlingsplan')).toMatchObject({
    family: 'planning',
    endRequired: false,
    review: 48,
    required: ['applies-to', 'decision.case-number'],
  });
  expect(typeOn(city, '2019-04-23', 'föreskrift')?.decidedBy).toEqual(['council']);
  expect(typeOn(city, '2019-04-23', 'strategi')).toBeUndefined();
  // One number of each form is no ground to judge others by.
  expect(city.caseNumbers).toEqual([]);
});

test('Borås: six types that are decided politically, and a cover that says who revises', () => {
  const city = cityOf('extends: boras');
  for (const word of ['strategi', 'program', 'plan', 'policy', 'Riktlinjer', 'Regler']) {
    const type = typeOn(city, '2020-01-01', word);
    expect(type?.decidedBy, word).toEqual(['council', 'executive', 'board']);
    expect(type?.required, word).toEqual(['revision-responsible']);
  }
  expect(typeOn(city, '2020-01-01', 'strategi')?.family).toBe('planning');
  expect(typeOn(city, '2020-01-01', 'Regler')?.family).toBe('regulating');
  expect(typeOn(city, '2020-01-01', 'handlingsplan')).toBeUndefined();
});

test('Falköping: the council decides policies, and officials action plans and routines', () => {
  const city = cityOf('extends: falkoping');
  expect(typeOn(city, '2026-02-01', 'policy')?.decidedBy).toEqual(['council']);
  expect(typeOn(city, '2026-02-01', 'strategi')).toMatchObject({
    decidedBy: ['executive', 'board'],
    endRequired: true,
  });
  expect(typeOn(city, '2026-02-01', 'handlingsplan')?.decidedBy).toEqual(['official']);
  expect(typeOn(city, '2026-02-01', 'rutin')?.decidedBy).toEqual(['official']);
});

test('Håbo: tried every year, the cover sheet filled in, and routines by officials', () => {
  const city = cityOf('extends: habo');
  expect(typeOn(city, '2018-01-01', 'Regler')).toMatchObject({
    review: 12,
    required: ['applies-to', 'decision.paragraph', 'decision.case-number'],
  });
  expect(typeOn(city, '2018-01-01', 'översiktsplan')?.review).toBeUndefined();
  expect(typeOn(city, '2018-01-01', 'dokumenthanteringsplan')?.family).toBe('directed');
  expect(typeOn(city, '2018-01-01', 'rutin')?.decidedBy).toEqual(['official']);
  expect(city.caseNumbers).toEqual([]);
});

test.each([
  ['linkoping', '2019-04-22', '2019-04-23'],
  ['boras', '2019-02-03', '2019-02-04'],
  ['falkoping', '2025-12-31', '2026-01-01'],
  ['habo', '2017-12-03', '2017-12-04'],
])(
  '%s: what was decided before the rules is judged by them, as older than they are',
  (name, before, first) => {
    const city = cityOf(`extends: ${name}`);
    const { set } = typeSetOn(city, first as Day);
    expect(typeSetOn(city, before as Day)).toEqual({ set, older: true });
    expect(typeSetOn(city, first as Day)).toEqual({ set, older: false });
    expect(set.validFrom).toBe(first);
  },
);
