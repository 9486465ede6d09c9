import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateText } from '../../document/date-text.ts';
import { documentText } from '../../rules/document-text.ts';
import type { Citation } from './citation.ts';
import { findCitations } from './find-citations.ts';

const HEAD = '---\ntitle: Lagen (2000:1) om något\n---\n';

function find(body: string): readonly Citation[] {
  return findCitations(documentText(HEAD + body));
}

function say(citation: Citation, body: string): string {
  const written = (HEAD + body).slice(citation.start, citation.end).replace(/\s+/g, ' ');
  if (citation.kind === 'decision') {
    const { bodies, date, paragraph, caseNumber } = citation;
    const facts = [bodies.join('+'), date && dateText(date), paragraph && `§ ${paragraph}`];
    return `${written} → ${[...facts, caseNumber].filter(Boolean).join(', ')}`;
  }
  const { name, number, provisions } = citation;
  const parts = provisions.map(({ chapter, section, article }) =>
    [chapter && `${chapter}:`, section, article && `art ${article}`].filter(Boolean).join(''),
  );
  return `${written} → ${[name, number, ...parts].filter(Boolean).join(', ')}`;
}

function citations(body: string): string[] {
  return find(body).map((citation) => say(citation, body));
}

describe('statutes', () => {
  test.each([
    ['Kommunallagens krav.', 'Kommunallagens → kommunallagen'],
    ['Se kommunallagen (2017:725).', 'kommunallagen (2017:725) → kommunallagen, 2017:725'],
    [
      'Se *kommunallagen*\n(SFS 2017:725).',
      'kommunallagen* (SFS 2017:725) → kommunallagen, 2017:725',
    ],
    [
      'Se plan- och bygglagen (PBL, 2010:900).',
      'plan- och bygglagen (PBL, 2010:900) → plan- och bygglagen, 2010:900',
    ],
    [
      'Socialtjänstlagen (SoL) 2025:400.',
      'Socialtjänstlagen (SoL) 2025:400 → socialtjänstlagen, 2025:400',
    ],
    ['Se SFS 2018:1937.', 'SFS 2018:1937 → 2018:1937'],
    ['Förordning (2018:1938).', 'Förordning (2018:1938) → 2018:1938'],
    [
      'Enligt lagen (2018:1937) om tillgänglighet till digital offentlig service ska den nås.',
      'lagen (2018:1937) om tillgänglighet till digital offentlig service → lagen om tillgänglighet till digital offentlig service, 2018:1937',
    ],
    [
      'Lag om kommunala befogenheter (2009:47)',
      'Lag om kommunala befogenheter (2009:47) → lag om kommunala befogenheter, 2009:47',
    ],
    [
      'Enligt lagen om offentlig upphandling prövas det.',
      'lagen om offentlig upphandling → lagen om offentlig upphandling',
    ],
    [
      'lagen (1999:1) om hästar och förordningen (1999:2) om åsnor',
      'lagen (1999:1) om hästar → lagen om hästar, 1999:1',
      'förordningen (1999:2) om åsnor → förordningen om åsnor, 1999:2',
    ],
    [
      'Hästlagen (1999:1) är kort. Läs hästlagen.',
      'Hästlagen (1999:1) → hästlagen, 1999:1',
      'hästlagen → hästlagen',
    ],
    [
      'lagen (1999:1) med särskilda bestämmelser om hästar om vintern',
      'lagen (1999:1) med särskilda bestämmelser om hästar → lagen med särskilda bestämmelser om hästar, 1999:1',
    ],
    [
      'lagen (2018:218) med bestämmelser till EU:s dataskyddsförordning.',
      'lagen (2018:218) med bestämmelser till EU:s dataskyddsförordning → lagen med bestämmelser till EU:s dataskyddsförordning, 2018:218',
    ],
    ['Se GDPR.', 'GDPR → dataskyddsförordningen'],
    ['EU:s dataskyddsförordning', 'EU:s dataskyddsförordning → dataskyddsförordningen'],
    [
      'Europaparlamentets och rådets förordning (EU) 2016/679 och direktiv 2002/58/EG',
      'Europaparlamentets och rådets förordning (EU) 2016/679 → dataskyddsförordningen, (EU) 2016/679',
      'direktiv 2002/58/EG → 2002/58/EG',
    ],
    ['Föreskriften AFS 2023:1.', 'AFS 2023:1 → AFS 2023:1'],
    [
      'lagen ([1999:1](https://lagar.se/1999/1)) om hästar.',
      'lagen ([1999:1](https://lagar.se/1999/1)) om hästar → lagen om hästar, 1999:1',
    ],
  ])('%s', (body, ...expected) => {
    expect(citations(body)).toEqual(expected);
  });
});

