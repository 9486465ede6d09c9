/**
 * Calendar days as text, `YYYY-MM-DD`. No `Date`: it has time zones, accepts 30 February and
 * changes its answer with the machine. Days of four-digit years compare as text.
 */

/** A day that exists in the calendar, `YYYY-MM-DD`. Make one with `parseDay`. */
export type Day = string & { readonly day: true };

/** A day, month or year; `first` and `last` are the days it covers. */
export interface PartialDay {
  readonly precision: 'day' | 'month' | 'year';
  readonly first: Day;
  readonly last: Day;
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function lengthOfMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (LENGTHS[month - 1] ?? 0);
}

/** Days beyond four-digit years would not compare as text: the calendar ends where these do. */
function dayOf(year: number, month: number, date: number): Day {
  if (year > 9999) return '9999-12-31' as Day;
  if (year < 1) return '0001-01-01' as Day;
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}` as Day;
}

function partsOf(day: Day): [year: number, month: number, date: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

/** Makes a day of its parts, or undefined where the calendar has no such day (30 February, month 13). */
export function makeDay(year: number, month: number, date: number): Day | undefined {
  if (!(year >= 1 && year <= 9999) || date < 1 || date > lengthOfMonth(year, month))
    return undefined;
  return dayOf(year, month, date);
}

/** Reads `YYYY-MM-DD`, nothing else. Undefined for another form or a day that does not exist. */
export function parseDay(text: string): Day | undefined {
  const match = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text);
  return match ? makeDay(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** Reads `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. Undefined for another form or a day that does not exist. */
export function parsePartialDay(text: string): PartialDay | undefined {
  const day = parseDay(text);
  if (day) return { precision: 'day', first: day, last: day };
  const match = /^([0-9]{4})(?:-([0-9]{2}))?$/.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  const first = makeDay(year, Number(match[2] ?? 1), 1);
  const lastMonth = Number(match[2] ?? 12);
  const last = makeDay(year, lastMonth, lengthOfMonth(year, lastMonth));
  if (!first || !last) return undefined;
  return { precision: match[2] ? 'month' : 'year', first, last };
}

/** The day `count` days later (earlier, if negative). */
export function addDays(day: Day, count: number): Day {
  let [year, month, date] = partsOf(day);
  date += count;
  while (date < 1) {
    month -= 1;
    if (month < 1) [year, month] = [year - 1, 12];
    date += lengthOfMonth(year, month);
  }
  while (date > lengthOfMonth(year, month)) {
    date -= lengthOfMonth(year, month);
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
  return dayOf(year, month, date);
}

/**
 * The day `count` months later (earlier, if negative). Where that month is shorter, its last day:
 * 31 August and six months is 28 or 29 February.
 */
export function addMonths(day: Day, count: number): Day {
  const [year, month, date] = partsOf(day);
  const months = year * 12 + (month - 1) + count;
  const [toYear, toMonth] = [Math.floor(months / 12), (months % 12) + 1];
  return dayOf(toYear, toMonth, Math.min(date, lengthOfMonth(toYear, toMonth)));
}

/** How many whole months lie between two days: the most that `addMonths` can add without passing the later. */
export function wholeMonths(from: Day, to: Day): number {
  const [fromYear, fromMonth] = partsOf(from);
  const [toYear, toMonth] = partsOf(to);
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth;
  return addMonths(from, months) > to ? months - 1 : months;
}

/** The earlier of two days; an undefined one never is. */
export function earliest(a: Day | undefined, b: Day | undefined): Day | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a < b ? a : b;
}
