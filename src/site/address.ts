import type { Day } from '../text/calendar.ts';
import type { Language } from '../text/language.ts';

/** What a page is about. Ids and slugs are lower-case a–z, 0–9 and hyphens, whatever names hold. */
export type PageKey =
  | { readonly kind: 'document'; readonly id: string }
  | { readonly kind: 'type'; readonly slug: string }
  | { readonly kind: 'body'; readonly slug: string }
  | { readonly kind: 'function'; readonly slug: string }
  | { readonly kind: 'subject'; readonly slug: string }
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: SinglePage };

/** Pages of which there is one in each language. */
export type SinglePage =
  | 'start'
  | 'documents'
  | 'map'
  | 'explorer'
  | 'timeline'
  | 'agenda'
  | 'changes'
  | 'days'
  | 'findings'
  | 'search'
  | 'data'
  | 'accessibility'
  | 'missing';

/** Addresses are Swedish words in both languages: they are meant to last. */
const FOLDERS: Readonly<Record<SinglePage, string>> = {
  start: '',
  documents: 'dokument/',
  map: 'styrmiljo/',
  explorer: 'styrmiljo/utforska/',
  timeline: 'tidslinje/',
  agenda: 'kalender/',
  changes: 'andringar/',
  days: 'per/',
  findings: 'anmarkningar/',
  search: 'sok/',
  data: 'oppna-data/',
  accessibility: 'tillganglighet/',
  missing: '',
};

function folderOf(key: PageKey): string {
  switch (key.kind) {
    case 'document':
      return `id/${key.id}/`;
    case 'type':
      return `typ/${key.slug}/`;
    case 'body':
      return `organ/${key.slug}/`;
    case 'function':
      return `ansvarig/${key.slug}/`;
    case 'subject':
      return `amne/${key.slug}/`;
    case 'day':
      return `per/${key.day}/`;
    default:
      return FOLDERS[key.kind];
  }
}

/**
 * The file of a page, from the output folder. The city's own language has no folder of its own; the
 * other one has.
 */
export function pagePath(key: PageKey, language: Language, main: Language): string {
  const file = key.kind === 'missing' ? '404.html' : 'index.html';
  return `${language === main ? '' : `${language}/`}${folderOf(key)}${file}`;
}

/**
 * The way from one file of the site to another, so that the site works in any folder, on a server and
 * opened from a disk alike: that is why `index.html` is written out.
 */
export function wayBetween(from: string, to: string): string {
  // Behind the last folder that both have.
  let same = 0;
  for (let at = 0; at < from.length && from.charCodeAt(at) === to.charCodeAt(at); at += 1) {
    if (from.charAt(at) === '/') same = at + 1;
  }
  let up = '';
  for (let at = from.indexOf('/', same); at !== -1; at = from.indexOf('/', at + 1)) up += '../';
  return up + to.slice(same);
}

/** The address of a file as the world knows it: a folder stands for its `index.html`. */
export function publicAddress(baseUrl: string, path: string): string {
  return baseUrl + path.replace(/(^|\/)index\.html$/, '$1');
}
