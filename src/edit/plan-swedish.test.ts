import { describe, expect, test } from 'vitest';
import type { KeyChange } from './key-change.ts';
import { append, edited, remove, rename, set } from './planning-for-tests.ts';

type Case = readonly [
  name: string,
  before: string,
  changes: KeyChange | readonly KeyChange[],
  after: string,
];

const WORDS: readonly Case[] = [
  [
    'a fact by its word',
    'Beslutsdatum: [Datum] # a\n',
    set('decision.date', '2020-06-11'),
    'Beslutsdatum: 2020-06-11 # a\n',
  ],
  ['a body by its word', 'Beslutad av: KS\n', set('decided-by', 'KF'), 'Beslutad av: KF\n'],
  [
    'a word without a value',
    'Diarienummer:\n',
    set('decision.case-number', '1/20'),
    'Diarienummer: 1/20\n',
  ],
  [
    'several facts, one of them new',
    'Beslutsdatum: 2020-06-11\nDiarienummer: 1/20\nSpråk: sv\n',
    set('decision', { date: '2020-06-12', paragraph: '21', 'case-number': '1/20' }),
    'Beslutsdatum: 2020-06-12\nDiarienummer: 1/20\ndecision:\n  paragraph: 21\nSpråk: sv\n',
  ],
  [
    'a period by its word',
    'Giltighetstid: tills vidare # a\n',
    set('validity.to', '2025'),
    'Giltighetstid: { to: 2025 } # a\n',
  ],
  [
    'its last day by its word',
    'Giltig till: 2020\n',
    set('validity.to', '2025'),
    'Giltig till: 2025\n',
  ],
  ['a list by its word', 'Ersätter: a\n', append('supersedes', 'b'), 'Ersätter: [a, b]\n'],
  ['away with all facts', 'Beslutsdatum: 2020\na: b\nParagraf: 1\n', remove('decision'), 'a: b\n'],
  [
    'status that is no day',
    'status: utkast\n',
    set('decision.date', '2020'),
    'status: utkast\ndecision:\n  date: 2020\n',
  ],
];

const PHRASES: readonly Case[] = [
  [
    'unknown',
    'decision: unknown # a\n',
    set('decision.date', '2016'),
    'decision: # a\n  date: 2016\n',
  ],
  [
    'a year keeps its fact',
    'decision: 2016\n',
    set('decision.paragraph', '7'),
    'decision:\n  date: 2016\n  paragraph: 7\n',
  ],
  [
    'a year gives way',
    'decision: 2016\n',
    set('decision.date', '2016-10-13'),
    'decision:\n  date: 2016-10-13\n',
  ],
  [
    'a whole phrase',
    'decision: KF 2016-10-13 §17 # a\n',
    set('decision.case-number', '1/16'),
    'decided-by: kommunfullmäktige\ndecision: # a\n  date: 2016-10-13\n  paragraph: 17\n  case-number: 1/16\n',
  ],
  [
    'the body stands there',
    'decided-by: KS\ndecision: KF 2016-10-13 §17\n',
    set('decision.paragraph', '18'),
    'decided-by: KS\ndecision:\n  date: 2016-10-13\n  paragraph: 18\n',
  ],
  [
    'a phrase under a word',
    'Datum och paragraf för beslutet: 2020-06-11 § 21\n',
    set('decision.paragraph', '22'),
    'decision:\n  date: 2020-06-11\n  paragraph: 22\n',
  ],
  [
    'more than its facts',
    'decision: KF 2016-10-13 §17, ändrad 2018-01-01 §3\n',
    set('decision.paragraph', '18'),
    'phrase 2:11',
  ],
  [
    'not understood',
    'decision: enligt protokoll\n',
    set('decision.paragraph', '18'),
    'phrase 2:11',
  ],
  [
    'years',
    'validity: 2015–2018\n',
    set('validity.to', '2020-12-31'),
    'validity: { from: 2015, to: 2020-12-31 }\n',
  ],
  [
    'days',
    'validity: 2010-09-27 t o m 2014-12-31 # a\n',
    set('validity.to', '2016-12-31'),
    'validity: { from: 2010-09-27, to: 2016-12-31 } # a\n',
  ],
  [
    'legal force',
    'validity: från laga kraft\n',
    set('validity.to', '2016'),
    'validity: { from: legal-force, to: 2016 }\n',
  ],
  [
    'an interval',
    'review: 24 months\n',
    set('review.last', '2020-01-01'),
    'review: { every: 24 months, last: 2020-01-01 }\n',
  ],
];

const RENAMED: readonly Case[] = [
  [
    'a word',
    'Beslutad av:  "KF" # a\n',
    rename('Beslutad av', 'decided-by'),
    'decided-by:  "KF" # a\n',
  ],
  [
    'a word for a fact',
    'beslutsdatum: 2020 # a\nb: c\n',
    rename('beslutsdatum', 'decision.date'),
    'decision:\n  date: 2020 # a\nb: c\n',
  ],
  [
    'one after the other',
    'beslutsdatum: 2020\nparagraf: 1 # a\ntitle: b\n# c\ndnr: 1/20\n',
    [
      rename('beslutsdatum', 'decision.date'),
      rename('paragraf', 'decision.paragraph'),
      rename('dnr', 'decision.case-number'),
    ],
    'decision:\n  date: 2020\n  paragraph: 1 # a\n  case-number: 1/20\ntitle: b\n# c\n',
  ],
  [
    'between brackets',
    'decision: { date: 2020 }\ndnr: a, b\n',
    rename('dnr', 'decision.case-number'),
    'decision: { date: 2020, case-number: "a, b" }\n',
  ],
  [
    'a phrase',
    'antagen: KF 2020-06-11 § 2\n',
    rename('antagen', 'decision.date'),
    'decided-by: kommunfullmäktige\ndecision:\n  date: 2020-06-11\n  paragraph: 2\n',
  ],
  [
    'a misspelt key',
    'desicion: 2020 # a\n',
    rename('desicion', 'decision'),
    'decision: 2020 # a\n',
  ],
  [
    'a word that stands there in English',
    'titel: a\ntitle: b\n',
    rename('titel', 'title'),
    'similar-key 3:1',
  ],
  [
    'no synonym after all',
    'status: utkast\n',
    rename('status', 'decision.date'),
    'no-such-path 2:9',
  ],
  [
    'a comment that would be lost',
    'decision: { date: 2020 }\ndnr: a # b\n',
    rename('dnr', 'decision.case-number'),
    'notation comment 3:6',
  ],
];

describe.each([
  ['words', WORDS],
  ['phrases', PHRASES],
  ['renamed', RENAMED],
])('%s', (_, cases) => {
  test.each(cases)('%s', (_name, before, changes, after) => {
    expect(edited(before, ...[changes].flat())).toBe(after);
  });
});
