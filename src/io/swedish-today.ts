import { type Day, makeDay } from '../text/calendar.ts';

const HOUR = 60 * 60 * 1000;

/** The last Sunday of a month at 01:00 UTC, when summer time begins or ends in all of the EU (2000/84/EC). */
function changeOver(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 0, 1));
  return last.getTime() - last.getUTCDay() * 24 * HOUR;
}

/** How far the clocks of Sweden are ahead of UTC at an instant; both in milliseconds. */
function aheadOfUtc(instant: number): number {
  const year = new Date(instant).getUTCFullYear();
  const isSummer = instant >= changeOver(year, 3) && instant < changeOver(year, 10);
  return (isSummer ? 2 : 1) * HOUR;
}

/**
 * The day it is in Sweden at an instant, whatever the machine's time zone. Written out because
 * `Intl` takes longer to load its time zones than a register takes to read.
 *
 * @param instant milliseconds since 1970-01-01 UTC
 */
export function swedishDay(instant: number): Day {
  const local = new Date(instant + aheadOfUtc(instant));
  const day = makeDay(local.getUTCFullYear(), local.getUTCMonth() + 1, local.getUTCDate());
  if (!day) throw new Error('The clock of this machine gives no day.');
  return day;
}

/**
 * The last second of a day in Sweden, in whole seconds since 1970-01-01 UTC; negative before that.
 * The clocks change at 01:00 UTC, never near midnight, so that every day has one such second.
 */
export function endOfSwedishDay(day: Day): number {
  const inUtc = Date.parse(`${day}T23:59:59Z`);
  return (inUtc - aheadOfUtc(inUtc)) / 1000;
}
