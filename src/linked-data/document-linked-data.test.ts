import { describe, expect, test } from 'vitest';
import { HOSTILE_TITLES } from '../testing/hostile-titles.ts';
import { registerOf } from '../testing/register-of.ts';
import { type Triples, triplesOf } from '../testing/triples-of.ts';
import type { Day } from '../text/calendar.ts';
import { documentLinkedData, registerLinkedData } from './document-linked-data.ts';
import type { Source } from './source.ts';

const BASE = 'https://example.se/';
const A = `${BASE}id/a/`;

const DECIDED = [
  'type: policy',
  'decided-by: Kommunfullmäktige',
  'decision: { date: 2015-03-01, paragraph: "§ 5", case-number: KS 1/15 }',
].join('\n');

function sourceOf(documents: Record<string, string>, asOf: string, config?: string): Source {
  return {
    register: registerOf(documents, config),
    asOf: asOf as Day,
    addressOf: (path) => BASE + path,
    publisher: undefined,
    copyOf: (_, file) => (file === 'bilagor/karta.pdf' ? 'id/a/karta.pdf' : undefined),
  };
}

/** What is said of the document `a`. */
async function ofA(documents: Record<string, string>, asOf: string, config?: string) {
  const source = sourceOf(documents, asOf, config);
  const [document] = source.register.withId('a');
  if (!document) throw new Error('unreachable: the register holds it');
  return triplesOf(documentLinkedData(source, document), A);
}

const one = (triples: Triples, property: string) => triples.of(A, property).join(' | ');

describe('how a document has ended', () => {
  test('a part that is repealed is a subdivision, and the whole is partially in force', async () => {
    const a = `title: A\n${DECIDED}\nrepeal: { date: 2020-01-01, decided-by: KF, paragraph: 3, part: avsnitt 7.1 }`;
    const triples = await ofA({ a }, '2020-06-01');
    const part = `${A}#avsnitt%207.1`;
    expect(one(triples, 'eli:in_force')).toBe('eli:InForce-partiallyInForce');
    expect(one(triples, 'schema:legislationLegalForce')).toBe('schema:PartiallyInForce');
    expect(one(triples, 'eli:repealed_by')).toBe('');
    expect(one(triples, 'eli:date_no_longer_in_force')).toBe('');
    expect(one(triples, 'eli:has_part')).toBe(part);
    expect(triples.of(part, 'rdf:type')).toEqual(['eli:LegalResourceSubdivision']);
    expect(triples.of(part, 'eli:in_force')).toEqual(['eli:InForce-notInForce']);
    expect(triples.of(part, 'eli:repealed_by')).toEqual([
      `${BASE}register.jsonld#beslut-kommunfullm%C3%A4ktige.2020-01-01.3`,
    ]);
  });

  test('a successor that has not begun ends it on a day to come', async () => {
    const b = `title: B\n${DECIDED.replace('2015-03-01', '2020-01-01')}\nvalidity: { from: 2021-01-01 }\nsupersedes: [a]`;
    const documents = { a: `title: A\n${DECIDED}`, b };
    const triples = await ofA(documents, '2020-06-01');
    expect(one(triples, 'eli:in_force')).toBe('eli:InForce-inForce');
    expect(one(triples, 'eli:date_no_longer_in_force')).toBe('2020-12-31^^xsd:date');
    expect(one(triples, 'eli:repealed_by')).toBe(`${BASE}id/b/`);
    const before = await ofA(documents, '2019-12-31');
    expect(one(before, 'eli:repealed_by')).toBe('');
    expect(one(before, 'eli:date_no_longer_in_force')).toBe('');
  });

  test('a proposal ends nothing', async () => {
    const b = 'title: B\ntype: policy\nstage: proposed\nsupersedes: [a]';
    const triples = await ofA({ a: `title: A\n${DECIDED}`, b }, '2020-06-01');
    expect(one(triples, 'eli:repealed_by')).toBe('');
    const source = sourceOf({ a: `title: A\n${DECIDED}`, b }, '2020-06-01');
    const all = await triplesOf(registerLinkedData(source), `${BASE}register.jsonld`);
    expect(all.of(`${BASE}id/b/`, 'eli:repeals')).toEqual([]);
  });

  test('a successor outside the register has only a name', async () => {
    const a = `title: A\n${DECIDED}\nsuperseded-by: [Lagen om allt]`;
    const triples = await ofA({ a }, '2020-06-01');
    expect(one(triples, 'eli:in_force')).toBe('eli:InForce-notInForce');
    expect(one(triples, 'eli:date_no_longer_in_force')).toBe('');
    const [successor = ''] = triples.of(A, 'eli:repealed_by');
    expect(triples.of(successor, 'schema:name')).toEqual(['Lagen om allt']);
  });

  test('what a court annulled never had force', async () => {
    const a = `title: A\n${DECIDED}\nhistory: [{ date: 2016-01-01, event: annulment }]`;
    const triples = await ofA({ a }, '2020-06-01');
    expect(one(triples, 'eli:in_force')).toBe('eli:InForce-notInForce');
    expect(one(triples, 'eli:first_date_entry_in_force')).toBe('');
    expect(one(triples, 'schema:temporalCoverage')).toBe('');
  });

  test('the end of the period is the last day in force where the city says so', async () => {
    const a = `title: A\n${DECIDED}\nvalidity: { from: 2015-04-01, to: 2019-12-31 }`;
    const triples = await ofA({ a }, '2020-06-01', 'expiry-ends-force: true');
    expect(one(triples, 'eli:in_force')).toBe('eli:InForce-notInForce');
    expect(one(triples, 'eli:date_no_longer_in_force')).toBe('2019-12-31^^xsd:date');
    expect(one(triples, 'schema:temporalCoverage')).toBe('2015-04-01/2019-12-31');
    const binding = await ofA({ a }, '2020-06-01');
    expect(one(binding, 'eli:in_force')).toBe('eli:InForce-inForce');
    expect(one(binding, 'eli:date_no_longer_in_force')).toBe('');
    expect(one(binding, 'schema:expires')).toBe('2019-12-31^^schema:Date');
  });
});

