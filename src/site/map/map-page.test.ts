import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import type { PageData } from '../../graph/html/page-data.ts';
import { HOSTILE_TITLES } from '../../testing/hostile-titles.ts';
import { siteFor, siteOfFolder } from '../../testing/site-for-tests.ts';
import type { Day } from '../../text/calendar.ts';
import { pageHtml } from '../frame/page-html.ts';
import { placeOf } from '../here.ts';
import { mapPage } from '../pages/map-page.ts';
import type { Site } from '../site.ts';
import { dayPicture } from './day-picture.ts';
import { explorerArtifacts } from './explorer-artifacts.ts';
import { loadMaps } from './maps.ts';

const DAY = '2020-05-07' as Day;
const goteborg = () => siteOfFolder('fixtures/registers/goteborg', DAY);
const htmlOf = async (site: Site, language: 'sv' | 'en' = 'sv') =>
  pageHtml(site, mapPage(site, await loadMaps(site)), language);

const decided = (...lines: string[]) =>
  `---\ntype: policy\ndecided-by: kommunfullmäktige\ndecision: { date: 2018-01-01, paragraph: 1 }\nvalidity: until-further-notice\n${lines.join('\n')}\n---\n`;

describe('the map of the day', () => {
  test('has a box for every document, which leads to its page and says all that is written in it', async () => {
    const html = await htmlOf(await goteborg());
    const picture = /<svg class="map-picture".*?<\/svg>/s.exec(html)?.[0] ?? '';
    const { nodes } = (await loadMaps(await goteborg())).mapOn(DAY, 'sv');
    const documents = nodes.flatMap((node) => (node.kind === 'document' ? [node.document] : []));
    expect(documents.length).toBeGreaterThan(10);
    for (const { id } of documents) {
      expect(picture).toContain(`href="../id/${id.value}/index.html"`);
    }
    expect(picture).toContain(
      '<title>Program för utveckling av intern service för staden, Program, gick ut 2019-12-31, inte upphävd, Kommunfullmäktige</title>',
    );
    expect(picture).toContain('role="group" aria-label="Fullmäktige"');
  });

  test('says the same in words below', async () => {
    const html = await htmlOf(await goteborg());
    const said = html
      .slice(html.indexOf('<h2 id="styrmiljo.ord"'))
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ');
    for (const { title } of (await loadMaps(await goteborg())).mapOn(DAY, 'sv').nodes) {
      expect(said).toContain(title);
    }
    expect(said).toContain('hör till Program för Göteborgs Stads väg mot e-samhälle');
    expect(said).toContain('gick ut 2019-12-31, inte upphävd');
  });

  test('is valid HTML without style attributes, and the same each time', async () => {
    for (const language of ['sv', 'en'] as const) {
      const html = await htmlOf(await goteborg(), language);
      expect(await htmlOf(await goteborg(), language)).toBe(html);
      expect(html).not.toMatch(/\sstyle=|<style/);
      const { results } = await new HtmlValidate({
        extends: ['html-validate:recommended'],
        rules: { 'valid-id': ['error', { relaxed: true }] },
      }).validateString(html);
      expect(results.flatMap(({ messages }) => messages)).toEqual([]);
    }
  });

  test('gathers many documents by type, and leads to the types', async () => {
    const files = Array.from({ length: 70 }, (_, index): [string, string] => [
      `documents/d${index}.md`,
      decided(`title: Policy ${index}`),
    ]);
    const html = await htmlOf(await siteFor(Object.fromEntries(files)));
    expect(html).toContain('Dokumenten är för många för en ruta var.');
    expect(html).toMatch(
      /<a class="node"[^>]*href="\.\.\/typ\/policy\/index\.html"><title>Policy \(70\)/,
    );
  });

  test('has a scrolling region of its own, which the keyboard reaches', async () => {
    expect(await htmlOf(await goteborg())).toContain(
      '<section class="map-scroller wide fits" tabindex="0" aria-label="Karta som kan rullas i sidled">',
    );
  });

  test('of another day shows what applied then', async () => {
    const site = await siteOfFolder('fixtures/registers/linkoping', '2016-01-01' as Day);
    const maps = await loadMaps(site);
    const here = placeOf(site, { kind: 'day', day: '2013-06-01' as Day }, 'sv');
    const keys = maps.mapOn('2013-06-01' as Day, 'sv').nodes.map(({ key }) => key);
    expect(keys).toContain('digital-agenda-2012-2015');
    expect(keys).not.toContain('handlingsplan-2014');
    expect(dayPicture(here, maps, '2013-06-01' as Day)).toHaveLength(2);
  });

  test('of a day on which nothing applied is left out', async () => {
    const site = await siteFor({ 'documents/a.md': decided('title: Policy') });
    const day = '1950-01-01' as Day;
    expect(
      dayPicture(placeOf(site, { kind: 'day', day }, 'sv'), await loadMaps(site), day),
    ).toEqual([]);
  });
});

