import { type PartialDay, parsePartialDay } from '../text/calendar.ts';
import { lazily } from '../text/lazily.ts';
import { findDates } from './date-form.ts';

/** Stands for a day, month or year in a skeleton; from the private area, so no author writes it. */
export const POINT_MARK = '\ue001';

/** A text with a mark for each of its points in time, and the points in order. */
export interface PeriodPoints {
  readonly skeleton: string;
  readonly points: readonly PartialDay[];
}

const DASHES = '[-\u2010-\u2015\u2212]';
// «1 januari – 31 december 2020»: the first day lacks its year.
const SHARED_YEAR = lazily(
  () =>
    new RegExp(
      `([0-9]{1,2} (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\\p{L}{0,6})` +
        `(?=(?: ?${DASHES} ?| till(?: och med)? | t\\.? ?o\\.? ?m\\.? )(?:den )?[0-9]{1,2} \\p{L}{3,9} ([0-9]{4}))`,
      'iu',
    ),
);
// «2015-18» has no month 18, so it is a period; «2010-12» may be either, and is neither.
const SHORT_END = lazily(
  () =>
    new RegExp(
      `(?<![0-9])((?:19|20)[0-9]{2}) ?${DASHES} ?([0-9]{2})(?![0-9]| ?${DASHES}[0-9]| \\p{L}|[/.:][0-9])`,
      'u',
    ),
);
const YEAR = lazily(
  () =>
    /(?<![\p{L}\p{N}/.:])(?:år(?:et)? )?((?:19|20|21)[0-9]{2})(-(?:0[1-9]|1[0-2])(?![0-9]))?(?![\p{L}\p{N}]|[/.:][0-9])/giu,
);

function expandShortEnd(text: string): string {
  return text.replace(SHORT_END(), (short: string, year: string, end: string) => {
    const isPeriod = Number(end) > 12 && Number(end) > Number(year.slice(2));
    return isPeriod ? `${year}-${year.slice(0, 2)}${end}` : short;
  });
}

function isAmbiguous(text: string): boolean {
  const match = /^([0-9]{4})[-–]([0-9]{2})$/.exec(text);
  return match !== null && Number(match[2]) > Number(match[1]?.slice(2));
}

/**
 * Takes the days, months and years out of a text, so that the words between them can be matched
 * whole. What looks like a year but runs on («20174») is left where it is.
 */
export function findPoints(written: string): PeriodPoints {
  const text = expandShortEnd(written.replace(SHARED_YEAR(), '$1 $2'));
  const points: [at: number, point: PartialDay, length: number][] = [];
  let rest = text;
  for (const { start, end, day } of findDates(text)) {
    points.push([start, day, end - start]);
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  }
  if (!isAmbiguous(text)) {
    for (const match of rest.matchAll(YEAR())) {
      const point = parsePartialDay(`${match[1]}${match[2] ?? ''}`);
      if (point) points.push([match.index, point, match[0].length]);
    }
  }
  points.sort((a, b) => a[0] - b[0]);
  let skeleton = '';
  let from = 0;
  for (const [at, , length] of points) {
    skeleton += text.slice(from, at) + POINT_MARK;
    from = at + length;
  }
  return { skeleton: skeleton + text.slice(from), points: points.map(([, point]) => point) };
}