describe('versions', () => {
  const a = [
    'title: A',
    DECIDED,
    'language: en',
    'history:',
    '  - { date: 2017-02-03, event: revision, decided-by: KF, paragraph: 9 }',
    '  - { date: 2018-01-01, event: editorial }',
    '  - { date: 2019-01-01, event: prolongation, decided-by: KF, paragraph: 2, to: 2030-12-31 }',
    '  - { date: 2025-01-01, event: revision, decided-by: KF, paragraph: 1 }',
  ].join('\n');

  test('of the adoption and of each change of the text up to the day', async () => {
    const triples = await ofA({ a }, '2020-06-01');
    const expressions = triples.of(A, 'eli:is_realized_by');
    expect(expressions).toEqual([`${A}#text`, `${A}#text-2015-03-01`, `${A}#text-2017-02-03`]);
    const dates = expressions.map((each) => triples.of(each, 'eli:version_date').join());
    expect(dates).toEqual(['2018-01-01^^xsd:date', '2015-03-01^^xsd:date', '2017-02-03^^xsd:date']);
    expect(one(triples, 'schema:legislationDateVersion')).toBe('2018-01-01^^schema:Date');
    expect(triples.of(`${A}#text`, 'eli:title')).toEqual(['A@en']);
    expect(triples.of(`${A}#text-2015-03-01`, 'eli:title')).toEqual([]);
  });

  test('are amended, corrected and changed by decisions', async () => {
    const triples = await ofA({ a }, '2020-06-01');
    const decision = `${BASE}register.jsonld#beslut-kommunfullm%C3%A4ktige`;
    expect(one(triples, 'eli:amended_by')).toBe(`${decision}.2017-02-03.9`);
    expect(one(triples, 'eli:changed_by')).toBe(`${decision}.2019-01-01.2`);
    const [editorial = ''] = triples.of(A, 'eli:corrected_by');
    expect(triples.of(editorial, 'eli:date_document')).toEqual(['2018-01-01^^xsd:date']);
  });
});

describe('what a document names', () => {
  test('attachments: a published file, a document, or only a title', async () => {
    const a = [
      'title: A',
      DECIDED,
      'attachments:',
      '  - { title: Karta, file: bilagor/karta.pdf }',
      '  - { document: b }',
      '  - { title: Hemlig, file: ../../etc/passwd }',
      '  - { file: saknas.pdf }',
    ].join('\n');
    const triples = await ofA({ a, b: `title: B\n${DECIDED}` }, '2020-06-01');
    const annexes = triples.of(A, 'eli:has_annex');
    const names = annexes.map((each) => triples.of(each, 'schema:name').join());
    expect(annexes).toContain(`${BASE}id/a/karta.pdf`);
    expect(annexes).toContain(`${BASE}id/b/`);
    expect(names.sort()).toEqual(['', 'Hemlig@sv', 'Karta@sv']);
  });

  test('a body that nobody knows has a name and no address', async () => {
    const a = `title: A\n${DECIDED.replace('Kommunfullmäktige', 'Rådet för allt')}`;
    const triples = await ofA({ a }, '2020-06-01');
    const [body = ''] = triples.of(A, 'eli:passed_by');
    expect(triples.subjects).not.toContain(body);
    expect(triples.of(body, 'schema:name')).toEqual(['Rådet för allt@sv']);
  });

  test('words that attack stay words, and make addresses that are addresses', async () => {
    const quoted = HOSTILE_TITLES.map((title) => JSON.stringify(title));
    const a = [
      `title: ${quoted[0]}`,
      `aliases: [${quoted.join(', ')}]`,
      DECIDED,
      `keywords: [${quoted.join(', ')}]`,
      `applies-to: [${quoted.join(', ')}]`,
      `responsible-function: ${quoted[11]}`,
      `repeal: { date: 2020-01-01, decided-by: ${quoted[10]}, paragraph: ${quoted[10]}, part: ${quoted[11]} }`,
    ].join('\n');
    const triples = await ofA({ a }, '2020-06-01');
    expect(triples.of(A, 'schema:alternateName')).toEqual([...HOSTILE_TITLES].sort());
    for (const subject of triples.subjects) {
      expect(subject).toMatch(/^https:\/\/example\.se\/[!#-;=?-[\]_a-z~]*$/);
    }
    expect(triples.of(A, 'eli:is_about').length).toBeGreaterThan(HOSTILE_TITLES.length - 8);
  });
});

test('the whole register is one graph, in which every address that is ours is told of', async () => {
  const documents = { a: `title: A\n${DECIDED}`, b: `title: B\n${DECIDED}\nsupersedes: [a]` };
  const source = sourceOf(documents, '2020-06-01', 'city: Almby kommun');
  const triples = await triplesOf(registerLinkedData(source), `${BASE}register.jsonld`);
  for (const id of ['a', 'b']) {
    for (const property of ['eli:type_document', 'eli:passed_by', 'eli:jurisdiction']) {
      const [named = ''] = triples.of(`${BASE}id/${id}/`, property);
      expect(triples.subjects).toContain(named);
    }
  }
  const scheme = triples.of(`${BASE}register.jsonld#typ-policy`, 'skos:inScheme')[0] ?? '';
  expect(triples.of(scheme, 'skos:prefLabel')).toEqual([
    'Dokumenttyper, Almby kommun@sv',
    'Types of document, Almby kommun@en',
  ]);
});
