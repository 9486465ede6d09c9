import type { Document } from '../document/document.ts';
import { addDays, addMonths, type Day } from '../text/calendar.ts';
import type { Text } from '../text/language.ts';
import type { Place } from '../text/place.ts';
import { type Demand, demandsOn, isMadeFor, isRunning } from './demands.ts';
import { latestRenewals } from './latest-renewals.ts';
import { type RecurringPeriod, recurringPeriod, sayPeriod } from './recurring-period.ts';
import { isDecided, isInForce, stateOn } from './state.ts';
import type { View } from './view.ts';

/** A day by which something is to be made that a document demands every so often. */
export interface DueRenewal {
  readonly day: Day;
  /** The document that demands, or the one that is to be made anew. */
  readonly document: Document;
  readonly text: Text;
  readonly place: Place;
}

/** Whether a document still demands anything on a later day: not once its own period is over. */
function demandsStill({ register }: View, document: Document, day: Day): boolean {
  const state = stateOn(register, document, day);
  return state.kind !== 'expired' && isInForce(state, register.city);
}

/** Whether a demand is met on a day of a period, by what is decided on the day that is asked about. */
function isMet(
  { register, asOf }: View,
  { made }: Demand,
  period: RecurringPeriod,
  day: Day,
): boolean {
  const then = { register, asOf: day };
  return made.some(
    (each) =>
      isDecided(stateOn(register, each, asOf)) &&
      (isRunning(then, each) || isMadeFor(then, each, period)),
  );
}

/** What is not made for a period that has begun, or that comes. */
function missing(
  document: Document,
  { requirement, wanted }: Demand,
  period: RecurringPeriod,
  day: Day,
  hasBegun: boolean,
): DueRenewal {
  const label = wanted?.label.toLowerCase() ?? requirement.type.value;
  const when = sayPeriod(period);
  const whose = requirement.perBoard
    ? { sv: ' av varje nämnd', en: ' of each board' }
    : { sv: '', en: '' };
  const lacks = hasBegun ? { sv: ', som saknas', en: ', which is missing' } : { sv: '', en: '' };
  const text = {
    sv: `kräver ${label}${whose.sv} för ${when.sv}${lacks.sv}`,
    en: `requires${whose.en}, for ${when.en}: ${label}${lacks.en}`,
  };
  return { day, document, text, place: requirement.place };
}

/** The periods until a day for which nothing is made yet. Of a demand on each board nobody knows that. */
function periodsDue(view: View, document: Document, demand: Demand, until: Day): DueRenewal[] {
  const { register, asOf } = view;
  const months = demand.requirement.every?.value ?? 0;
  const started = register.timelineOf(document).start;
  const start = started?.kind === 'day' ? started.day : undefined;
  const current = recurringPeriod(asOf, months, start);
  if (!current) return [];
  const due: DueRenewal[] = [];
  if (!isMet(view, demand, current, asOf)) {
    const since = start !== undefined && start > current.first ? start : current.first;
    due.push(missing(document, demand, current, since, true));
  }
  let first = addDays(current.last, 1);
  while (first <= until && demandsStill(view, document, first)) {
    const period = { first, last: addDays(addMonths(first, months), -1) };
    if (demand.requirement.perBoard || !isMet(view, demand, period, first)) {
      due.push(missing(document, demand, period, first, false));
    }
    first = addDays(period.last, 1);
  }
  return due;
}

/** What runs without an end, but is to be made anew so long after it was made. */
function anew(view: View, document: Document, demand: Demand, until: Day): DueRenewal[] {
  const { register, asOf } = view;
  const months = demand.requirement.every?.value ?? 0;
  const name = document.title ? `«${document.title.value}»` : document.id.value;
  return latestRenewals(view, demand).flatMap((last) => {
    const day = addMonths(last.day, months);
    const isPast = day <= asOf;
    const asked = isPast ? asOf : day;
    const isAsked =
      day <= until &&
      isRunning({ register, asOf: asked }, last.document) &&
      demandsStill(view, document, asked);
    if (!isAsked) return [];
    const text = {
      sv: `ska tas fram på nytt, enligt ${name}`,
      en: `is to be made anew, by ${name}`,
    };
    return [{ day, document: last.document, text, place: last.place }];
  });
}

/**
 * What a document demands every so often and is not made: for the period of the day, for the periods
 * that begin until a later day, and what was made too long ago by then. Days before the day that is
 * asked about are overdue.
 */
export function renewalsDue(view: View, document: Document, until: Day): DueRenewal[] {
  return demandsOn(view, document)
    .filter(({ requirement }) => (requirement.every?.value ?? 0) > 0)
    .flatMap((demand) => [
      ...periodsDue(view, document, demand, until),
      ...anew(view, document, demand, until),
    ]);
}
