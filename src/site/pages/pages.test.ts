import { describe, expect, test } from 'vitest';
import { pageOf, wordsOf } from '../../testing/read-page.ts';
import { siteFor, siteOfFolder } from '../../testing/site-for-tests.ts';
import type { Day } from '../../text/calendar.ts';

const proposed = () =>
  siteOfFolder('fixtures/registers/goteborg', '2020-05-07' as Day, {
    settings: { days: ['2016-01-01' as Day, '2021-06-01' as Day], findings: true },
  });
const decided = () => siteOfFolder('fixtures/registers/goteborg-decided', '2026-11-22' as Day);

describe('the start page', () => {
  test('says how things stand, and leads to it', async () => {
    const html = await pageOf(await decided(), { kind: 'start' });
    const words = wordsOf(html);
    expect(words).toMatch(/^Styrande dokument i Göteborgs Stad\nVilket dokument letar du efter\?/);
    expect(words).toContain(
      '12 dokument gäller\n1 räknas som gällande fast tiden har gått ut\n4 gäller inte längre',
    );
    expect(html).toContain('<a href="dokument/index.html#lista.upphorda"><b>4</b>');
    expect(words).toContain('bredband 0 gäller, 1 har upphört');
    expect(words).toContain('Program 4 gäller, 2 har upphört');
    expect(words).toContain('2020-06-11\nGöteborgs Stad – Bredbandsstrategi\nupphävs');
    expect(words).toContain('Uppgifterna gäller den 2026-11-22.');
  });

  test('tells of what has run out without a decision, and of what is to come', async () => {
    const words = wordsOf(await pageOf(await proposed(), { kind: 'start' }));
    expect(words).toContain(
      'Program för utveckling av intern service för staden, sista dagen var 2019-12-31',
    );
    expect(words).toContain('2020-12-31: Kommunfullmäktiges budget 2020 – sista giltighetsdagen');
  });

  test('says what could not be read, and nothing of it where all could', async () => {
    expect(wordsOf(await pageOf(await decided(), { kind: 'start' }))).not.toContain('Kunde inte');
    const site = await siteFor({
      'a.md': '---\ntitle: [\n---\n',
      'gov-docs.yaml': 'documents: ["*.md"]\n',
    });
    const words = wordsOf(await pageOf(site, { kind: 'start' }));
    expect(words).toContain('Kunde inte läsas');
    expect(words).toContain('a.md: dokumenthuvudet saknas eller går inte att läsa');
    expect(words).toContain('0 dokument gäller');
  });

  test('is called what the city calls it', async () => {
    const site = await siteFor(
      { 'a.md': '---\ntitle: A\n---\n' },
      { settings: { title: 'Våra regler' } },
    );
    expect(await pageOf(site, { kind: 'start' })).toContain('<h1>Våra regler</h1>');
  });
});

test('all documents are listed by whether they apply, the ended with the time that they had', async () => {
  const html = await pageOf(await decided(), { kind: 'documents' });
  const words = wordsOf(html);
  expect(words).toContain('Gäller (12)\nGiltighetstiden har gått ut (1)\nGäller inte längre (4)');
  expect(words).toContain(
    'Göteborgs Stad – Bredbandsstrategi\nUpphävd\nProgram\nKommunfullmäktige\n2016-10-13–2020-06-10\nStadsdirektör',
  );
  expect(words).toContain('Kommunfullmäktiges budget 2020\nTiden har gått ut\nBudget');
  expect(html.match(/<tr>/g)?.length).toBe(17 + 3);
});

test('a group lists what applies and what has ended, and in English its name stays Swedish', async () => {
  const site = await decided();
  const words = wordsOf(await pageOf(site, { kind: 'subject', slug: 'bredband' }));
  expect(words).toMatch(
    /^Ämne: bredband\n0 av 1 dokument gäller den 2026-11-22\. Alla dokument\nGäller inte längre \(1\)/,
  );
  const type = await pageOf(site, { kind: 'type', slug: 'policy' }, 'en');
  expect(wordsOf(type)).toContain('1 of 2 documents is in force on 2026-11-22.');
  expect(type).toContain('<span lang="sv">Kommunfullmäktige</span>');
});

