import type { Document } from '../document/document.ts';
import type { Succession } from '../register/relation.ts';
import { dayAfter, lastDayOn } from '../register/timeline.ts';
import type { Day } from '../text/calendar.ts';
import type { Place } from '../text/place.ts';
import type { Context } from './rule.ts';

/** What ends a document by itself, apart from what replaces it. */
export interface OwnEnd {
  /** The first day without force. */
  readonly day: Day;
  readonly place: Place;
  readonly isRepeal: boolean;
}

/** A succession that is decided to begin on a day. */
export interface Takeover {
  readonly succession: Succession;
  readonly day: Day;
}

/** The end that does not wait for the successor: a repeal, or the last day where that ends the force. */
export function ownEnd({ register, city, asOf }: Context, document: Document): OwnEnd | undefined {
  const timeline = register.timelineOf(document);
  let end: OwnEnd | undefined;
  const last = city.expiryEndsForce ? lastDayOn(timeline, asOf) : undefined;
  if (last) end = { day: dayAfter(last), place: last.place, isRepeal: false };
  for (const ending of timeline.endings) {
    if (ending.kind !== 'repeal' || ending.part !== undefined) continue;
    const { repeal, day } = ending;
    // What is decided later is not known yet.
    if (repeal.date && repeal.date.value > asOf) continue;
    // Of what was put away as superseded, `superseded-too-early` tells.
    if (day <= asOf && repeal.reason?.value === 'superseded') return undefined;
    const place = (repeal.from ?? repeal.date)?.place ?? repeal.place;
    if (!end || day < end.day) end = { day, place, isRepeal: true };
  }
  return end;
}

/** The first successor that is decided, on whatever day, and when it takes over. */
export function firstTakeover(
  context: Context,
  document: Document,
): Takeover | 'unknown' | undefined {
  let first: Takeover | undefined;
  for (const ending of context.register.timelineOf(document).endings) {
    if (ending.kind !== 'succession' || ending.part !== undefined) continue;
    if (ending.day === undefined) return 'unknown';
    if (!first || ending.day < first.day)
      first = { succession: ending.succession, day: ending.day };
  }
  return first;
}
