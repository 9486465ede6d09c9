import type { Day } from '../text/calendar.ts';
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
  /** Six hexadecimal digits after `#`, with contrast enough against white, and against near black. */
  readonly accent: string | undefined;
  readonly accentDark: string | undefined;
  /** Days that have a page of what applied. */
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

/** Creative Commons Zero: what Swedish authorities are advised to publish open data under. */
const FREE = 'https://creativecommons.org/publicdomain/zero/1.0/';

/** A site of which the city says nothing. */
export const PLAIN_SITE: SiteSettings = {
  baseUrl: undefined,
  title: undefined,
  languages: [],
  logo: undefined,
  accent: undefined,
  accentDark: undefined,
  days: [],
  findings: false,
  drafts: false,
  contact: undefined,
  license: FREE,
  publisher: undefined,
};
