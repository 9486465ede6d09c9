import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import type { Site } from '../site/site.ts';
import { HOSTILE_TITLES } from '../testing/hostile-titles.ts';
import { siteFor, siteOfFolder } from '../testing/site-for-tests.ts';
import type { Day } from '../text/calendar.ts';
import { changesFeed } from './changes-feed.ts';

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly link: { readonly href: string };
}
interface Feed {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly author: { readonly name: string };
  readonly entry: readonly Entry[];
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  htmlEntities: true,
  isArray: (name) => name === 'entry',
});

/** Reads the feed back; every character of it must be one that XML allows. */
function read(site: Site): Feed {
  const text = changesFeed(site);
  expect(XMLValidator.validate(text)).toBe(true);
  expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
  return (parser.parse(text) as { feed: Feed }).feed;
}

const decided = 'type: policy\ndecided-by: KF\ndecision: { date: 2015-03-01 }';

describe('the feed of changes', () => {
  test('tells the newest first, with an address for each document', async () => {
    const settings = { baseUrl: 'https://example.se/' };
    const site = await siteOfFolder('fixtures/registers/goteborg-decided', '2020-07-01' as Day, {
      settings,
    });
    const feed = read(site);
    expect(feed).toMatchObject({
      id: 'https://example.se/andringar.atom',
      title: 'Styrande dokument – Göteborgs Stad: ändringar',
      updated: '2020-06-11T00:00:00Z',
      author: { name: 'Göteborgs Stad' },
    });
    expect(feed.entry[0]).toMatchObject({
      id: 'https://example.se/andringar.atom#bredbandsstrategi-2020-06-11-repealed',
      title: 'Göteborgs Stad – Bredbandsstrategi: upphävs',
      updated: '2020-06-11T00:00:00Z',
      link: { href: 'https://example.se/id/bredbandsstrategi/' },
    });
    const days = feed.entry.map(({ updated }) => updated);
    expect(days).toEqual(days.toSorted().toReversed());
    expect(new Set(feed.entry.map(({ id }) => id)).size).toBe(feed.entry.length);
  });

  test('works without the address of the site, in the language of the site', async () => {
    const site = await siteFor(
      { 'a.md': `---\ntitle: A\n${decided}\n---\n` },
      { settings: { languages: ['en'] } },
    );
    const { entry, id } = read(site);
    expect(id).toMatch(/^urn:gov-docs:andringar:/);
    expect(entry).toMatchObject([{ title: 'A: is adopted', link: { href: 'id/a/index.html' } }]);
    expect(entry[0]?.id).toMatch(/^urn:gov-docs:andringar:kommun:a:2015-03-01:adopted$/);
  });

  test('tells two things of one kind apart, and no more than fifty', async () => {
    const parts = ['ett', 'två'].map(
      (part) => `  - { date: 2016-01-01, decided-by: KF, paragraph: 1, part: ${part} }`,
    );
    const many = Array.from({ length: 60 }, (_, index) => [
      `d${index}.md`,
      `---\ntitle: D\n${decided}\n---\n`,
    ]);
    const site = await siteFor({
      'a.md': `---\ntitle: A\n${decided}\nrepeal:\n${parts.join('\n')}\n---\n`,
      ...Object.fromEntries(many),
    });
    const { entry } = read(site);
    expect(entry.length).toBe(50);
    expect(entry.slice(0, 2).map(({ id }) => id.replace(/^.*:a:/, ''))).toEqual([
      '2016-01-01:partly-ended',
      '2016-01-01:partly-ended:2',
    ]);
  });

  test('has a date where nothing has happened', async () => {
    const site = await siteFor(
      { 'a.md': '---\ntitle: A\nstage: draft\n---\n' },
      { asOf: '2020-01-01' as Day },
    );
    expect(read(site).updated).toBe('2020-01-01T00:00:00Z');
  });

  test('reads titles that attack as titles', async () => {
    const titles = [
      ...HOSTILE_TITLES,
      ']]>',
      'a ]]> b ]]> c',
      '<![CDATA[x]]>',
      '\u0000\u0001\u001b[0m',
      '&#0;',
      '\ufffe',
    ];
    const files = Object.fromEntries(
      titles.map((title, index) => [
        `d${index}.md`,
        `---\ntitle: ${JSON.stringify(title)}\n${decided}\n---\n`,
      ]),
    );
    const listed = Object.entries(files);
    const half = Math.ceil(listed.length / 2);
    const shown: string[] = [];
    for (const some of [listed.slice(0, half), listed.slice(half)]) {
      shown.push(...read(await siteFor(Object.fromEntries(some))).entry.map(({ title }) => title));
    }
    expect(shown.length).toBe(titles.length);
    for (const title of ['a ]]> b ]]> c: antas', '<![CDATA[x]]>: antas', '&#0;: antas']) {
      expect(shown).toContain(title);
    }
  });

  test('is well-formed, whatever a document is called', async () => {
    const site = await siteFor({ 'a.md': `---\ntitle: A\n${decided}\n---\n` });
    const [document] = site.register.documents;
    if (!document?.title) throw new Error('unreachable: it has a title');
    const { place } = document.title;
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (value) => {
        const named = { ...document, title: { value, place } };
        const register = {
          ...site.register,
          documents: [named],
          timelineOf: () => site.register.timelineOf(document),
        };
        expect(read({ ...site, register }).entry.length).toBe(1);
      }),
    );
  });
});
