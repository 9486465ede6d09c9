/** Dates as Swedish offices write them. */

import { type Day, makeDay, type PartialDay, parsePartialDay } from '../text/calendar.ts';
import { DATE_PATTERNS, type DateNumbers, dateNumbersOf } from './date-patterns.ts';
import { readableText, wholeForm } from './readable-text.ts';
import { tidyDate } from './tidy-date.ts';

/** A date as it was meant, and how gov-docs writes it: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export interface DateForm {
  readonly day: PartialDay;
  readonly canonical: string;
}

/** A date in a longer text, from `start` up to, and not with, `end`. */
export interface FoundDate extends DateForm {
  readonly start: number;
  readonly end: number;
}

/** What a text that should be a date is; `canonical` is what it should be instead. */
export type DateExplanation =
  | ({ readonly kind: 'day' | 'partial' | 'long-form' } & DateForm)
  | {
      readonly kind: 'impossible';
      /** Which of its numbers the calendar lacks. */
      readonly wrong: 'year' | 'month' | 'day';
      readonly year: number;
      readonly month: number;
      readonly date: number | undefined;
      /** The last day of a month that has fewer days. */
      readonly lastOfMonth: Day | undefined;
    }
  /** With `canonical` where it is obvious what was meant. */
  | { readonly kind: 'not-a-date'; readonly canonical?: string };

function formOf({ year, month, date }: DateNumbers): DateForm | undefined {
  const pad = (value: number | undefined) =>
    value === undefined ? '' : `-${String(value).padStart(2, '0')}`;
  const canonical = String(year).padStart(4, '0') + pad(month) + pad(date);
  const day = parsePartialDay(canonical);
  return day && { day, canonical };
}

function impossible({ year, month = 1, date }: DateNumbers): DateExplanation {
  const wrong = year < 1 ? 'year' : month < 1 || month > 12 ? 'month' : 'day';
  const lengths = wrong === 'day' && (date ?? 0) > 0 ? [31, 30, 29, 28] : [];
  const days = lengths.map((length) => makeDay(year, month, length));
  return { kind: 'impossible', wrong, year, month, date, lastOfMonth: days.find((day) => day) };
}

function explainForm(text: string): DateExplanation | undefined {
  for (const pattern of DATE_PATTERNS) {
    const match = pattern.whole().exec(text);
    if (!match) continue;
    const numbers = dateNumbersOf(match, pattern);
    const read = formOf(numbers);
    return read ? { kind: 'long-form', ...read } : impossible(numbers);
  }
  return undefined;
}

/**
 * Says what a text that should be a date is: a day, a partial day, another way of writing one, a
 * day that the calendar lacks, or none. Times of day, zones, foreign digits and dashes for hyphens
 * are no dates, for a register must not hold what only looks like one; what they mean is offered.
 */
export function explainDate(text: string): DateExplanation {
  const day = parsePartialDay(text);
  if (day) return { kind: day.precision === 'day' ? 'day' : 'partial', day, canonical: text };
  const whole = wholeForm(text)?.replace(/ ?\.$/, '');
  if (whole === undefined) return { kind: 'not-a-date' };
  const explained = explainForm(whole);
  if (explained) return explained;
  const tidy = explainForm(tidyDate(whole));
  if (tidy?.kind === 'long-form') return { kind: 'not-a-date', canonical: tidy.canonical };
  return tidy ?? { kind: 'not-a-date' };
}

/** Reads a text that is one date and nothing else: «14 november 2017», `29/11 2017`, `2016-10`. */
export function readDate(text: string): DateForm | undefined {
  const explained = explainDate(text);
  if (!('day' in explained)) return undefined;
  return { day: explained.day, canonical: explained.canonical };
}

/** No date is longer on either side of its year. */
const REACH = 60;

/** The stretches of a text around its years: there is no date anywhere else. */
function aroundYears(text: string): { readonly start: number; readonly text: string }[] {
  const spans: { start: number; end: number }[] = [];
  for (const { index } of text.matchAll(/[0-9]{4}/g)) {
    const last = spans.at(-1);
    if (last && index - REACH <= last.end) last.end = index + REACH;
    else spans.push({ start: Math.max(0, index - REACH), end: index + REACH });
  }
  return spans.map(({ start, end }) => ({ start, text: text.slice(start, end) }));
}

/**
 * Finds the dates in a text of any length, in order. Years alone, `2016-10` and `20161013` are left
 * out: in running text they are as often a number, a period or a part of a name.
 */
export function findDates(text: string): FoundDate[] {
  const readable = readableText(text);
  const spans = aroundYears(readable.text).flatMap(({ start, text: near }) =>
    DATE_PATTERNS.flatMap((pattern) =>
      Array.from(pattern.inText ? near.matchAll(pattern.inText()) : [], (match) => ({
        start: start + match.index,
        end: start + match.index + match[0].length,
        read: formOf(dateNumbersOf(match, pattern)),
      })),
    ),
  );
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const found: FoundDate[] = [];
  let end = 0;
  for (const span of spans) {
    // An impossible day still takes its place, or «30 februari 2016» would be read as its month.
    if (span.start < end) continue;
    end = span.end;
    if (!span.read) continue;
    found.push({ ...span.read, start: readable.offsetAt(span.start), end: readable.offsetAt(end) });
  }
  return found;
}
