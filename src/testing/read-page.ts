import type { PageKey } from '../site/address.ts';
import { siteArtifacts } from '../site/build-site.ts';
import { pageHtml } from '../site/frame/page-html.ts';
import { loadMaps } from '../site/map/maps.ts';
import { pagesOf } from '../site/pages-of.ts';
import type { Site } from '../site/site.ts';
import type { Language } from '../text/language.ts';

/** The HTML of a page of a site. */
export async function pageOf(site: Site, key: PageKey, language: Language = 'sv'): Promise<string> {
  const wanted = JSON.stringify(key);
  const planned = pagesOf(site, await loadMaps(site)).find(
    (page) => JSON.stringify(page.key) === wanted,
  );
  if (!planned) throw new Error(`no page ${wanted}`);
  return pageHtml(site, planned.make(), language);
}

/** The page of a document. */
export function documentHtml(site: Site, id: string, language: Language = 'sv'): Promise<string> {
  return pageOf(site, { kind: 'document', id }, language);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** What the main part of a page says, without its markup, each line once and spaces single. */
export function wordsOf(html: string): string {
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? html;
  return main
    .replace(/<\/(?:p|li|h[1-6]|dt|dd|td|th|summary|caption)>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? '')
    .replace(/\u00a0/g, ' ')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** All files of a site but its data, by path. */
export async function filesOf(site: Site): Promise<ReadonlyMap<string, string>> {
  const maps = await loadMaps(site);
  const bytesOf = () => new Uint8Array();
  const artifacts = siteArtifacts(site, { maps, bytesOf, artifacts: [] });
  return new Map(artifacts.map(({ path, make }) => [path, String(make())]));
}
