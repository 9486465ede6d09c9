import { describe, expect, test } from 'vitest';
import validate from '../../schemas/register.schema.json?validator';
import type { Site } from '../site/site.ts';
import { HOSTILE_TITLES } from '../testing/hostile-titles.ts';
import { siteFor, siteOfFolder } from '../testing/site-for-tests.ts';
import type { Day } from '../text/calendar.ts';
import { registerJson } from './register-json.ts';

const BASE = 'https://styrdokument.example.se/';

interface Read {
  readonly documents: readonly Record<string, unknown>[];
  readonly bodies: readonly Record<string, unknown>[];
}

/** Reads the register back, by its schema. */
function read(site: Site): Read {
  const data: unknown = JSON.parse(registerJson(site));
  expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
  return data as Read;
}

function find({ documents }: Read, id: string): Record<string, unknown> {
  const document = documents.find((each) => each.id === id);
  if (!document) throw new Error(`no ${id}`);
  return document;
}

describe('the register as data keeps to its schema', () => {
  test.each([
    ['goteborg', '2020-05-07'],
    ['goteborg-decided', '2020-07-01'],
    ['linkoping', '2011-06-01'],
    ['mjolby', '2019-06-01'],
  ])('%s', async (name, day) => {
    for (const settings of [{}, { baseUrl: BASE, drafts: true }]) {
      const site = await siteOfFolder(`fixtures/registers/${name}`, day as Day, { settings });
      const ids = read(site).documents.map(({ id }) => String(id));
      expect(ids).toEqual([...ids].sort());
      expect(ids.length).toBe(site.register.documents.length);
    }
  });

  test('the schema sees what is wrong', async () => {
    const site = await siteOfFolder('fixtures/registers/mjolby', '2019-06-01' as Day);
    const data = JSON.parse(registerJson(site)) as { documents: Record<string, unknown>[] };
    for (const document of data.documents) document.end = '2019';
    expect(validate(data)).toBe(false);
  });
});

describe('a document as data', async () => {
  const folder = 'fixtures/registers/goteborg-decided';
  const settings = { baseUrl: BASE };
  const site = await siteOfFolder(folder, '2020-07-01' as Day, { settings });
  const register = read(site);

  test('tells how it stands, by day and by decision', () => {
    expect(find(register, 'bredbandsstrategi')).toMatchObject({
      title: 'Göteborgs Stad – Bredbandsstrategi',
      type: { stated: 'strategi', key: 'program', label: 'Program', family: 'planning' },
      state: { key: 'repealed', sv: 'upphävd', en: 'repealed', since: '2020-06-11' },
      inForce: false,
      start: '2016-10-13',
      lastDay: null,
      end: '2020-06-11',
      decidedBy: [{ id: 'kommunfullmäktige', name: 'Kommunfullmäktige' }],
      decisions: [{ date: '2016-10-13', precision: 'day', paragraph: '17', caseNumber: null }],
      validity: { kind: 'open' },
      belongsTo: ['program-e-samhalle'],
      repeals: [{ date: '2020-06-11', paragraph: '21', caseNumber: '0437/20', part: null }],
      followUp: [{ everyMonths: 12, last: '2019-12-31', next: null, to: [] }],
      language: 'sv',
      address: `${BASE}id/bredbandsstrategi/`,
      markdown: `${BASE}id/bredbandsstrategi/bredbandsstrategi.md`,
      pages: {
        sv: `${BASE}id/bredbandsstrategi/`,
        en: `${BASE}en/id/bredbandsstrategi/`,
      },
    });
  });

  test('invents nothing: what is not known is null', () => {
    expect(find(register, 'budget-2020')).toMatchObject({
      decisions: [{ date: '2019', precision: 'year', paragraph: null, adjusted: null }],
      end: null,
      lastDay: '2020-12-31',
    });
    expect(find(register, 'innovationsprogram')).toMatchObject({
      decisions: [{ date: null, precision: null, paragraph: null }],
      validity: null,
      start: null,
      state: { since: null },
    });
  });

  test('names others by their ids', () => {
    expect(find(register, 'policy-it-2015')).toMatchObject({
      supersededBy: [{ document: 'policy-digitalisering-it', name: null, part: null }],
      references: [
        'riktlinje-informationssakerhet',
        'regler-informationssakerhetsansvar-chefer',
        'regler-driftsdokumentation',
        'regler-styrande-dokument',
      ],
    });
    expect(find(register, 'policy-digitalisering-it')).toMatchObject({
      supersedes: [{ document: 'policy-it-2015', part: null }],
      upstream: [{ document: null, title: 'Utveckling i en digital tid' }],
      appliesTo: [
        { group: 'all-boards', body: null, sv: 'alla nämnder', en: 'all boards' },
        { group: 'all-companies', body: null, sv: 'alla bolag', en: 'all companies' },
      ],
      responsibleBody: { id: 'kommunstyrelsen', name: 'Kommunstyrelsen' },
    });
  });

  test('lists the city’s bodies with their pages', () => {
    expect(register.bodies[0]).toMatchObject({
      id: 'kommunfullmäktige',
      kind: 'council',
      pages: { sv: `${BASE}organ/kommunfullmaktige/` },
    });
  });
});

test('addresses are relative where the city tells none', async () => {
  const site = await siteFor({ 'a.md': '---\ntitle: A\ndecision: { date: 2015-01-01 }\n---\n' });
  expect(find(read(site), 'a')).toMatchObject({
    address: 'id/a/',
    pages: { sv: 'id/a/index.html' },
  });
});

test('words that attack are read back as they were, and hide nothing in the file', async () => {
  const files = Object.fromEntries(
    [...HOSTILE_TITLES, 'constructor', '__proto__'].map((title, index) => [
      `d${index}.md`,
      `---\ntitle: ${JSON.stringify(title)}\ntype: ${JSON.stringify(title)}\napplies-to: [${JSON.stringify(title)}]\ndecision: { date: 2015-01-01 }\ndecided-by: ${JSON.stringify(title)}\n---\n`,
    ]),
  );
  const site = await siteFor(files);
  const register = read(site);
  expect(register.documents.map(({ title }) => title).sort()).toEqual(
    [...HOSTILE_TITLES, 'constructor', '__proto__'].sort(),
  );
  expect(registerJson(site)).not.toMatch(/[\u200b\u202e\u00ad]/);
});
