import type { DocumentType } from '../city/city.ts';
import type { Document, Duty } from '../document/document.ts';
import { addMonths, type Day } from '../text/calendar.ts';
import type { Place } from '../text/place.ts';
import type { Timeline } from './timeline.ts';

/** What an interval is counted from: the decision, an event of the history, or `last` of the duty. */
interface DoneDay {
  readonly day: Day;
  readonly place: Place;
  readonly by: 'decision' | 'review' | 'revision' | 'last';
}

/** When a duty falls due, and the fact that it is counted from. */
export interface DueDay {
  readonly day: Day;
  /** Where the day is stated, or else what it is counted from. */
  readonly place: Place;
  /** The last time it was done; undefined where the decision is what it is counted from. */
  readonly last: Day | undefined;
  /** Undefined where the day itself is stated. */
  readonly counted:
    | { readonly from: DoneDay; readonly months: number; readonly interval: Place | undefined }
    | undefined;
}

/** The latest of the decision and the events of some kinds, as known on a day. */
function latest(
  document: Document,
  timeline: Timeline,
  kinds: readonly ('review' | 'revision')[],
  asOf: Day,
): DoneDay | undefined {
  const date = timeline.decided?.decision.date;
  let done: DoneDay | undefined =
    date?.value.precision === 'day'
      ? { day: date.value.first, place: date.place, by: 'decision' }
      : undefined;
  for (const { event, date: on } of document.history) {
    const by = kinds.find((kind) => kind === event.value);
    if (!on || !by || on.value > asOf) continue;
    if (!done || on.value > done.day) done = { day: on.value, place: on.place, by };
  }
  return done;
}

function dueOf(
  duty: Duty | undefined,
  interval: number | undefined,
  since: DoneDay | undefined,
  asOf: Day,
): DueDay | undefined {
  const last = duty?.last;
  // Only the latest time is noted: whether it was done in time before that, nobody can tell.
  if (last && last.value > asOf) return undefined;
  const from: DoneDay | undefined =
    last && (!since || last.value >= since.day)
      ? { day: last.value, place: last.place, by: 'last' }
      : since;
  const next = duty?.next;
  // A day that was stated before the last time has been met: nobody wrote the new one.
  if (next && !(from && from.day >= next.value)) {
    return { day: next.value, place: next.place, last: last?.value, counted: undefined };
  }
  const months = duty?.every?.value ?? interval;
  if (months === undefined || !from) return undefined;
  return {
    day: addMonths(from.day, months),
    place: from.place,
    last: from.by === 'decision' ? undefined : from.day,
    counted: { from, months, interval: duty?.every?.place },
  };
}

/**
 * When the document is to be reviewed: `review.next`, else its last review, revision or decision and
 * the interval of the document or, failing that, of its type. Undefined where any of it is not known.
 */
export function reviewDue(
  document: Document,
  timeline: Timeline,
  type: DocumentType | undefined,
  asOf: Day,
): DueDay | undefined {
  const since = latest(document, timeline, ['review', 'revision'], asOf);
  return dueOf(document.review, type?.review, since, asOf);
}

/** When each follow-up of the document is due, by its own intervals. */
export function followUpsDue(document: Document, timeline: Timeline, asOf: Day): DueDay[] {
  const since = latest(document, timeline, [], asOf);
  return document.followUp
    .map((duty) => dueOf(duty, undefined, since, asOf))
    .filter((due) => due !== undefined);
}
