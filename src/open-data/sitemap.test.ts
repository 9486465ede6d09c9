import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import type { PageKey } from '../site/address.ts';
import { siteFor } from '../testing/site-for-tests.ts';
import { siteMap } from './sitemap.ts';

interface Url {
  readonly loc: string;
  readonly 'xhtml:link'?: readonly { readonly hreflang: string; readonly href: string }[];
}

function read(text: string): Url[] {
  expect(XMLValidator.validate(text)).toBe(true);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    isArray: (name) => name === 'url' || name === 'xhtml:link',
  });
  return (parser.parse(text) as { urlset: { url: Url[] } }).urlset.url;
}

const FILES = { 'a.md': '---\ntitle: A\ndecision: { date: 2015-03-01 }\n---\n' };
const KEYS: readonly PageKey[] = [
  { kind: 'start' },
  { kind: 'document', id: 'a' },
  { kind: 'search' },
  { kind: 'missing' },
];
const baseUrl = 'https://example.se/a&b/';

describe('the map of the site', () => {
  test('lists every page that is looked for, in both languages, each with the other', async () => {
    const urls = read(siteMap(await siteFor(FILES, { settings: { baseUrl } }), baseUrl, KEYS));
    expect(urls.map(({ loc }) => loc)).toEqual([
      'https://example.se/a&b/',
      'https://example.se/a&b/en/',
      'https://example.se/a&b/id/a/',
      'https://example.se/a&b/en/id/a/',
    ]);
    for (const url of urls.slice(2)) {
      expect(url['xhtml:link']).toMatchObject([
        { rel: 'alternate', hreflang: 'sv', href: 'https://example.se/a&b/id/a/' },
        { rel: 'alternate', hreflang: 'en', href: 'https://example.se/a&b/en/id/a/' },
      ]);
    }
  });

  test('has no other languages where there are none', async () => {
    const site = await siteFor(FILES, { settings: { baseUrl, languages: ['sv'] } });
    const urls = read(siteMap(site, baseUrl, KEYS));
    expect(urls.map((url) => url['xhtml:link'])).toEqual([undefined, undefined]);
  });
});
