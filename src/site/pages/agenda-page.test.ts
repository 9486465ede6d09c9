import { expect, test } from 'vitest';
import { siteFor, siteOfFolder } from '../../testing/site-for-tests.ts';
import type { Day } from '../../text/calendar.ts';
import { pageHtml } from '../frame/page-html.ts';
import type { Site } from '../site.ts';
import { agendaPage } from './agenda-page.ts';

const mainOf = (site: Site, language: 'sv' | 'en' = 'sv') =>
  /<main.*<\/main>/s.exec(pageHtml(site, agendaPage(site), language))?.[0] ?? '';

/** Headings and rows in the order of the page. */
function linesOf(html: string): string[] {
  return (html.match(/<h2.*?<\/h2>|<tr>.*?<\/tr>/gs) ?? []).map((each) =>
    each
      .replace(/<\/t[hd]>/g, ' | ')
      .replace(/<[^>]*>/g, '')
      .replace(/ \| $/, ''),
  );
}

test('what should have been done comes first, then the months in which anything happens', async () => {
  const site = await siteOfFolder('fixtures/registers/goteborg', '2020-05-07' as Day);
  expect(linesOf(mainOf(site))).toEqual([
    'Skulle ha gjorts',
    'Dag | Dokument | Vad | Ansvarig',
    '2019-12-31 | Program för utveckling av intern service för staden | giltighetstiden har gått ut, och inget beslut finns om vad som ska gälla | Förvaltningsdirektör Intraservice',
    'December 2020',
    'Dag | Dokument | Vad | Ansvarig',
    '2020-12-31 | Göteborgs Stad – Bredbandsstrategi | ska följas upp | Stadsdirektör',
    '2020-12-31 | Kommunfullmäktiges budget 2020 | sista giltighetsdagen | Stadsdirektör',
    '2020-12-31 | Program för utveckling av intern service för staden | ska följas upp | Förvaltningsdirektör Intraservice',
  ]);
});

test('leads to documents, to those responsible, and to a calendar', async () => {
  const site = await siteOfFolder('fixtures/registers/goteborg', '2020-05-07' as Day);
  const html = mainOf(site, 'en');
  expect(html).toContain('href="../../agenda.ics"');
  expect(html).toContain('href="../id/budget-2020/index.html"');
  expect(html).toContain('href="../ansvarig/stadsdirektor/index.html"');
  expect(html).toContain('<time datetime="2020-12-31">');
  expect(linesOf(html)).toContain('Should have been done');
  expect(html).not.toMatch(/\sstyle=/);
});

test('says so where nothing is set, and keeps what is written as text', async () => {
  const nothing = await siteFor({ 'documents/a.md': '---\ntitle: A\nstage: draft\n---\n' });
  expect(mainOf(nothing)).toContain('Inget är bestämt för de kommande två åren');
  const title = JSON.stringify('</table><script>alert(1)</script>');
  const hostile = `title: ${title}\ntype: policy\ndecided-by: ${title}\ndecision: { date: 2020-01-01 }\nvalidity: { to: 2020-12-31 }\nresponsible-function: ${title}`;
  const site = await siteFor(
    { 'documents/a.md': `---\n${hostile}\n---\n` },
    { asOf: '2020-05-07' as Day },
  );
  expect(mainOf(site)).not.toContain('<script');
  expect(mainOf(site).match(/&lt;script&gt;/g)?.length).toBeGreaterThanOrEqual(2);
});
