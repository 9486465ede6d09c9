import type { PartialDay } from '../text/calendar.ts';

/** Writes a date as precisely as it is known: `2016-10-13`, `2016-10` or `2016`. */
export function dateText(date: PartialDay): string {
  return date.first.slice(0, { day: 10, month: 7, year: 4 }[date.precision]);
}
