/**
 * The timeline of a document: the days on which it starts and ends, without asking for any day.
 * Force is half-open: from `start` up to, and not with, the day on which it ends.
 */

import type { Decision, HistoryEvent, Reference, Repeal } from '../document/document.ts';
import { addDays, type Day } from '../text/calendar.ts';
import type { Place } from '../text/place.ts';
import type { Succession } from './relation.ts';

/** When a document starts, and what says so. */
export type Start =
  | { readonly kind: 'day'; readonly day: Day; readonly place: Place; readonly by: StartSource }
  /** Decided on a day that nobody knows: in force as far back as anybody asks. */
  | { readonly kind: 'unknown'; readonly place: Place }
  /** Starts with legal force, which has not come or is not noted. */
  | { readonly kind: 'pending'; readonly place: Place };
export type StartSource = 'validity' | 'legal-force' | 'adjusted' | 'decision';

/** A last day in force, and from which day on it was the last: prolongations move it. */
export interface LastDay {
  readonly day: Day;
  readonly place: Place;
  /** The day of the decision to prolong; undefined for the period as adopted. */
  readonly decided: Day | undefined;
}

/** One thing that ends a document or, with `part`, a part of it; `day` is the first without force. */
export type Ending =
  | {
      readonly kind: 'repeal';
      readonly day: Day;
      readonly part: string | undefined;
      readonly repeal: Repeal;
    }
  | {
      readonly kind: 'succession';
      /** Undefined where the successor is in force since a day that nobody knows. */
      readonly day: Day | undefined;
      readonly part: string | undefined;
      readonly succession: Succession;
    };

export interface Timeline {
  /** The first day on which the document surely was decided; undefined without a decision. */
  readonly decided: { readonly day: Day | undefined; readonly decision: Decision } | undefined;
  readonly start: Start | undefined;
  /** Oldest first; empty for an open-ended document. */
  readonly lastDays: readonly LastDay[];
  readonly annulled: { readonly day: Day | undefined; readonly event: HistoryEvent } | undefined;
  readonly endings: readonly Ending[];
  /** Successors that are named but lie outside the register: they ended it on an unknown day. */
  readonly successorsElsewhere: readonly Reference[];
  /** Repeals without any day: they change no state. */
  readonly undatedRepeals: readonly Repeal[];
  /** Since when the document is wholly replaced: undefined if it is not. */
  readonly superseded:
    | { readonly day: Day | undefined; readonly succession: Succession }
    | undefined;
}

/** The last day in force as it was known on a day; undefined for an open end. */
export function lastDayOn(timeline: Timeline, day: Day): LastDay | undefined {
  let known: LastDay | undefined;
  for (const last of timeline.lastDays) {
    if (last.decided === undefined || last.decided <= day) known = last;
  }
  return known;
}

/** The first day after the last one. */
export function dayAfter(last: LastDay): Day {
  return addDays(last.day, 1);
}
