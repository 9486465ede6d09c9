/**
 * One governing document as its own file states it. Nothing here needs another document or a day:
 * what does is computed on the register. Every value that can be blamed carries its place.
 */

import type { Day, PartialDay } from '../text/calendar.ts';
import type { Place, Source } from '../text/place.ts';
import type { Body } from './body/body.ts';
import type { DocumentFault } from './document-fault.ts';
import type { Mapping } from './frontmatter/value.ts';

/** A value and where it stands. */
export interface Fact<T> {
  readonly value: T;
  readonly place: Place;
}

/** How far a document that is not yet decided has come. */
export const STAGES = [
  'draft',
  'proposed',
  'referred',
  'sent-back',
  'withdrawn',
  'planned',
] as const;
export type Stage = (typeof STAGES)[number];

/** The facts of one decision. `decision: unknown` and a lost date are a decision without a day. */
export interface Decision {
  readonly place: Place;
  readonly decidedBy: Fact<string> | undefined;
  readonly date: Fact<PartialDay> | undefined;
  readonly paragraph: Fact<string> | undefined;
  readonly caseNumber: Fact<string> | undefined;
  /** The day the minutes were adjusted. */
  readonly adjusted: Fact<Day> | undefined;
  readonly legalForce: Fact<Day | 'appealed'> | undefined;
}

/** A reference to another document, in the words of the frontmatter: an id, an alias or a title. */
export interface Reference {
  readonly to: string;
  readonly place: Place;
  /** A part of the other document: an anchor, a section number, or `rest`. */
  readonly part: Fact<string> | undefined;
}

/** A repeal of the document or, with `part`, of a part of it. */
export interface Repeal {
  readonly place: Place;
  readonly date: Fact<Day> | undefined;
  readonly decidedBy: Fact<string> | undefined;
  readonly paragraph: Fact<string> | undefined;
  readonly caseNumber: Fact<string> | undefined;
  /** First day without force. */
  readonly from: Fact<Day> | undefined;
  readonly reason: Fact<string> | undefined;
  readonly part: Fact<string> | undefined;
  readonly retroactive: boolean;
  readonly note: Fact<string> | undefined;
}

/** Something that happened to the document after its adoption. */
export interface HistoryEvent {
  readonly event: Fact<string>;
  readonly place: Place;
  readonly date: Fact<Day> | undefined;
  readonly decidedBy: Fact<string> | undefined;
  readonly paragraph: Fact<string> | undefined;
  readonly from: Fact<Day> | undefined;
  /** Of a prolongation: the new last day. Of a transfer: the body. As written. */
  readonly to: Fact<string> | undefined;
  readonly result: Fact<string> | undefined;
  readonly renews: boolean;
}

/** A recurring duty of the document: review or follow-up. Intervals are whole months. */
export interface Duty {
  readonly place: Place;
  readonly every: Fact<number> | undefined;
  readonly last: Fact<Day> | undefined;
  readonly next: Fact<Day> | undefined;
  readonly to: readonly Fact<string>[];
}

/** A document that this one says must be made: of a type, every so many months, one or one per board. */
export interface Requirement {
  readonly place: Place;
  readonly type: Fact<string>;
  readonly every: Fact<number> | undefined;
  readonly perBoard: boolean;
}

/** A finding of a document that its city lives with, for a reason and until a day (the last one). */
export interface StatedWaiver {
  readonly place: Place;
  readonly rule: Fact<string>;
  readonly reason: Fact<string>;
  readonly until: Fact<Day>;
}

export interface Attachment {
  readonly place: Place;
  readonly title: Fact<string> | undefined;
  readonly file: Fact<string> | undefined;
  readonly document: Fact<string> | undefined;
}

/** The period of a document, as adopted; prolongations stand in the history. `to` is the last day in force. */
export type Validity =
  | { readonly kind: 'open' }
  | {
      readonly kind: 'interval';
      readonly from: Fact<Day> | undefined;
      readonly to: Fact<Day> | undefined;
      /**
       * How exactly the start was written, or the end where there is no start: a period that starts
       * with a year starts no earlier than the decision.
       */
      readonly precision: 'day' | 'month' | 'year';
      /** Force starts when the decision gains legal force. */
      readonly fromLegalForce: boolean;
    }
  | {
      readonly kind: 'mandate-period';
      readonly years: readonly [number, number];
      readonly of: 'council' | 'boards' | undefined;
    }
  /** Something stands there that is no period; a fault says what. */
  | { readonly kind: 'not-understood' };

/** What reading any Markdown file of a register leaves: a governing document or a decision. */
export interface ParsedFile {
  readonly source: Source;
  readonly decisions: readonly Decision[];
  readonly faults: readonly DocumentFault[];
}

export interface Document {
  readonly source: Source;
  /** Placed at the stated id, or at the file's beginning where it is the file's stem. */
  readonly id: Fact<string>;
  readonly title: Fact<string> | undefined;
  readonly aliases: readonly Fact<string>[];
  readonly type: Fact<string> | undefined;
  readonly stage: Fact<Stage> | undefined;
  /** Several for a joint adoption; empty before the decision. */
  readonly decisions: readonly Decision[];
  /** Who decides, stated also before the decision; several for a joint adoption. */
  readonly decidedBy: readonly Fact<string>[];
  readonly validity: Fact<Validity> | undefined;
  readonly appliesTo: readonly Fact<string>[];
  readonly responsibleFunction: Fact<string> | undefined;
  readonly responsibleBody: Fact<string> | undefined;
  readonly supersedes: readonly Reference[];
  readonly supersededBy: readonly Reference[];
  readonly belongsTo: readonly Reference[];
  readonly references: readonly Reference[];
  readonly upstream: readonly Reference[];
  readonly attachments: readonly Attachment[];
  readonly review: Duty | undefined;
  readonly followUp: readonly Duty[];
  readonly requires: readonly Requirement[];
  readonly goals: readonly Fact<string>[];
  readonly history: readonly HistoryEvent[];
  readonly repeals: readonly Repeal[];
  readonly archived: Fact<Day> | undefined;
  readonly keywords: readonly Fact<string>[];
  /** Those that state all that a waiver must. */
  readonly waivers: readonly StatedWaiver[];
  /** The frontmatter as written, with canonical keys, for rules that look at every value. */
  readonly frontmatter: Mapping | undefined;
  readonly body: Body;
  readonly faults: readonly DocumentFault[];
}
