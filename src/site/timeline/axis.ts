import type { Day } from '../../text/calendar.ts';

/** A year on the axis: where it begins, in per cent from the left. */
interface Tick {
  readonly year: number;
  readonly at: number;
  /** Years without a label only have a line. */
  readonly isLabelled: boolean;
}

/** The time that a picture shows, from left to right. */
export interface Axis {
  /** Where a day begins, in per cent from the left; outside the axis less than 0 or more than 100. */
  readonly placeOf: (day: Day) => number;
  readonly ticks: readonly Tick[];
}

/** Older and later years are told in words: a single document of 1862 would press all others together. */
const MOST_YEARS = { before: 30, after: 12 } as const;
/** As many years as can be told apart where there is little room. */
const MOST_LABELS = 10;

const yearOf = (day: Day) => Number(day.slice(0, 4));

/** A day as a year and the share of it that has passed; months count as equal. */
function asYears(day: Day): number {
  const [month, date] = [Number(day.slice(5, 7)), Number(day.slice(8, 10))];
  return yearOf(day) + (month - 1 + (date - 1) / 31) / 12;
}

/** The smallest of some round steps that leaves few enough labels. */
function stepFor(years: number): number {
  return [1, 2, 5].find((step) => years / step <= MOST_LABELS) ?? 10;
}

/** Makes the axis of the days that are shown: whole years, with the day that is asked about well within. */
export function axisOf(days: readonly Day[], asOf: Day): Axis {
  const now = yearOf(asOf);
  const [least, most] = [now - MOST_YEARS.before, now + MOST_YEARS.after];
  const years = days.map(yearOf).filter((year) => year >= least && year <= most);
  const first = [...years, now - 1].reduce((one, other) => Math.min(one, other));
  const end = [...years, now + 1].reduce((one, other) => Math.max(one, other)) + 1;
  const step = stepFor(end - first);
  const at = (years: number) => Math.round(((years - first) / (end - first)) * 1e4) / 100;
  return {
    placeOf: (day) => at(asYears(day)),
    ticks: Array.from({ length: end - first }, (_, index) => first + index).map((year) => ({
      year,
      at: at(year),
      isLabelled: year % step === 0,
    })),
  };
}
