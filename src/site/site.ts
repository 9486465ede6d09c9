/**
 * A site before it is written: the documents that are published, seen on a day, and what is asked of
 * them by every page. Plain data and functions of it; nothing here touches a disk.
 */

import type { Account } from '../account/account.ts';
import type { SiteSettings } from '../city/site-settings.ts';
import type { Document } from '../document/document.ts';
import type { Row } from '../list/rows.ts';
import type { Register } from '../register/register.ts';
import type { State } from '../register/state.ts';
import type { Finding } from '../rules/rule.ts';
import type { Day } from '../text/calendar.ts';
import type { Language, Text } from '../text/language.ts';
import type { Place } from '../text/place.ts';
import type { Group, GroupKind } from './groups.ts';

/** A file of the register that could not be made a page of, and why: two or three words. */
export interface BrokenFile {
  readonly path: string;
  readonly reason: Readonly<Record<Language, string>>;
}

/** The body of a document as HTML that is safe to publish. */
export interface RenderedBody {
  /**
   * Sanitised; its headings have the anchors that links to them use. `root` is the way from the page to
   * the output folder, `../../` and the like: it leads to copies, and is not seen in a body without any.
   */
  readonly html: (root: string) => string;
  /**
   * Its headings in order, for a table of contents, without one that only repeats the title; `depth` is
   * their rank on the page, from 3 on and without gaps, `anchor` an id on it.
   */
  readonly headings: readonly {
    readonly depth: number;
    readonly anchor: string;
    readonly text: string;
  }[];
  /** What is not on the page, or not as it was meant: shown to the city when it builds, never to readers. */
  readonly leftOut: readonly { readonly place: Place; readonly message: Text }[];
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
  /** The state of a document on the day; made once for each. */
  readonly stateOf: (document: Document) => State;
  /** What there is to say of a document on the day, its text included; made once for each. */
  readonly accountOf: (document: Document) => Account;
  /** The document in the overview on the day. */
  readonly rowOf: (document: Document) => Row;
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
