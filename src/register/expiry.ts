import { ruleMonths } from '../city/rule-months.ts';
import type { Document } from '../document/document.ts';
import { addMonths, type Day, wholeMonths } from '../text/calendar.ts';
import type { Register } from './register.ts';
import { isInForce, stateOn } from './state.ts';
import { dayAfter, type LastDay, lastDayOn, type Timeline } from './timeline.ts';

/** Months before its last day in which a document counts as expiring soon, unless the city says otherwise. */
export const SOON = 6;

/** The end that is decided for a whole document: its first day without force, and what brings it. */
export interface DecidedEnd {
  readonly day: Day;
  readonly by: 'repeal' | 'successor';
}

/** What was decided, on a day, to end a document as a whole. A proposal is no decision. */
export function decidedEnd(
  register: Register,
  document: Document,
  asOf: Day,
): DecidedEnd | undefined {
  const { endings, superseded } = register.timelineOf(document);
  let end: DecidedEnd | undefined;
  for (const ending of endings) {
    if (ending.kind !== 'repeal' || ending.part !== undefined) continue;
    const { date } = ending.repeal;
    if ((date && date.value > asOf) || (end && end.day <= ending.day)) continue;
    end = { day: ending.day, by: 'repeal' };
  }
  if (superseded?.day === undefined || (end && end.day <= superseded.day)) return end;
  const decided = register.timelineOf(superseded.succession.successor).decided?.day;
  if (decided !== undefined && decided > asOf) return end;
  return { day: superseded.day, by: 'successor' };
}

/**
 * Half a year is too early to think of the end of what lasts one: a quarter of the whole time is
 * enough. Nothing is known of a quarter where the start is not.
 */
function atMostAQuarter(months: number, timeline: Timeline, last: LastDay): number {
  const { start } = timeline;
  if (start?.kind !== 'day') return months;
  return Math.min(months, Math.floor(wholeMonths(start.day, dayAfter(last)) / 4));
}

/**
 * The last day of a document that is in force and whose period ends soon. Undefined where it is
 * decided what comes then.
 */
export function endingSoon(register: Register, document: Document, asOf: Day): LastDay | undefined {
  const timeline = register.timelineOf(document);
  const last = lastDayOn(timeline, asOf);
  const months = ruleMonths(register.city, 'expires-soon', 'within') ?? SOON;
  if (!last || last.day < asOf || last.day > addMonths(asOf, months)) return undefined;
  const quarter = atMostAQuarter(months, timeline, last);
  // What was meant for less than four months needs no plan for what comes then.
  if (quarter === 0 || last.day > addMonths(asOf, quarter)) return undefined;
  if (!isInForce(stateOn(register, document, asOf), register.city)) return undefined;
  const end = decidedEnd(register, document, asOf);
  // A repeal that comes later is no gap: it is decided that the document stands until then.
  return end && (end.by === 'repeal' || end.day <= dayAfter(last)) ? undefined : last;
}