test('titles that are made to attack are text, in the map and in the explorer', async () => {
  const files = HOSTILE_TITLES.slice(0, 50).map((title, index): [string, string] => [
    `documents/d${index}.md`,
    decided(`title: ${JSON.stringify(title)}`, `keywords: [${JSON.stringify(title)}]`),
  ]);
  const site = await siteFor(Object.fromEntries(files));
  const html = await htmlOf(site);
  expect(html).not.toMatch(/<script(?! src=)|<img|<b>|<!--|<[^>]*\son\w+=/);
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  const [explorer] = explorerArtifacts(site, await loadMaps(site)).map(({ make }) =>
    String(make()),
  );
  expect(explorer?.match(/<script/g)).toHaveLength(2);
});

describe('the explorer', () => {
  const dataOf = (html: string) =>
    JSON.parse(/id="data">([^<]*)</.exec(html)?.[1] ?? '') as PageData;

  test('is a page in each language that leads back, and to the documents', async () => {
    const site = await goteborg();
    const pages = explorerArtifacts(site, await loadMaps(site));
    expect(pages.map(({ path }) => path)).toEqual([
      'styrmiljo/utforska/index.html',
      'en/styrmiljo/utforska/index.html',
    ]);
    for (const [index, { make }] of pages.entries()) {
      const html = String(make());
      expect(html).toContain(`<html lang="${['sv', 'en'][index]}">`);
      expect(html).toMatch(/<header>\s*<p><a href="\.\.\/index\.html">/);
      expect(html).toContain('href="../../id/budget-2020/index.html"');
      expect(dataOf(html).site).toEqual({
        back: '../index.html',
        documents: ['../../id/', '/index.html'],
        findings: false,
      });
    }
  });

  test('says of which documents nobody knows since when they apply', async () => {
    const site = await goteborg();
    const [swedish, english] = explorerArtifacts(site, await loadMaps(site));
    const textsOf = (page: typeof swedish) => {
      const { nodes } = dataOf(String(page?.make())).history;
      return nodes.flatMap((node) =>
        node.kind === 'document' ? [`${node.id}: ${node.periods[0]?.text}`] : [],
      );
    };
    expect(textsOf(swedish)).toContain('innovationsprogram: gällande, okänt sedan när');
    expect(textsOf(swedish)).not.toContain('bredbandsstrategi: gällande, okänt sedan när');
    expect(textsOf(english)).toContain('innovationsprogram: in force, not known since when');
  });

  test('counts findings only where they are published', async () => {
    const counts = async (findings: boolean) => {
      const site = await siteOfFolder('fixtures/registers/goteborg', DAY, {
        settings: { findings },
      });
      const [page] = explorerArtifacts(site, await loadMaps(site));
      const { history } = dataOf(String(page?.make()));
      return history.nodes.reduce(
        (sum, node) => sum + (node.kind === 'document' ? node.findings.error : 0),
        0,
      );
    };
    expect(await counts(false)).toBe(0);
    expect(await counts(true)).toBeGreaterThan(3);
  });
});
