import { onLines, type Tag, tag } from '../markup/tag.ts';
import { xmlFile } from '../markup/to-xml.ts';
import { type PageKey, pagePath, publicAddress } from '../site/address.ts';
import type { Site } from '../site/site.ts';

/** Pages that nobody looks for: of what is not there, and of what somebody else searched for. */
const UNLISTED: ReadonlySet<PageKey['kind']> = new Set(['missing', 'search']);

/** One page in one language, and where it is in all of them, itself included. */
function urlTags(site: Site, baseUrl: string, key: PageKey): Tag[] {
  const addresses = site.languages.map((language) => ({
    language,
    address: publicAddress(baseUrl, pagePath(key, language, site.languages[0])),
  }));
  const links =
    addresses.length === 1
      ? []
      : addresses.map(({ language, address }) =>
          tag('xhtml:link', { rel: 'alternate', hreflang: language, href: address }),
        );
  return addresses.map(({ address }) => tag('url', {}, tag('loc', {}, address), ...links));
}

/**
 * The pages of the site for search engines, in every language.
 *
 * @param baseUrl the site's address: a site map holds whole addresses only
 */
export function siteMap(site: Site, baseUrl: string, keys: readonly PageKey[]): string {
  const listed = keys.filter(({ kind }) => !UNLISTED.has(kind));
  return xmlFile(
    tag(
      'urlset',
      {
        xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
        'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
      },
      ...onLines(listed.flatMap((key) => urlTags(site, baseUrl, key))),
    ),
  );
}
