import { titlePeriod } from '../forms/title-period.ts';
import { type Day, parseDay } from '../text/calendar.ts';
import { letterPattern } from '../text/letter-pattern.ts';
import { periodWords } from './period-words.ts';

/** The time that a title names, as it is written there, and its last day at the latest. */
export interface TitleEnd {
  readonly written: string;
  readonly day: Day;
}

/**
 * A year, or a year that runs over two («1980/81»). Not the number of a law («1980:38»), nor what is
 * part of a longer number or a date.
 */
const YEARS = letterPattern(
  '(?<![\\p{L}\\p{N}:.§/-])((?:19|20)[0-9]{2})(?:\\s?([/\\u2013-])\\s?((?:19|20)?[0-9]{2}))?(?![\\p{L}\\p{N}:/]|-[0-9])',
  'gu',
);

function endOfYears(first: string, joint: string | undefined, second: string | undefined) {
  if (second === undefined) return `${first}-12-31`;
  const last = second.length === 2 ? first.slice(0, 2) + second : second;
  if (Number(last) < Number(first)) return undefined;
  // A budget year, a school year: it runs from July to June.
  return joint === '/' ? `${last}-06-30` : `${last}-12-31`;
}

/**
 * The end of the time that a title names, anywhere in it: «Avgift för år 1989 enligt …». Of several
 * times the last one counts, so that nothing is said to be over which may not be.
 */
export function titleEnd(title: string): TitleEnd | undefined {
  const period = titlePeriod(title);
  if (period?.kind === 'interval' && period.precision === 'day' && period.to) {
    return { written: periodWords(period) ?? period.to, day: period.to };
  }
  let latest: TitleEnd | undefined;
  for (const [written, first = '', joint, second] of title.matchAll(YEARS(title))) {
    const end = endOfYears(first, joint, second);
    const day = end === undefined ? undefined : parseDay(end);
    // What cannot be read as years may be anything, at any time.
    if (!day) return undefined;
    if (!latest || day > latest.day) latest = { written, day };
  }
  return latest;
}
