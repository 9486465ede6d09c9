import { addDays, addMonths, type Day, makeDay, wholeMonths } from '../text/calendar.ts';
import type { Text } from '../text/language.ts';

/** One of the periods into which a recurring demand divides the calendar; both days are in it. */
export interface RecurringPeriod {
  readonly first: Day;
  readonly last: Day;
}

/**
 * The period of so many months in which a day lies. A year and its equal parts follow the calendar,
 * as the plans and reports of a city do; other periods are counted from the start of the document
 * that demands them.
 */
export function recurringPeriod(
  day: Day,
  months: number,
  start: Day | undefined,
): RecurringPeriod | undefined {
  const isOfTheYear = 12 % months === 0;
  const origin = isOfTheYear ? makeDay(Number(day.slice(0, 4)), 1, 1) : start;
  if (origin === undefined || origin > day) return undefined;
  const count = Math.floor(wholeMonths(origin, day) / months) * months;
  const first = addMonths(origin, count);
  return { first, last: addDays(addMonths(origin, count + months), -1) };
}

/** A period as the end of a sentence: a whole year by its number. */
export function sayPeriod({ first, last }: RecurringPeriod): Text {
  const year = first.slice(0, 4);
  if (first.endsWith('-01-01') && last === `${year}-12-31`) return { sv: year, en: year };
  return {
    sv: `perioden ${first} till och med ${last}`,
    en: `the period from ${first} to ${last}`,
  };
}
