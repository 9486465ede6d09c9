import { Parser, type Quad, Store } from 'n3';
import { describe, expect, test } from 'vitest';
import { catalogueSettings } from '../site/catalogue-settings.ts';
import type { Site } from '../site/site.ts';
import { siteOfFolder } from '../testing/site-for-tests.ts';
import type { Day } from '../text/calendar.ts';
import { describeCatalogue } from './catalogue.ts';

const PREFIXES: Readonly<Record<string, string>> = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
};
const BASE = 'https://styrdokument.example.se/';
const OWN = `${BASE}dcat.ttl#`;
const CONTACT = { name: 'Kansliet', email: 'kansliet@example.se' };

const long = (short: string) =>
  short.replace(/^(\w+):/, (whole, prefix: string) => PREFIXES[prefix] ?? whole);

function site(settings: Partial<Site['settings']>): Promise<Site> {
  const folder = 'fixtures/registers/goteborg-decided';
  return siteOfFolder(folder, '2020-07-01' as Day, { settings });
}

/** The description of a site of which all is told. */
function describeSite(made: Site): string {
  const told = catalogueSettings(made);
  if (told.kind === 'missing') throw new Error(told.settings.join());
  return describeCatalogue(made, told);
}

/** Reads the description back. */
function read(text: string): (subject: string, property: string) => string[] {
  const store = new Store(new Parser().parse(text));
  return (subject, property) =>
    store
      .getQuads(subject, long(property), null, null)
      .map(({ object }: Quad) => object.value)
      .sort();
}

/** What DCAT-AP-SE 3.0.1 demands of each class that the description uses. */
const MANDATORY: Readonly<Record<string, readonly string[]>> = {
  'dcat:Catalog': [
    'dcterms:title',
    'dcterms:description',
    'dcterms:publisher',
    'dcterms:license',
    'dcat:dataset',
  ],
  'dcat:Dataset': ['dcterms:title', 'dcterms:description', 'dcterms:publisher'],
  'dcat:Distribution': ['dcat:accessURL', 'dcterms:format'],
  'foaf:Agent': ['foaf:name', 'dcterms:type'],
  'vcard:Organization': ['rdf:type', 'vcard:fn', 'vcard:hasEmail'],
};

describe('the description for catalogues', () => {
  test('has all that DCAT-AP-SE demands', async () => {
    const text = describeSite(await site({ baseUrl: BASE, contact: CONTACT }));
    const store = new Store(new Parser().parse(text));
    const of = read(text);
    for (const [type, properties] of Object.entries(MANDATORY)) {
      const subjects = store.getSubjects(long('rdf:type'), long(type), null);
      expect(subjects.length, type).toBe(type === 'dcat:Distribution' ? 4 : 1);
      for (const { value } of subjects) {
        for (const property of properties) {
          expect(of(value, property).length, `${type} ${property}`).toBeGreaterThan(0);
        }
      }
    }
  });

  test('says where everything is and who is behind it', async () => {
    const of = read(describeSite(await site({ baseUrl: BASE, contact: CONTACT })));
    expect(of(`${OWN}katalog`, 'dcat:dataset')).toEqual([`${OWN}register`]);
    expect(of(`${OWN}katalog`, 'dcterms:license')).toEqual([
      'http://creativecommons.org/publicdomain/zero/1.0/',
    ]);
    expect(of(`${OWN}register`, 'dcat:distribution')).toEqual([
      `${OWN}andringar.atom`,
      `${OWN}register.csv`,
      `${OWN}register.json`,
      `${OWN}register.jsonld`,
    ]);
    expect(of(`${OWN}register.csv`, 'dcat:downloadURL')).toEqual([`${BASE}register.csv`]);
    expect(of(`${OWN}register.csv`, 'dcterms:format')).toEqual(['text/csv']);
    expect(of(`${OWN}register`, 'dcat:theme')).toEqual([
      'http://publications.europa.eu/resource/authority/data-theme/GOVE',
    ]);
    expect(of(`${OWN}register`, 'dcterms:accessRights')).toEqual([
      'http://publications.europa.eu/resource/authority/access-right/PUBLIC',
    ]);
    expect(of(`${OWN}register`, 'dcterms:issued')).toEqual([]);
    const [period = ''] = of(`${OWN}register`, 'dcterms:temporal');
    expect(period).not.toBe('');
    expect(of(`${OWN}kontakt`, 'vcard:hasEmail')).toEqual(['mailto:kansliet@example.se']);
    expect(of(`${BASE}register.jsonld#kommun`, 'foaf:name')).toEqual(['Göteborgs Stad']);
    for (const title of of(`${OWN}register`, 'dcterms:title')) {
      expect(title.split(' ').length).toBeLessThan(10);
      expect(title).not.toContain('Göteborg');
    }
  });

  test('goes back to the first decision that has a day, and is in the languages of the texts', async () => {
    const text = describeSite(await site({ baseUrl: BASE, contact: CONTACT }));
    expect(text).toContain('dcat:startDate "2013-01-01"^^xsd:date');
    expect(read(text)(`${OWN}register`, 'dcterms:language')).toEqual([
      'http://publications.europa.eu/resource/authority/language/SWE',
    ]);
  });

  test('is not written where the city has not said what is demanded', async () => {
    const missing = (made: Site) => {
      const settings = catalogueSettings(made);
      return settings.kind === 'missing' ? settings.settings : [];
    };
    const bare = await site({});
    expect(missing(bare)).toEqual(['site.base-url', 'site.contact']);
    const { register } = bare;
    const nameless = { ...bare, register: { ...register, city: { ...register.city, name: '' } } };
    expect(missing(nameless)).toEqual(['city', 'site.base-url', 'site.contact']);
    expect(missing(await site({ baseUrl: BASE }))).toEqual(['site.contact']);
    expect(missing(await site({ contact: CONTACT }))).toEqual(['site.base-url']);
    expect(missing(await site({ baseUrl: BASE, contact: CONTACT }))).toEqual([]);
  });

  test('keeps words that attack as words, and addresses as addresses', async () => {
    const attack = '"""@prefix x: <y> . \\" > . <a> <b> <c> .\n\u0000\u202e';
    const of = read(
      describeSite(
        await site({
          baseUrl: BASE,
          title: attack,
          contact: { name: attack, email: 'a>@example.se' },
          license: 'https://example.se/> <x> <y> . <z',
          publisher: 'https://example.se/{stad}',
        }),
      ),
    );
    expect(of(`${OWN}katalog`, 'dcterms:title')).toEqual([attack, attack]);
    expect(of(`${OWN}kontakt`, 'vcard:fn')).toEqual([attack]);
    expect(of(`${OWN}kontakt`, 'vcard:hasEmail')).toEqual(['mailto:a%3E@example.se']);
    expect(of(`${OWN}katalog`, 'dcterms:license')).toEqual([
      'https://example.se/%3E%20%3Cx%3E%20%3Cy%3E%20.%20%3Cz',
    ]);
    expect(of('https://example.se/%7Bstad%7D', 'foaf:name')).toEqual(['Göteborgs Stad']);
  });
});
