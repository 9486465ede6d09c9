import type { City } from '../city/city.ts';
import type { Document, Reference, Repeal } from '../document/document.ts';
import { type Day, earliest } from '../text/calendar.ts';
import { lastDaysOf, startOf } from './period.ts';
import type { Succession } from './relation.ts';
import type { Ending, Timeline } from './timeline.ts';

/** The day on which a joint adoption is complete: the last of its decisions. */
function decidedOf(document: Document): Timeline['decided'] {
  let last: Timeline['decided'];
  for (const decision of document.decisions) {
    const day = decision.date?.value.last;
    if (!last || (day !== undefined && (last.day === undefined || day > last.day))) {
      last = { day, decision };
    }
  }
  return last;
}

/** A repeal counts from its `from`; an earlier day than its decision only where that is meant. */
function repealDay(repeal: Repeal): Day | undefined {
  const from = repeal.from?.value;
  const date = repeal.date?.value;
  if (from !== undefined && date !== undefined && from < date && !repeal.retroactive) return date;
  return from ?? date;
}

/** Whether the document enters force at all: not if it ended before, or on the day, it was to start. */
function entersForce(timeline: Timeline, day: Day): boolean {
  if (timeline.annulled) return false;
  return !timeline.endings.some(
    (ending) => ending.kind === 'repeal' && ending.part === undefined && ending.day <= day,
  );
}

/**
 * Since when a successor has taken over: `'no'` while it has no start (a proposal, an annulled
 * decision, legal force that has not come); undefined where it did on a day that nobody knows.
 * A successor that was itself replaced before it started hands over to its own successor.
 */
function takesOver(successor: Timeline): Day | undefined | 'no' {
  if (successor.annulled || !successor.start || successor.start.kind === 'pending') return 'no';
  const through = successor.superseded?.day;
  if (successor.start.kind === 'unknown') return undefined;
  // A start before the decision binds nobody until the decision is there.
  const decided = successor.decided?.day;
  const start =
    decided !== undefined && decided > successor.start.day ? decided : successor.start.day;
  if (through !== undefined && through <= start) return through;
  return entersForce(successor, start) ? start : 'no';
}

/** Wholly replaced: by a whole successor, or by parts of which one takes the rest, once all have begun. */
function supersededBy(
  endings: readonly Ending[],
  successions: readonly Succession[],
): Timeline['superseded'] {
  const begun = new Set(endings.map((ending) => ending.kind === 'succession' && ending.succession));
  const waiting = successions.some((each) => each.part !== undefined && !begun.has(each));
  let whole: Timeline['superseded'];
  let latest: Day | undefined;
  let rest: Succession | undefined;
  for (const ending of endings) {
    if (ending.kind !== 'succession') {
      if (ending.part !== undefined && (latest === undefined || ending.day > latest))
        latest = ending.day;
      continue;
    }
    if (ending.part === undefined) {
      if (!whole || earliest(ending.day, whole.day) === ending.day) {
        whole = { day: ending.day, succession: ending.succession };
      }
    } else {
      if (ending.part === 'rest') rest = ending.succession;
      if (ending.day !== undefined && (latest === undefined || ending.day > latest))
        latest = ending.day;
    }
  }
  return whole ?? (rest && !waiting ? { day: latest, succession: rest } : undefined);
}

/**
 * Computes the timeline of one document.
 *
 * @param successions what replaces it, outside circles
 * @param timelineOf the timelines of those successors, computed before
 * @param parseEnd reads the `to` of a prolongation
 */
export function buildTimeline(
  city: City,
  document: Document,
  successions: readonly Succession[],
  elsewhere: readonly Reference[],
  timelineOf: (document: Document) => Timeline | undefined,
  parseEnd: (text: string) => Day | undefined,
): Timeline {
  const decided = decidedOf(document);
  const endings: Ending[] = [];
  const undatedRepeals: Repeal[] = [];
  for (const repeal of document.repeals) {
    const day = repealDay(repeal);
    if (day === undefined) undatedRepeals.push(repeal);
    else endings.push({ kind: 'repeal', day, part: repeal.part?.value, repeal });
  }
  for (const succession of successions) {
    const successor = timelineOf(succession.successor);
    const day = successor ? takesOver(successor) : 'no';
    if (day !== 'no') endings.push({ kind: 'succession', day, part: succession.part, succession });
  }
  const annulment = document.history.find((event) => event.event.value === 'annulment');
  return {
    decided,
    start: decided && startOf(city, document, decided),
    lastDays: lastDaysOf(city, document, parseEnd),
    annulled: annulment && { day: annulment.date?.value, event: annulment },
    endings,
    successorsElsewhere: elsewhere,
    undatedRepeals,
    superseded: supersededBy(endings, successions),
  };
}