test('changes are told year by year, the newest first, as exactly as they are known', async () => {
  const words = wordsOf(await pageOf(await decided(), { kind: 'changes' }));
  expect(words.indexOf('\n2020\n')).toBeLessThan(words.indexOf('\n2019\n'));
  expect(words).toContain(
    '2020-06-11\nPolicy och riktlinjer för användning av informationsteknik inom Göteborgs Stad\nersätts av «Göteborgs Stads policy för digitalisering och IT»',
  );
  expect(words).toContain('2019\nKommunfullmäktiges budget 2020\nantas någon dag 2019');
});

test('a chosen day shows what applied, with the state that it had then', async () => {
  const site = await proposed();
  const before = wordsOf(await pageOf(site, { kind: 'day', day: '2016-01-01' as Day }));
  expect(before).toMatch(
    /^Vad som gällde den 2016-01-01\n11 dokument gällde den dagen, så som besluten är kända den 2020-05-07\./,
  );
  expect(before).not.toContain('Bredbandsstrategi');
  const later = wordsOf(await pageOf(site, { kind: 'day', day: '2021-06-01' as Day }));
  expect(later).toMatch(/^Vad som gäller den 2021-06-01\n/);
  expect(later).toContain('Kommunfullmäktiges budget 2020\nTiden har gått ut');
  const days = await pageOf(site, { kind: 'days' });
  expect(days).toContain('<a href="2016-01-01/index.html">');
  expect(days).toContain('<a href="../styrmiljo/utforska/index.html">');
});

test('findings are told by document, with why and how, and without paths', async () => {
  const html = await pageOf(await proposed(), { kind: 'findings' });
  const words = wordsOf(html);
  expect(words).toMatch(
    /Program för utveckling av intern service för staden\nfel «Program för utveckling/,
  );
  expect(words).toMatch(
    /den 2020-05-07\. \d+ anmärkningar: \d+ fel, \d+ varningar, \d+ upplysningar\./,
  );
  expect(words).toContain('Varför: Ett beslut gäller tills det upphävs.');
  expect(words).toContain('Åtgärd: Ta upp det för beslut');
  expect(html).not.toContain('.md');
});

describe('the accessibility statement', () => {
  test('says what the law asks for, and marks what the city must tell', async () => {
    const site = await decided();
    const html = await pageOf(site, { kind: 'accessibility' });
    expect(html).toContain('<a href="https://www.digg.se/tdosanmalan">');
    expect(html.match(/<mark class="blank">/g)?.length).toBe(7);
    const words = wordsOf(html);
    expect(words).toMatch(/^Tillgänglighetsredogörelse\nGöteborgs Stad står bakom/);
    expect(words).not.toContain('Bilagor');
  });

  test('names whom to ask, and the attachments where there are any', async () => {
    const site = await siteFor(
      {
        'a.md':
          '---\ntitle: A\ntype: policy\ndecided-by: KF\ndecision: unknown\nattachments: [{ file: b.pdf }]\n---\n',
        'b.pdf': '%PDF',
      },
      { settings: { contact: { name: 'Kansliet', email: 'kansli@example.se' } } },
    );
    const html = await pageOf(site, { kind: 'accessibility' });
    expect(html).toContain('Kansliet, <a href="mailto:kansli@example.se">');
    expect(wordsOf(html)).toContain('Bilagor, till exempel PDF-filer, är inte prövade');
    expect(html).toContain('<mark class="blank">[kommunens namn]</mark>');
  });
});

test('the page for addresses that lead nowhere has whole addresses where the site has one', async () => {
  const files = { 'a.md': '---\ntitle: A\n---\n' };
  const nowhere = await pageOf(await siteFor(files), { kind: 'missing' });
  expect(nowhere).toContain('<a href="dokument/index.html">');
  expect(nowhere).toContain('<meta name="robots" content="noindex">');
  const baseUrl = 'https://styr.example.se/dok/';
  const known = await pageOf(await siteFor(files, { settings: { baseUrl } }), { kind: 'missing' });
  const ways = [...known.matchAll(/(?:href|src|action)="([^"#][^"]*)"/g)].map(([, way]) => way);
  expect(ways.length).toBeGreaterThan(10);
  expect(ways.filter((way) => !way?.startsWith(baseUrl))).toEqual([]);
});
