import { describe, expect, test } from 'vitest';
import { documentLinkedData } from '../linked-data/document-linked-data.ts';
import { DATA_FILES } from '../site/data-files.ts';
import { linkedDataSource } from '../site/linked-data-source.ts';
import { siteOfFolder } from '../testing/site-for-tests.ts';
import { triplesOf } from '../testing/triples-of.ts';
import type { Day } from '../text/calendar.ts';
import { dataArtifacts } from './data-artifacts.ts';
import { registerJsonLd } from './register-jsonld.ts';

const BASE = 'https://styrdokument.example.se/';
const FOLDER = 'fixtures/registers/goteborg-decided';
const DAY = '2020-07-01' as Day;
const TOLD = { baseUrl: BASE, contact: { name: 'Kansliet', email: 'kansliet@example.se' } };
const KEYS = [{ kind: 'start' }] as const;

describe('the files of open data', () => {
  test('are those that people are told of, and the site map', async () => {
    const artifacts = dataArtifacts(await siteOfFolder(FOLDER, DAY, { settings: TOLD }), KEYS);
    const paths = artifacts.map(({ path }) => path);
    expect(paths.toSorted()).toEqual(
      [...DATA_FILES.map(({ path }) => path), 'sitemap.xml'].toSorted(),
    );
  });

  test('are fewer where the city tells nothing', async () => {
    const artifacts = dataArtifacts(await siteOfFolder(FOLDER, DAY), KEYS);
    expect(artifacts.map(({ path }) => path)).toEqual([
      'register.json',
      'register.schema.json',
      'register.csv',
      'register.jsonld',
      'andringar.atom',
      'agenda.ics',
    ]);
  });

  test('have the same bytes each time', async () => {
    const make = async () =>
      dataArtifacts(await siteOfFolder(FOLDER, DAY, { settings: TOLD }), KEYS).map((each) =>
        each.make(),
      );
    const first = await make();
    expect(await make()).toEqual(first);
    for (const text of first) expect(text.length).toBeGreaterThan(100);
  });

  test('the whole register says of each document what its own page says', async () => {
    const site = await siteOfFolder(FOLDER, DAY, { settings: TOLD });
    const whole = await triplesOf(JSON.parse(registerJsonLd(site)) as object, BASE);
    const properties = [
      'eli:in_force',
      'eli:repealed_by',
      'eli:repeals',
      'eli:cites',
      'schema:name',
    ];
    for (const document of site.register.documents) {
      const path = `id/${document.id.value}/index.html`;
      const data = documentLinkedData(linkedDataSource(site, path), document);
      const page = await triplesOf(data, BASE + path);
      const address = `${BASE}id/${document.id.value}/`;
      for (const property of properties) {
        expect(whole.of(address, property)).toEqual(page.of(address, property));
      }
    }
  });
});
