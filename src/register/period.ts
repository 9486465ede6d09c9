import type { City, MandatePeriod } from '../city/city.ts';
import { findBody } from '../city/lookup.ts';
import type { Document } from '../document/document.ts';
import type { Day } from '../text/calendar.ts';
import type { LastDay, Start, Timeline } from './timeline.ts';

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
export function startOf(
  city: City,
  document: Document,
  decided: NonNullable<Timeline['decided']>,
): Start {
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

/** The last days of a document, as adopted and as prolonged, oldest first. */
export function lastDaysOf(
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