describe('chapters and sections', () => {
  test.each([
    ['6 kap. 44 § kommunallagen', '6 kap. 44 § kommunallagen → kommunallagen, 6:44'],
    ['Kommunallagen 6 kap. 44 § gäller.', 'Kommunallagen 6 kap. 44 § → kommunallagen, 6:44'],
    ['5 § KL', '5 § KL → kommunallagen, 5'],
    ['§ 12 i förvaltningslagen', '§ 12 i förvaltningslagen → förvaltningslagen, 12'],
    ['2, 3 och 5–7 §§ skollagen', '2, 3 och 5–7 §§ skollagen → skollagen, 2, 3 och 5–7'],
    ['4 a § andra stycket hästlagen', '4 a § andra stycket hästlagen → hästlagen, 4 a'],
    [
      '2 kap. 8 § och 9 § samt 3 kap. regeringsformen',
      '2 kap. 8 § och 9 § samt 3 kap. regeringsformen → regeringsformen, 2:8, 2:9, 3:',
    ],
    [
      'artikel 6.1 e i dataskyddsförordningen',
      'artikel 6.1 e i dataskyddsförordningen → dataskyddsförordningen, art 6.1 e',
    ],
    [
      'kommunallagen, 5 § skollagen',
      'kommunallagen → kommunallagen',
      '5 § skollagen → skollagen, 5',
    ],
    ['artikel 5 i GDPR', 'artikel 5 i GDPR → dataskyddsförordningen, art 5'],
    ['2 § lagen om hästar.', '2 § lagen om hästar → lagen om hästar, 2'],
  ])('%s', (body, ...expected) => {
    expect(citations(body)).toEqual(expected);
  });
});

describe('decisions', () => {
  test.each([
    ['KF 2016-10-13 §17', 'KF 2016-10-13 §17 → kommunfullmäktige, 2016-10-13, § 17'],
    [
      'kommunfullmäktige 2016-10-13, § 17.',
      'kommunfullmäktige 2016-10-13, § 17 → kommunfullmäktige, 2016-10-13, § 17',
    ],
    [
      'beslut i kommunstyrelsen den 14 mars 2024 § 41',
      'kommunstyrelsen den 14 mars 2024 § 41 → kommunstyrelsen, 2024-03-14, § 41',
    ],
    [
      'Den 14 mars 2024 beslutade kommunstyrelsen det.',
      'Den 14 mars 2024 beslutade kommunstyrelsen → kommunstyrelsen, 2024-03-14',
    ],
    [
      'Barn- och utbildningsnämnden fattade beslut 2021-05-03 (§ 55).',
      'Barn- och utbildningsnämnden fattade beslut 2021-05-03 (§ 55) → barn- och utbildningsnämnden, 2021-05-03, § 55',
    ],
    [
      'Kommunstyrelsen har den 3 april 2020 beslutat det.',
      'Kommunstyrelsen har den 3 april 2020 → kommunstyrelsen, 2020-04-03',
    ],
    [
      'Kommunstyrelsens möte den 3 april 2020, § 4',
      'Kommunstyrelsens möte den 3 april 2020, § 4 → kommunstyrelsen, 2020-04-03, § 4',
    ],
    ['§ 17, KF 2016-10-13', '§ 17, KF 2016-10-13 → kommunfullmäktige, 2016-10-13, § 17'],
    ['2016-10-13 § 17', '2016-10-13 § 17 → 2016-10-13, § 17'],
    ['KF § 17/2016', 'KF § 17/2016 → kommunfullmäktige, 2016, § 17'],
    ['dnr 0437/20', 'dnr 0437/20 → 0437/20'],
    ['Ärendet KS 2017/317.', 'KS 2017/317 → KS 2017/317'],
    [
      'KS 2019-01-02 § 3 (dnr 0437/20)',
      'KS 2019-01-02 § 3 (dnr 0437/20) → kommunstyrelsen, 2019-01-02, § 3, 0437/20',
    ],
    [
      'KF 2016-10-13, KS 2016-09-01 § 3',
      'KF 2016-10-13 → kommunfullmäktige, 2016-10-13',
      'KS 2016-09-01 § 3 → kommunstyrelsen, 2016-09-01, § 3',
    ],
    ['Från 2018-01-01, 5 § skollagen', '5 § skollagen → skollagen, 5'],
  ])('%s', (body, ...expected) => {
    expect(citations(body)).toEqual(expected);
  });

  test('are found with decomposed letters', () => {
    const body = 'Nämnden minns: kommunfullmäktige 2016-10-13 § 17, skollagens mål.'.normalize(
      'NFD',
    );
    expect(citations(body)).toEqual([
      `${'kommunfullmäktige 2016-10-13 § 17'.normalize('NFD')} → kommunfullmäktige, 2016-10-13, § 17`,
      'skollagens → skollagen',
    ]);
  });
});

