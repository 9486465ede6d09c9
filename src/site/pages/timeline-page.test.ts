import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { HOSTILE_TITLES } from '../../testing/hostile-titles.ts';
import { siteFor, siteOfFolder } from '../../testing/site-for-tests.ts';
import type { Day } from '../../text/calendar.ts';
import { pageHtml } from '../frame/page-html.ts';
import type { Site } from '../site.ts';
import { documentsOn, timelineOf } from '../timeline/timeline.ts';
import { timelinePage } from './timeline-page.ts';

const htmlOf = (site: Site, language: 'sv' | 'en' = 'sv') =>
  pageHtml(site, timelinePage(site), language);

/** What stands between tags, as one text. */
const words = (html: string) =>
  html
    .replace(/<svg.*?<\/svg>/gs, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

const linkoping = () => siteOfFolder('fixtures/registers/linkoping', '2016-01-01' as Day);

describe('the time line of linkoping', () => {
  test('tells the gap in the picture, beside it and in a sentence', async () => {
    const html = htmlOf(await linkoping());
    expect(html).toContain('>2011: inget dokument</text>');
    expect(words(html)).toContain('Lucka 2011-01-01–2012-04-16 : inget dokument');
    expect(words(html)).toContain(
      '2011-01-01–2012-04-16 gällde inget dokument mellan Linköpings kommuns eprogram för år 2007-2010 och Digital Agenda för Linköping 2012-2015 .',
    );
    expect(words(html)).toContain(
      '2012-04-17–2012-12-31 saknades handlingsplan, som krävs av Digital Agenda för Linköping 2012-2015 .',
    );
  });

  test('says in its tables everything that the picture says', async () => {
    const site = await linkoping();
    const html = htmlOf(site);
    const tables = words(html.slice(html.indexOf('tidslinje.tabell')));
    for (const { document } of timelineOf(site).types.flatMap(({ lines }) => documentsOn(lines))) {
      expect(tables).toContain(document.title?.value);
      expect(html.match(new RegExp(`href="../id/${document.id.value}/index.html"`, 'g'))?.length)
        // The list, the bar and the table.
        .toBeGreaterThanOrEqual(3);
    }
    expect(tables).toContain('2007-01-01 2010-12-31 Ersatt Digital Agenda för Linköping 2012-2015');
    expect(tables).toContain('2015-01-01 2015-12-31 Tiden har gått ut inget har ersatt det');
    expect(tables).toContain(
      '2013-12-31 Tiden har gått ut Linköpings digitala agenda, handlingsplan 2014',
    );
    expect(tables).toContain('okänd dag tills vidare Gäller');
  });

  test('has bars that links lead from, which the keyboard passes over: the names have the same', async () => {
    const html = htmlOf(await linkoping());
    const strips = html
      .split('<li class="tl-line">')
      .slice(1)
      .map((line) => /<svg.*<\/svg>/s.exec(line)?.[0] ?? '');
    expect(strips).toHaveLength(4);
    for (const strip of strips) {
      expect(strip).toContain('aria-hidden="true"');
      for (const link of strip.match(/<a [^>]*>/g) ?? []) expect(link).toContain('tabindex="-1"');
    }
    expect(html).toMatch(/<rect class="gap" x="36\.36%"[^>]*width="11\.7\d%"/);
  });

  test('is in English, but for the names', async () => {
    const site = await linkoping();
    const html = htmlOf(site, 'en');
    expect(html).toContain('>2011: no document</text>');
    expect(words(html)).toContain(
      'no document applied between Linköpings kommuns eprogram för år 2007-2010 and',
    );
    expect(words(html)).toContain('there was no handlingsplan , which is required by');
    const said = words(html).replace(/Svenska|Link\S+|strategisk\S*|\S*plan\b/gi, '');
    const names = site.register.documents.map(({ title }) => title?.value ?? '');
    const rest = names.reduce((text, name) => text.replaceAll(name, ''), words(html));
    expect(said.length).toBeGreaterThan(100);
    expect(rest.replace(/Linköpings kommun/g, '').match(/\S*[åäö]\S*/g)).toBe(null);
  });

  test('has the same bytes each time, and no style attribute', async () => {
    const html = htmlOf(await linkoping());
    expect(htmlOf(await linkoping())).toBe(html);
    expect(html).not.toMatch(/\sstyle=/);
  });
});

test.each([
  ['goteborg', '2020-05-07'],
  ['goteborg-decided', '2020-07-01'],
  ['linkoping', '2011-06-01'],
  ['mjolby', '2019-06-01'],
])('the page of %s on %s is valid HTML', async (name, day) => {
  const site = await siteOfFolder(`fixtures/registers/${name}`, day as Day);
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: { 'valid-id': ['error', { relaxed: true }] },
  });
  for (const language of site.languages) {
    const { results } = await validator.validateString(htmlOf(site, language));
    const messages = results.flatMap(({ messages: each }) =>
      each.map(({ ruleId, message, line }) => `${ruleId} ${line}: ${message}`),
    );
    expect(messages).toEqual([]);
  }
});

const decided = (title: string, date: string) =>
  `---\ntitle: ${JSON.stringify(title)}\ntype: ${JSON.stringify(title)}\ndecided-by: KF\ndecision: { date: ${date}, paragraph: 1 }\nvalidity: { to: 2010-12-31 }\n---\n`;

test('titles that are made to attack are text', async () => {
  const files = HOSTILE_TITLES.map((title, index): [string, string] => [
    `documents/d${index}.md`,
    decided(title, '2005-01-01'),
  ]);
  const html = htmlOf(await siteFor(Object.fromEntries(files), { asOf: '2020-01-01' as Day }));
  expect(html).not.toMatch(/<script(?! src=)|<img|<b>|<!--|<[^>]*\son\w+=/);
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
});

test('many documents are folded away by type; few stand open', async () => {
  const openOf = async (count: number) => {
    const files = Array.from({ length: count }, (_, index): [string, string] => [
      `documents/d${index}.md`,
      decided('Plan', '2005-01-01'),
    ]);
    const html = htmlOf(await siteFor(Object.fromEntries(files), { asOf: '2020-01-01' as Day }));
    return html.match(/<details class="folded" open>/g)?.length ?? 0;
  };
  expect(await openOf(150)).toBe(1);
  expect(await openOf(151)).toBe(0);
});

test('a site without decided documents says so', async () => {
  const site = await siteFor({ 'documents/a.md': '---\ntitle: A\nstage: draft\n---\n' });
  expect(words(htmlOf(site))).toContain('Det finns inga beslutade dokument att visa.');
});
