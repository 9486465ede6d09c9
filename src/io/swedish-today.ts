import { type Day, makeDay } from '../text/calendar.ts';

/** The last Sunday of a month at 01:00 UTC, when summer time begins or ends in all of the EU (2000/84/EC). */
function changeOver(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 0, 1));
  return last.getTime() - last.getUTCDay() * 24 * 60 * 60 * 1000;
}

/**
 * The day it is in Sweden at an instant, whatever the machine's time zone. Written out because
 * `Intl` takes longer to load its time zones than a register takes to read.
 *
 * @param instant milliseconds since 1970-01-01 UTC
 */
export function swedishDay(instant: number): Day {
  const year = new Date(instant).getUTCFullYear();
  const isSummer = instant >= changeOver(year, 3) && instant < changeOver(year, 10);
  const local = new Date(instant + (isSummer ? 2 : 1) * 60 * 60 * 1000);
  const day = makeDay(local.getUTCFullYear(), local.getUTCMonth() + 1, local.getUTCDate());
  if (!day) throw new Error('The clock of this machine gives no day.');
  return day;
}
