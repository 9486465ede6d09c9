/**
 * The steering map over time: every document that is on it on any day, and how each stands when.
 * Plain data in one language, so that it can be written into a page and read there.
 */

import type { ChangeKind } from '../../register/change.ts';
import type { StateKind } from '../../register/state.ts';
import type { Day } from '../../text/calendar.ts';
import type { Language } from '../../text/language.ts';
import type { Column, EdgeKind } from '../choices.ts';
import type { FindingCounts, Lane, Look } from '../steering-map.ts';

/** On which maps a document is: of the day as it is, only with what comes, only with what has ended, on none. */
export type Presence = 'now' | 'coming' | 'past' | 'absent';

/** How a document stands from a day on, until the next period begins. */
export interface Period {
  /** Undefined for the first one: as far back as anybody asks. */
  readonly from?: Day;
  readonly state: StateKind;
  readonly look: Look;
  /** The state in words. */
  readonly text: string;
  readonly presence: Presence;
  /** Who answers for it then, where that is another than on the day that was asked about. */
  readonly owner?: Owner;
}

export interface Owner {
  readonly lane: Lane;
  readonly body?: string;
}

interface RecordBasics extends Owner {
  readonly key: string;
  readonly title: string;
  readonly column: Column;
}

/** What is known of a document. Lane and body are those of the day that was asked about. */
export interface DocumentRecord extends RecordBasics {
  readonly kind: 'document';
  readonly id: string;
  readonly path: string;
  readonly aliases: readonly string[];
  readonly type?: string;
  /** The facts of its cover, each with its label. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  /** Of the day that was asked about. */
  readonly findings: FindingCounts;
  /** What becomes of it on the day that was asked about. */
  readonly marks: readonly { readonly kind: ChangeKind; readonly text: string }[];
  readonly note?: string;
  /** Oldest first, never empty. */
  readonly periods: readonly Period[];
  /** The key of the group that it is drawn in, where the map is drawn in groups. */
  readonly group?: string;
}

/** A law or an agenda that documents lean on, or a document that one requires and nobody has made. */
export interface OtherRecord extends RecordBasics {
  readonly kind: 'external' | 'missing';
  readonly look: Look;
  readonly note: string;
}

export type NodeRecord = DocumentRecord | OtherRecord;

/** Days from a first one on, and before another; without an end where that is undefined. */
export interface Span {
  readonly from?: Day;
  readonly before?: Day;
}

/** A relation between two nodes, by their numbers. */
export interface EdgeRecord {
  readonly from: number;
  readonly to: number;
  readonly kind: EdgeKind;
  readonly part?: string;
  /** When it holds; always where this is missing. */
  readonly spans?: readonly Span[];
}

/** A day on which something becomes of documents, by their numbers. */
export interface DayRecord {
  readonly day: Day;
  readonly changes: readonly { readonly node: number; readonly text: string }[];
}

/** Several documents that are drawn as one box. */
export interface GroupRecord {
  readonly key: string;
  readonly title: string;
  readonly lane: Lane;
  readonly column: Column;
}

export interface MapHistory {
  readonly city: string;
  readonly language: Language;
  /** The day that was asked about. */
  readonly asOf: Day;
  readonly title: string;
  readonly notes: readonly string[];
  /** Ordered by lane, column, type and title. */
  readonly nodes: readonly NodeRecord[];
  readonly edges: readonly EdgeRecord[];
  readonly groups: readonly GroupRecord[];
  /** Oldest first. */
  readonly days: readonly DayRecord[];
  /** What was asked to be shown at first. */
  readonly shows: {
    readonly coming: boolean;
    readonly past: boolean;
    /** Only these states; empty for all. */
    readonly states: readonly StateKind[];
  };
}
