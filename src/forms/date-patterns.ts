import { lazily } from '../text/lazily.ts';
import { WORD_END, WORD_START } from './readable-text.ts';

/** The numbers of a date as written, which the calendar may lack. */
export interface DateNumbers {
  readonly year: number;
  readonly month: number | undefined;
  readonly date: number | undefined;
}

/** One way to write a date. */
export interface DatePattern {
  /** Matches a text that is one date. */
  readonly whole: () => RegExp;
  /** Finds it in a text; undefined where it may be a number, a period or a part of a name. */
  readonly inText: (() => RegExp) | undefined;
  /** Which groups hold the year, the month and the day of the month. */
  readonly groups: DateGroups;
}

type DateGroups = readonly [year: number, month?: number, date?: number];

const SPACE = ' {1,3}';
const MONTHS = 'jan feb mar apr maj jun jul aug sep okt nov dec'.split(' ');
const MONTH =
  '(januari|jan|februari|febr|feb|mars|mar|april|apr|maj|juni|jun|juli|jul|augusti|aug|' +
  'september|sept|sep|oktober|okt|november|nov|december|dec)\\.?,?';
const DEN = `(?:den${SPACE})?`;
const WEEKDAY = '(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?,? )?';

function whole(source: string, groups: DateGroups): DatePattern {
  const expression = lazily(() => new RegExp(`^(?:${source})$`, 'iu'));
  return { whole: expression, inText: undefined, groups };
}

// A hyphen, stroke or point beside a number makes it a case number, a period or a version.
const BEFORE = `${WORD_START}(?<![0-9][-/.:])`;
const AFTER = `${WORD_END}(?![-/:][0-9])`;

function anywhere(source: string, groups: DateGroups): DatePattern {
  const inText = lazily(() => new RegExp(`${BEFORE}(?:${source})${AFTER}`, 'giu'));
  return { ...whole(source, groups), inText };
}

/** The ways to write a date, the most telling first. */
export const DATE_PATTERNS: readonly DatePattern[] = [
  anywhere('([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})', [1, 2, 3]),
  anywhere(`${WEEKDAY}${DEN}([0-9]{1,2})(?::?[ea])?${SPACE}${MONTH}${SPACE}([0-9]{4})`, [3, 2, 1]),
  anywhere(`${DEN}([0-9]{1,2})/([0-9]{1,2})(?:${SPACE}| ?- ?)([0-9]{4})`, [3, 2, 1]),
  anywhere(`${MONTH}${SPACE}([0-9]{4})`, [2, 1]),
  // Between slashes the day comes first in Sweden but not everywhere: read where it can only be a day.
  whole('(1[3-9]|2[0-9]|3[01])/([0-9]{1,2})/([0-9]{4})', [3, 2, 1]),
  whole('((?:19|20)[0-9]{2})(0[1-9]|1[0-2])([0-3][0-9])', [1, 2, 3]),
  whole('([0-9]{4})-([0-9]{1,2})', [1, 2]),
  whole('(?:år )?([0-9]{4})', [1]),
];

/** The numbers of a match; a month by name becomes its number. */
export function dateNumbersOf(match: RegExpMatchArray, { groups }: DatePattern): DateNumbers {
  const number = (group: number | undefined) => {
    const text = group === undefined ? undefined : match[group];
    if (text === undefined) return undefined;
    const month = MONTHS.indexOf(text.slice(0, 3).toLowerCase());
    return month === -1 ? Number(text) : month + 1;
  };
  const [year, month, date] = groups;
  return { year: number(year) ?? 0, month: number(month), date: number(date) };
}
