import { type Day, parseDay } from '../text/calendar.ts';
import type { Language } from '../text/language.ts';

/** What a city says of its site, under `site:` in its configuration. */
export interface SiteSettings {
  /** With `/` at the end; undefined where the site's address is not known: then addresses are relative. */
  readonly baseUrl: string | undefined;
  /** The name of the site, else «Styrande dokument» and the like. */
  readonly title: string | undefined;
  /** The first one is the site's own; empty for the city's language and then the other one. */
  readonly languages: readonly Language[];
  /** A picture of the register: PNG, JPEG, WebP or SVG, from its root. */
  readonly logo: string | undefined;
  /** `#rrggbb` in lower case, with contrast enough against `GROUNDS.light`. */
  readonly accent: string | undefined;
  /** The same where the reader's screen is dark, against `GROUNDS.dark`. */
  readonly accentDark: string | undefined;
  /** Days that have a page of what applied, the earliest first. */
  readonly days: readonly Day[];
  /** Whether findings are published. */
  readonly findings: boolean;
  /** Whether documents that are not decided are published. */
  readonly drafts: boolean;
  /** Who is asked about the documents; open data must name somebody. */
  readonly contact: { readonly name: string; readonly email: string } | undefined;
  /** The address of the licence of the open data. */
  readonly license: string;
  /** The address that stands for the city in linked data. */
  readonly publisher: string | undefined;
}

/** What a configuration says of the site: texts that its schema has passed. */
export interface StatedSite {
  readonly 'base-url'?: string;
  readonly title?: string;
  readonly languages?: readonly string[];
  readonly logo?: string;
  readonly accent?: string;
  readonly 'accent-dark'?: string;
  readonly days?: readonly string[];
  readonly findings?: boolean;
  readonly drafts?: boolean;
  readonly contact?: { readonly name: string; readonly email: string };
  readonly license?: string;
  readonly publisher?: string;
}

/**
 * The grounds of the pages on which a colour is hardest to read: light grey, and dark grey where the
 * reader's screen is dark. The pages themselves are white and near black.
 */
export const GROUNDS = { light: '#f3f5f7', dark: '#1e2328' } as const;

/** Creative Commons Zero: what Swedish authorities are advised to publish open data under. */
const FREE = 'https://creativecommons.org/publicdomain/zero/1.0/';

/** Reads the address of a site: `https` or `http`, nothing after its path; `/` is put at its end. */
export function readBaseUrl(written: string): string | undefined {
  if (!/^https?:\/\//i.test(written) || !URL.canParse(written)) return undefined;
  const { href, hash, search, username, password } = new URL(written);
  if (`${hash}${search}${username}${password}` !== '' || /[?#]/.test(href)) return undefined;
  return href.endsWith('/') ? href : `${href}/`;
}

/** Reads a colour, whose `#` may be left out. */
export function readColour(written: string): string | undefined {
  const digits = /^#?([0-9a-f]{6})$/i.exec(written.trim())?.[1];
  return digits && `#${digits.toLowerCase()}`;
}

/** Makes the settings of what a city says; what cannot be read is left out, see `checkSite`. */
export function compileSite(stated: StatedSite = {}): SiteSettings {
  const { contact, license, publisher, title, logo } = stated;
  return {
    baseUrl: stated['base-url'] === undefined ? undefined : readBaseUrl(stated['base-url']),
    title: title?.trim(),
    languages: (stated.languages ?? []).filter((each) => each === 'sv' || each === 'en'),
    logo,
    accent: stated.accent === undefined ? undefined : readColour(stated.accent),
    accentDark: stated['accent-dark'] === undefined ? undefined : readColour(stated['accent-dark']),
    days: [...new Set((stated.days ?? []).flatMap((day) => parseDay(day) ?? []))].sort(),
    findings: stated.findings ?? false,
    drafts: stated.drafts ?? false,
    contact: contact && { name: contact.name, email: contact.email },
    license: license ?? FREE,
    publisher,
  };
}
