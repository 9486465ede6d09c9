/**
 * One decision, or a proposal to one, as its file states it: what it does to governing documents,
 * point by point. Nothing here needs the documents themselves.
 */

import type { Body } from '../document/body/body.ts';
import type { Decision, Fact, Reference } from '../document/document.ts';
import type { DocumentFault } from '../document/document-fault.ts';
import type { Mapping } from '../document/frontmatter/value.ts';
import type { Day, PartialDay } from '../text/calendar.ts';
import type { Place, Source } from '../text/place.ts';

/** What a point does to a document. */
export const POINT_KINDS = ['adopt', 'repeal', 'prolong', 'revise', 'transfer'] as const;
export type PointKind = (typeof POINT_KINDS)[number];

/** One point of a decision: one thing done to one document. */
export interface Point {
  readonly kind: PointKind;
  readonly place: Place;
  /** The document, in the words of the file: an id, an alias or a title. */
  readonly target: Reference;
  /** First day on which the point has effect. */
  readonly from: Fact<Day> | undefined;
  /** Of a prolongation: the new last day. */
  readonly until: Fact<PartialDay> | undefined;
  /** Of a transfer: the body that takes over. */
  readonly to: Fact<string> | undefined;
  readonly reason: Fact<string> | undefined;
  readonly attachment: Fact<string> | undefined;
  readonly note: Fact<string> | undefined;
}

/** A document that the text of a decision says is to end: its name as it stands there. */
export interface Announcement {
  readonly name: string;
  readonly place: Place;
}

/** An item of a list in the text of a decision. */
export interface ListedWords {
  readonly words: string;
  readonly place: Place;
}

export interface DecisionFile {
  readonly source: Source;
  /** Placed at the stated id, or at the file's beginning where it is the file's stem. */
  readonly id: Fact<string>;
  /** As stated, else the text's first heading. */
  readonly title: Fact<string> | undefined;
  readonly decidedBy: Fact<string> | undefined;
  /** Undefined for a proposal. */
  readonly decision: Decision | undefined;
  /** Known before the decision too: a proposal may state it, and nothing else, under `decision`. */
  readonly caseNumber: Fact<string> | undefined;
  /** Of a proposal that is looked at as if it were decided: on which day. Reading never sets it. */
  readonly assumed?: Day;
  readonly points: readonly Point[];
  /** What the running text says will end, whether or not a point says so. */
  readonly announcements: readonly Announcement[];
  /** The lists of its running text that have at least three short items. */
  readonly lists: readonly (readonly ListedWords[])[];
  readonly frontmatter: Mapping | undefined;
  readonly body: Body;
  readonly faults: readonly DocumentFault[];
}
