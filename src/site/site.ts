/**
 * A site before it is written: the documents that are published, seen on a day, and what is asked of
 * them by every page. Plain data and functions of it; nothing here touches a disk.
 */

import type { Account } from '../account/account.ts';
import type { Document } from '../document/document.ts';
import type { Register } from '../register/register.ts';
import type { Finding } from '../rules/rule.ts';
import type { Day } from '../text/calendar.ts';
import type { Language } from '../text/language.ts';
import type { Group, GroupKind } from './groups.ts';
import type { SiteSettings } from './settings.ts';

/** A file of the register that could not be made a page of, and why: two or three words. */
export interface BrokenFile {
  readonly path: string;
  readonly reason: Readonly<Record<Language, string>>;
}

/** The body of a document as HTML that is safe to publish. */
export interface RenderedBody {
  /** Sanitised; its headings have the anchors that links to them use. */
  readonly html: string;
  /** Its headings in order, for a table of contents; `depth` is 1 to 6 as written. */
  readonly headings: readonly {
    readonly depth: number;
    readonly anchor: string;
    readonly text: string;
  }[];
  /** What was left out for safety: shown to the city when it builds, never to readers. */
  readonly leftOut: readonly string[];
}

export interface Site {
  /** Of the published documents only, so that no relation leads to one that is not. Ids are unique. */
  readonly register: Register;
  readonly asOf: Day;
  readonly settings: SiteSettings;
  /** The site's own language first. */
  readonly languages: readonly [Language, ...Language[]];
  /** All documents by type, body, function and keyword. */
  readonly groups: Readonly<Record<GroupKind, readonly Group[]>>;
  /** The groups of a kind that a document is in. */
  readonly groupsOf: (document: Document, kind: GroupKind) => readonly Group[];
  /** What there is to say of a document on the day; made once for each. */
  readonly accountOf: (document: Document) => Account;
  /** Findings about published documents; empty unless the city publishes them. */
  readonly findings: readonly Finding[];
  readonly broken: readonly BrokenFile[];
  readonly bodyOf: (document: Document) => RenderedBody;
  /** The text of a file of the register as it stands. */
  readonly textOf: (path: string) => string | undefined;
  /** Attachments that are published, by their path in the register: the path of the copy in the site. */
  readonly copies: ReadonlyMap<string, string>;
  /** Data URI of the logo. */
  readonly logo: string | undefined;
}
