import { lazily } from '../text/lazily.ts';
import { pagePath } from './address.ts';
import type { Artifact } from './artifact.ts';
import { siteScripts } from './assets.ts';
import { pageHtml } from './frame/page-html.ts';
import { explorerArtifacts } from './map/explorer-artifacts.ts';
import type { Maps } from './map/maps.ts';
import { type PlannedPage, pagesOf } from './pages-of.ts';
import { sourceFile } from './parts/where-link.ts';
import { searchArtifacts } from './search/search-artifacts.ts';
import type { Site } from './site.ts';
import { siteStyle } from './style/site-style.ts';

/** What a built site is made of beside its model. */
export interface Besides {
  /** The bytes of a file of the register by its path; undefined where it can no longer be read. */
  readonly bytesOf: (path: string) => Uint8Array | undefined;
  readonly maps: Maps;
  /** Data about the documents. */
  readonly artifacts: readonly Artifact[];
}

function pageArtifacts(site: Site, { key, make }: PlannedPage): Artifact[] {
  // The languages of a page come one after the other and share what it is made of.
  const page = lazily(make);
  return site.languages.map((language) => ({
    path: pagePath(key, language, site.languages[0]),
    make: () => pageHtml(site, page(), language),
  }));
}

/** The documents as they were written, and copies of what they attach. */
function fileArtifacts(site: Site, { bytesOf }: Besides): Artifact[] {
  const sources = site.register.documents.map((document) => ({
    path: sourceFile(document),
    make: () => site.textOf(document.source.path) ?? '',
  }));
  const copies = [...site.copies].map(([from, path]) => ({
    path,
    make() {
      const bytes = bytesOf(from);
      if (!bytes) throw new Error(`${from} vanished while the site was made`);
      return bytes;
    },
  }));
  return [...sources, ...copies];
}

const PART = /^[a-z0-9][a-z0-9._-]*$/;

/** Whether a path leads to one file below the output folder, under names that every disk knows. */
function isSafe(path: string): boolean {
  return path.split('/').every((part) => PART.test(part) && !part.endsWith('.'));
}

/**
 * Everything that a built site consists of, each made when it is asked for. Paths are unique, and none
 * leads out of the output folder.
 *
 * @throws where two artifacts have the same path, or one is unsafe: that is a fault of the product
 */
export function siteArtifacts(site: Site, besides: Besides): readonly Artifact[] {
  const artifacts: readonly Artifact[] = [
    ...pagesOf(site, besides.maps).flatMap((page) => pageArtifacts(site, page)),
    ...explorerArtifacts(site, besides.maps),
    { path: 'assets/site.css', make: () => siteStyle(site) },
    ...siteScripts(),
    ...searchArtifacts(site),
    ...fileArtifacts(site, besides),
    ...besides.artifacts,
  ];
  const taken = new Set<string>();
  for (const { path } of artifacts) {
    if (!isSafe(path)) throw new Error(`${path} is no path for an artifact`);
    if (taken.has(path)) throw new Error(`two artifacts are called ${path}`);
    taken.add(path);
  }
  return artifacts;
}
