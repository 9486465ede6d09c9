import type { Document } from '../document/document.ts';
import { type Child, type Tag, tag } from '../markup/tag.ts';
import type { Language, Text } from '../text/language.ts';
import { type PageKey, pagePath, wayBetween } from './address.ts';
import type { Group } from './groups.ts';
import type { Site } from './site.ts';

/** Where something is written: a page of the site, in a language. */
export interface Here {
  readonly site: Site;
  readonly language: Language;
  /** The file of the page, from the output folder. */
  readonly path: string;
  readonly say: (text: Text) => string;
}

/** The place of a page in one language. */
export function placeOf(site: Site, key: PageKey, language: Language): Here {
  const path = pagePath(key, language, site.languages[0]);
  return { site, language, path, say: (text) => text[language] };
}

/** The way from here to another page in the same language. */
export function wayTo({ site, language, path }: Here, key: PageKey): string {
  return wayBetween(path, pagePath(key, language, site.languages[0]));
}

/** The way from here to a file of the site that has no language: data, styles, copies. */
export function wayToFile({ path }: Here, file: string): string {
  return wayBetween(path, file);
}

/** A link to a page. */
export function linkTo(here: Here, key: PageKey, ...children: Child[]): Tag {
  return tag('a', { href: wayTo(here, key) }, ...children);
}

/** The name of a document: its title, else its id. */
export function nameOf({ title, id }: Document): string {
  return title?.value ?? id.value;
}

/** A link to the page of a document. */
export function linkToDocument(here: Here, document: Document): Tag {
  return linkTo(here, { kind: 'document', id: document.id.value }, nameOf(document));
}

/** A link to the page of a group. */
export function linkToGroup(here: Here, { kind, slug, name }: Group): Tag {
  return linkTo(here, { kind, slug }, name);
}
