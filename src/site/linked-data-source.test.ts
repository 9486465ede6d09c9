import { describe, expect, test } from 'vitest';
import { documentLinkedData } from '../linked-data/document-linked-data.ts';
import { siteOfFolder } from '../testing/site-for-tests.ts';
import { type Triples, triplesOf } from '../testing/triples-of.ts';
import type { Day } from '../text/calendar.ts';
import { linkedDataSource } from './linked-data-source.ts';
import type { Site } from './site.ts';

const BASE = 'https://styrdokument.example.se/stad/';

async function goteborg(asOf: string, settings: Partial<Site['settings']>): Promise<Site> {
  const folder = 'fixtures/registers/goteborg-decided';
  return siteOfFolder(folder, asOf as Day, { settings });
}

/** What the page of a document says in its linked data, to a reader who finds it at an address. */
async function page(site: Site, id: string, path: string, at = BASE): Promise<Triples> {
  const [document] = site.register.withId(id);
  if (!document) throw new Error(`no ${id}`);
  const data = documentLinkedData(linkedDataSource(site, path), document);
  return triplesOf(data, at + path);
}

/** What is said of a document, property by property. */
async function said(site: Site, id: string, ...properties: string[]) {
  const triples = await page(site, id, `id/${id}/index.html`);
  return Object.fromEntries(
    properties.map((each) => [each, triples.of(`${BASE}id/${id}/`, each).join(' | ')]),
  );
}

const FORCE = [
  'eli:in_force',
  'schema:legislationLegalForce',
  'eli:first_date_entry_in_force',
  'eli:date_no_longer_in_force',
  'eli:repealed_by',
] as const;

describe('Göteborg after the decision of 2020-06-11, as triples', async () => {
  const site = await goteborg('2020-07-01', { baseUrl: BASE, drafts: true });

  test('a policy in force', async () => {
    const entry = `${BASE}register.jsonld#`;
    const properties = [
      ...FORCE,
      'rdf:type',
      'eli:id_local',
      'eli:type_document',
      'eli:passed_by',
      'eli:date_document',
      'eli:number',
      'gd:paragraph',
      'eli:repeals',
      'schema:legislationRepeals',
      'eli:responsibility_of',
      'eli:responsibility_of_agent',
      'eli:jurisdiction',
      'eli:is_realized_by',
      'schema:name',
      'schema:legislationIdentifier',
      'schema:identifier',
      'schema:legislationDate',
      'schema:temporalCoverage',
      'gd:appliesTo',
    ];
    expect(await said(site, 'policy-digitalisering-it', ...properties)).toEqual({
      'eli:in_force': 'eli:InForce-inForce',
      'schema:legislationLegalForce': 'schema:InForce',
      'eli:first_date_entry_in_force': '2020-06-11^^xsd:date',
      'eli:date_no_longer_in_force': '',
      'eli:repealed_by': '',
      'rdf:type': 'eli:LegalResource | schema:Legislation',
      'eli:id_local': '0437/20 | policy-digitalisering-it',
      'eli:type_document': `${entry}typ-policy`,
      'eli:passed_by': `${entry}organ-kommunfullm%C3%A4ktige`,
      'eli:date_document': '2020-06-11^^xsd:date',
      'eli:number': '§ 21',
      'gd:paragraph': '21',
      'eli:repeals': `${BASE}id/policy-it-2015/`,
      'schema:legislationRepeals': `${BASE}id/policy-it-2015/`,
      'eli:responsibility_of': 'Stadsdirektör',
      'eli:responsibility_of_agent': `${entry}organ-kommunstyrelsen`,
      'eli:jurisdiction': `${entry}omrade`,
      'eli:is_realized_by': `${BASE}id/policy-digitalisering-it/#text`,
      'schema:name': 'Göteborgs Stads policy för digitalisering och IT',
      'schema:legislationIdentifier': 'policy-digitalisering-it',
      'schema:identifier': '0437/20',
      'schema:legislationDate': '2020-06-11^^schema:Date',
      'schema:temporalCoverage': '2020-06-11/..',
      'gd:appliesTo': 'alla bolag@sv | alla nämnder@sv',
    });
    const triples = await page(
      site,
      'policy-digitalisering-it',
      'id/policy-digitalisering-it/index.html',
    );
    const text = `${BASE}id/policy-digitalisering-it/#text`;
    expect(triples.of(text, 'eli:title')).toEqual([
      'Göteborgs Stads policy för digitalisering och IT@sv',
    ]);
    expect(triples.of(text, 'eli:language')).toEqual([
      'http://publications.europa.eu/resource/authority/language/SWE',
    ]);
    const [html, markdown] = triples.of(text, 'eli:is_embodied_by').toReversed();
    expect(html).toBe(`${BASE}id/policy-digitalisering-it/policy-digitalisering-it.md`);
    expect(triples.of(markdown ?? '', 'eli:legal_value')).toEqual(['eli:LegalValue-unofficial']);
    expect(triples.of(`${entry}typ-policy`, 'skos:inScheme')).toEqual([`${entry}typer`]);
    expect(triples.of(`${entry}typ-policy`, 'skos:prefLabel')).toEqual(['Policy@sv']);
    expect(triples.of(`${entry}organ-kommunstyrelsen`, 'schema:name')).toEqual([
      'Kommunstyrelsen@sv',
    ]);
  });

  test('a budget of which only the year of the decision is known', async () => {
    const properties = ['eli:date_document', 'schema:expires', 'schema:temporalCoverage'];
    expect(await said(site, 'budget-2020', ...FORCE, ...properties)).toEqual({
      'eli:in_force': 'eli:InForce-inForce',
      'schema:legislationLegalForce': 'schema:InForce',
      'eli:first_date_entry_in_force': '2020-01-01^^xsd:date',
      // In Göteborg only a decision ends the force of a document.
      'eli:date_no_longer_in_force': '',
      'eli:repealed_by': '',
      'eli:date_document': '',
      'schema:expires': '2020-12-31^^schema:Date',
      'schema:temporalCoverage': '2020-01-01/..',
    });
  });

  test('a plan that is not decided has no force, no date and nobody who passed it', async () => {
    const properties = [
      'eli:passed_by',
      'eli:date_document',
      'schema:expires',
      'schema:creativeWorkStatus',
    ];
    expect(await said(site, 'stadenovergripande-plan-2020-2021', ...FORCE, ...properties)).toEqual({
      'eli:in_force': '',
      'schema:legislationLegalForce': '',
      'eli:first_date_entry_in_force': '',
      'eli:date_no_longer_in_force': '',
      'eli:repealed_by': '',
      'eli:passed_by': '',
      'eli:date_document': '',
      'schema:expires': '',
      'schema:creativeWorkStatus': 'planerad@sv | planned@en',
    });
  });

  test('the repealed strategy: its last day in force, and the decision that ended it', async () => {
    const decision = `${BASE}register.jsonld#beslut-kommunfullm%C3%A4ktige.2020-06-11.21`;
    const properties = [
      'gd:belongsTo',
      'schema:isPartOf',
      'schema:expires',
      'schema:temporalCoverage',
    ];
    expect(await said(site, 'bredbandsstrategi', ...FORCE, ...properties)).toEqual({
      'eli:in_force': 'eli:InForce-notInForce',
      'schema:legislationLegalForce': 'schema:NotInForce',
      'eli:first_date_entry_in_force': '2016-10-13^^xsd:date',
      'eli:date_no_longer_in_force': '2020-06-10^^xsd:date',
      'eli:repealed_by': decision,
      'gd:belongsTo': `${BASE}id/program-e-samhalle/`,
      'schema:isPartOf': `${BASE}id/program-e-samhalle/`,
      'schema:expires': '2020-06-10^^schema:Date',
      'schema:temporalCoverage': '2016-10-13/2020-06-10',
    });
    const triples = await page(site, 'bredbandsstrategi', 'id/bredbandsstrategi/index.html');
    expect(triples.of(decision, 'eli:repeals')).toEqual([`${BASE}id/bredbandsstrategi/`]);
    expect(triples.of(decision, 'eli:date_document')).toEqual(['2020-06-11^^xsd:date']);
    expect(triples.of(decision, 'eli:number')).toEqual(['§ 21']);
    expect(triples.of(decision, 'eli:id_local')).toEqual(['0437/20']);
    expect(triples.of(`${BASE}id/bredbandsstrategi/`, 'eli:related_to')).toContain(
      `${BASE}register.jsonld#utanfor-eu-digital-agenda`,
    );
  });

  test('what is both replaced and repealed names both', async () => {
    const { 'eli:repealed_by': by } = await said(site, 'policy-it-2015', ...FORCE);
    expect(by).toBe(
      `${BASE}id/policy-digitalisering-it/ | ${BASE}register.jsonld#beslut-kommunfullm%C3%A4ktige.2020-06-11.21`,
    );
  });
});