describe('nothing', () => {
  test.each([
    'Lagen är bra, och denna lag också.',
    'Bolagen, underlagen och förslag (2015:12).',
    'Det bygger på skollag och läroplan.',
    '3 § arbetsordningen',
    'SOU 2013:40 och dir. 2015:123 och prop. 2016/17:171.',
    'Rapporten ESV 2014:32 och ISO 27001:2017.',
    'Kommunstyrelsen sammanträder den 14 mars 2024.',
    'Kommunstyrelsens sammanträde den 14 mars 2024.',
    'I oktober 2016 fattade kommunfullmäktige beslut.',
    'Stadens it-chef, 2017-11-14',
    'Utfärdat 2020-05-07',
    '`kommunallagen (2017:725)`',
    'Enligt kommunfullmäktige\n\n2016-10-13',
    '- lagen\n- (1999:1)',
  ])('%s', (body) => {
    expect(citations(body)).toEqual([]);
  });
});

const SEEDS = (
  'lagen |lag |kommunallagen |KL |(2017:725)| (|SFS |om |och |plan- |a-|a|§ |5 § |5, |6 kap. |artikel 6 |i |KF |KS 2016-|' +
  '2016-10-13 |2016|den 14 mars 2024 |kommunstyrelsen |nämnden för a |beslut |har |dnr |0437/20 |KS 2017/3|/1|1|, |. |' +
  '\n|\n\n|- |# |*|_|[|](a)|) |å|\u0308|a\u0308|\ud800|\ue001|                    |`|<b>'
).split('|');

describe('whatever is written', () => {
  const text = fc
    .array(fc.oneof(fc.constantFrom(...SEEDS), fc.string({ unit: 'binary' })), { maxLength: 30 })
    .map((pieces) => pieces.join(''));

  test('citations stand in order, within the body, none within another', () => {
    fc.assert(
      fc.property(text, (body) => {
        let last = HEAD.length;
        for (const { start, end } of find(body)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual((HEAD + body).length);
      }),
      { numRuns: 1000 },
    );
  });

  test.each(SEEDS)('time grows with the text: %j', (seed) => {
    const long = `${seed.repeat(Math.ceil(60_000 / seed.length))}!`;
    const before = performance.now();
    find(long);
    // What is more than linear needs minutes; a second or so leaves room for a busy machine.
    expect(performance.now() - before).toBeLessThan(1500);
  });

  test('time grows with the text: two seeds that repeat', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...SEEDS), { minLength: 2, maxLength: 5 }), (seeds) => {
        const seed = seeds.join('');
        const before = performance.now();
        find(seed.repeat(Math.ceil(20_000 / seed.length)));
        expect(performance.now() - before, JSON.stringify(seed)).toBeLessThan(1500);
      }),
      { numRuns: 100 },
    );
  });
});
