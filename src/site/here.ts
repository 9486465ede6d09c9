import type { Document } from '../document/document.ts';
import { statedLanguage } from '../document/stated-text.ts';
import { type Child, type Tag, tag } from '../markup/tag.ts';
import type { Language, Text } from '../text/language.ts';
import { type PageKey, pagePath, publicAddress, wayBetween } from './address.ts';
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

/**
 * The way from here to a file of the site, whatever its language. A page for addresses that lead to
 * nothing is shown at any of them, so there it is the whole address, if the city has told it.
 */
export function wayToFile({ site, path }: Here, file: string): string {
  const { baseUrl } = site.settings;
  const isAnywhere = path.endsWith('404.html');
  if (isAnywhere && baseUrl !== undefined) return publicAddress(baseUrl, file);
  return wayBetween(path, file);
}

/** The way from here to another page in the same language. */
export function wayTo(here: Here, key: PageKey): string {
  return wayToFile(here, pagePath(key, here.language, here.site.languages[0]));
}

/** The `lang` of words in a language, where the page around them is in another one. */
export function langOf({ language }: Here, words: string): string | undefined {
  return words === language ? undefined : words;
}

/** The language that the city's own words are in: names of types, bodies and functions. */
export function cityLanguage({ register }: Site): Language {
  return register.city.language ?? 'sv';
}

/** The language that a document states that it is written in, else the city's. */
export function languageOf(site: Site, document: Document): string {
  return statedLanguage(document) ?? cityLanguage(site);
}

/** A link to a page. */
export function linkTo(here: Here, key: PageKey, ...children: Child[]): Tag {
  return tag('a', { href: wayTo(here, key) }, ...children);
}

/** The name of a document: its title, else its id. */
export function nameOf({ title, id }: Document): string {
  return title?.value.trim() || id.value;
}

/** The name of a document, marked with its language where the page is in another. */
export function nameTag(here: Here, document: Document): Child {
  const lang = langOf(here, languageOf(here.site, document));
  const name = nameOf(document);
  return lang === undefined ? name : tag('span', { lang }, name);
}

/** A link to the page of a document. */
export function linkToDocument(here: Here, document: Document): Tag {
  return linkTo(here, { kind: 'document', id: document.id.value }, nameTag(here, document));
}

/** Words of the city's own: the name of a type, a body, a function. */
export function cityWords(here: Here, words: string): Child {
  const lang = langOf(here, cityLanguage(here.site));
  return lang === undefined ? words : tag('span', { lang }, words);
}

/** A link to the page of a group. */
export function linkToGroup(here: Here, { kind, slug, name }: Group): Tag {
  return linkTo(here, { kind, slug }, cityWords(here, name));
}