describe('addresses', () => {
  test('a proposal ends nothing, and what is not published is not named', async () => {
    const site = await goteborg('2020-05-07', { baseUrl: BASE });
    expect(site.register.withId('policy-digitalisering-it')).toEqual([]);
    const triples = await page(site, 'policy-it-2015', 'id/policy-it-2015/index.html');
    expect(triples.of(`${BASE}id/policy-it-2015/`, 'eli:in_force')).toEqual([
      'eli:InForce-inForce',
    ]);
    expect(triples.of(`${BASE}id/policy-it-2015/`, 'eli:repealed_by')).toEqual([]);
    expect(triples.subjects.join('\n')).not.toContain('policy-digitalisering-it');
  });

  test('are relative where the city tells none: the same triples wherever the site lies', async () => {
    const absolute = await goteborg('2020-07-01', { baseUrl: BASE });
    const relative = await goteborg('2020-07-01', {});
    for (const path of ['id/bredbandsstrategi/index.html', 'en/id/bredbandsstrategi/index.html']) {
      const told = await page(absolute, 'bredbandsstrategi', path);
      const here = await page(relative, 'bredbandsstrategi', path);
      const there = await page(relative, 'bredbandsstrategi', path, 'file:///srv/x/');
      expect(here.subjects).toEqual(told.subjects);
      expect(here.count).toBe(told.count);
      expect(there.subjects).toEqual(
        told.subjects.map((each) => each.replace(BASE, 'file:///srv/x/')),
      );
    }
  });

  test('the city is whom it says it is', async () => {
    const publisher = 'https://www.wikidata.org/entity/Q54655';
    const site = await goteborg('2020-07-01', { baseUrl: BASE, publisher });
    expect(await said(site, 'budget-2020', 'eli:publisher_agent')).toEqual({
      'eli:publisher_agent': publisher,
    });
  });
});
