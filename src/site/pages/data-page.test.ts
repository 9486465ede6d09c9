import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { HOSTILE_TITLES } from '../../testing/hostile-titles.ts';
import { siteFor, siteOfFolder } from '../../testing/site-for-tests.ts';
import type { Day } from '../../text/calendar.ts';
import type { Language } from '../../text/language.ts';
import { pageHtml } from '../frame/page-html.ts';
import type { Site } from '../site.ts';
import { dataPage } from './data-page.ts';

const CONTACT = { name: 'Kansliet', email: 'kansliet@example.se' };

async function htmlOf(site: Site, language: Language = 'sv'): Promise<string> {
  const html = pageHtml(site, dataPage(site), language);
  const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
  const report = await validator.validateString(html);
  const main = report.results.flatMap(({ messages }) => messages.map(({ message }) => message));
  expect(main).toEqual([]);
  return html;
}

const linksIn = (html: string) =>
  [...html.matchAll(/<a href="([^"]+)" type="/g)].map(([, href]) => href);

describe('the page of open data', () => {
  test('leads to every file, with an example to link to and to cite', async () => {
    const settings = { baseUrl: 'https://styr.example.se/', contact: CONTACT };
    const folder = 'fixtures/registers/goteborg-decided';
    const site = await siteOfFolder(folder, '2020-07-01' as Day, { settings });
    const html = await htmlOf(site);
    expect(linksIn(html)).toEqual([
      '../register.csv',
      '../register.json',
      '../register.schema.json',
      '../register.jsonld',
      '../andringar.atom',
      '../agenda.ics',
      '../dcat.ttl',
    ]);
    expect(html).toContain('<code>https://styr.example.se/id/dokumentets-id/</code>');
    expect(html).toContain(
      'Göteborgs Stad: «Kommunfullmäktiges budget 2020» (Kommunfullmäktige 2019). https://styr.example.se/id/budget-2020/ Läget den 2020-07-01.',
    );
    expect(html).toContain('Creative Commons Zero (CC0)');
    expect(html).toContain('mailto:kansliet@example.se');
    expect(linksIn(await htmlOf(site, 'en'))[0]).toBe('../../register.csv');
  });

  test('names no file that is not written, and another licence by its address', async () => {
    const license = 'https://creativecommons.org/licenses/by/4.0/';
    const site = await siteFor(
      { 'a.md': '---\ntitle: A\nstage: draft\n---\n' },
      { settings: { license } },
    );
    const html = await htmlOf(site);
    expect(html).not.toContain('dcat.ttl');
    expect(html).not.toContain('Creative Commons Zero');
    expect(html).toContain(`<a href="${license}">${license}</a>`);
    expect(html).not.toContain('mailto:');
  });

  test('shows a title that attacks as a title', async () => {
    for (const title of HOSTILE_TITLES) {
      const file = `---\ntitle: ${JSON.stringify(title)}\ndecision: { date: 2015-01-01 }\n---\n`;
      const html = await htmlOf(await siteFor({ 'a.md': file }));
      expect(html).not.toMatch(/<img|<b>|alert\(1\)<\/script>|[\u202e\u200b]/);
    }
  });
});
