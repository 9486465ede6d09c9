import type { City, MandatePeriod } from '../city/city.ts';
import { findBody } from '../city/lookup.ts';
import type { Document, Reference, Repeal } from '../document/document.ts';
import { type Day, earliest } from '../text/calendar.ts';
import type { Succession } from './relation.ts';
import type { Ending, LastDay, Start, Timeline } from './timeline.ts';

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

/** The mandate period that a document means, by the calendar of those who decided it unless stated. */
export function mandatePeriodOf(city: City, document: Document): MandatePeriod | undefined {
  const validity = document.validity?.value;
  if (validity?.kind !== 'mandate-period') return undefined;
  const decider = document.decidedBy[0];
  const kind = decider && findBody(city, decider.value)?.kind;
  const calendars = validity.of
    ? [validity.of]
    : kind === 'council'
      ? (['council', 'boards'] as const)
      : (['boards', 'council'] as const);
  const [first, last] = validity.years.map(String) as [string, string];
  for (const calendar of calendars) {
    for (const period of city.mandatePeriods[calendar]) {
      if (period.from.startsWith(first) && period.to.startsWith(last)) return period;
    }
  }
  return undefined;
}

/** Force starts at `validity.from`, else legal force if so stated, else the adjusted minutes, else the decision. */
function startOf(city: City, document: Document, decided: NonNullable<Timeline['decided']>): Start {
  const { decision, day } = decided;
  const validity = document.validity?.value;
  const period = mandatePeriodOf(city, document);
  const from = validity?.kind === 'interval' ? validity.from : undefined;
  if (document.validity && (from || period)) {
    const place = from?.place ?? document.validity.place;
    const stated = from?.value ?? (period as MandatePeriod).from;
    const whole = validity?.kind === 'interval' && validity.precision === 'day';
    const later = !whole && day !== undefined && day > stated;
    return { kind: 'day', day: later ? day : stated, place, by: later ? 'decision' : 'validity' };
  }
  if (document.validity && validity?.kind === 'interval' && validity.fromLegalForce) {
    const force = decision.legalForce;
    if (force && force.value !== 'appealed') {
      return { kind: 'day', day: force.value, place: force.place, by: 'legal-force' };
    }
    return { kind: 'pending', place: force?.place ?? document.validity.place };
  }
  if (decision.adjusted) {
    const { value, place } = decision.adjusted;
    return { kind: 'day', day: value, place, by: 'adjusted' };
  }
  if (decision.date?.value.precision === 'day') {
    return {
      kind: 'day',
      day: decision.date.value.first,
      place: decision.date.place,
      by: 'decision',
    };
  }
  return { kind: 'unknown', place: decision.date?.place ?? decision.place };
}

function lastDaysOf(
  city: City,
  document: Document,
  parseEnd: (text: string) => Day | undefined,
): LastDay[] {
  const validity = document.validity?.value;
  const lastDays: LastDay[] = [];
  if (validity?.kind === 'interval' && validity.to) {
    lastDays.push({ day: validity.to.value, place: validity.to.place, decided: undefined });
  }
  const period = mandatePeriodOf(city, document);
  if (period && document.validity) {
    lastDays.push({ day: period.to, place: document.validity.place, decided: undefined });
  }
  for (const event of document.history) {
    if (event.event.value !== 'prolongation' || !event.to || !event.date) continue;
    const day = parseEnd(event.to.value);
    if (day) lastDays.push({ day, place: event.to.place, decided: event.date.value });
  }
  return lastDays.sort((a, b) => ((a.decided ?? '') < (b.decided ?? '') ? -1 : 1));
}

/** A repeal counts from its `from`; an earlier day than its decision only where that is meant. */
export function repealDay(repeal: Repeal): Day | undefined {
  const from = repeal.from?.value;
  const date = repeal.date?.value;
  if (from !== undefined && date !== undefined && from < date && !repeal.retroactive) return date;
  return from ?? date;
}

/** Whether the document enters force at all: not if it ended before, or on the day, it was to start. */
export function entersForce(timeline: Timeline, day: Day): boolean {
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
