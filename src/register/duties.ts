import type { DocumentType } from '../city/city.ts';
import type { Document, Duty } from '../document/document.ts';
import { addMonths, type Day } from '../text/calendar.ts';
import type { Place } from '../text/place.ts';
import type { Timeline } from './timeline.ts';

/** When a duty falls due, and the fact that it is counted from. */
export interface DueDay {
  readonly day: Day;
  readonly place: Place;
  /** The last time it was done; undefined where the decision is what it is counted from. */
  readonly last: Day | undefined;
}

interface Since {
  readonly day: Day;
  readonly place: Place;
}

/** The latest of the decision and the events of some kinds, as known on a day. */
function latest(
  document: Document,
  timeline: Timeline,
  kinds: readonly string[],
  asOf: Day,
): Since | undefined {
  const date = timeline.decided?.decision.date;
  let since: Since | undefined =
    date?.value.precision === 'day' ? { day: date.value.first, place: date.place } : undefined;
  for (const { event, date: on } of document.history) {
    if (!on || on.value > asOf || !kinds.includes(event.value)) continue;
    if (!since || on.value > since.day) since = { day: on.value, place: on.place };
  }
  return since;
}

function dueOf(
  duty: Duty | undefined,
  interval: number | undefined,
  since: Since | undefined,
): DueDay | undefined {
  if (duty?.next) return { day: duty.next.value, place: duty.next.place, last: duty.last?.value };
  const months = duty?.every?.value ?? interval;
  if (months === undefined) return undefined;
  const last = duty?.last;
  if (last && (!since || last.value >= since.day)) {
    return { day: addMonths(last.value, months), place: last.place, last: last.value };
  }
  return (
    since && {
      day: addMonths(since.day, months),
      place: duty?.every?.place ?? since.place,
      last: undefined,
    }
  );
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
  return dueOf(document.review, type?.review, since);
}

/** When each follow-up of the document is due, by its own intervals. */
export function followUpsDue(document: Document, timeline: Timeline, asOf: Day): DueDay[] {
  const since = latest(document, timeline, [], asOf);
  return document.followUp
    .map((duty) => dueOf(duty, undefined, since))
    .filter((due) => due !== undefined);
}
