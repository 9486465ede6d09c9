import { dateText } from '../../document/date-text.ts';
import type { Register } from '../../register/register.ts';
import { addDays, type Day } from '../../text/calendar.ts';
import type { Text } from '../../text/language.ts';
import type { Gap } from './gaps.ts';
import type { Dated } from './lines.ts';

/** When a document began to bind, as far as that is known: the day, or words for it. */
export function beginning(register: Register, { document, stretches }: Dated): Text | undefined {
  const [first] = stretches;
  const { start, decided } = register.timelineOf(document);
  if (!first) return undefined;
  const date = decided?.decision.date?.value;
  if (first.from === undefined) return { sv: 'okänd dag', en: 'unknown day' };
  if (start?.kind !== 'unknown' || !date) return { sv: first.from, en: first.from };
  return { sv: `någon dag ${dateText(date)}`, en: `some day in ${dateText(date)}` };
}

/** The last day of a document's time, as far as one is decided: also where only a decision ends it. */
export function lastDay({ stretches }: Dated): Day | undefined {
  const before = stretches.findLast(({ how }) => how !== 'over')?.before;
  return before === undefined ? undefined : addDays(before, -1);
}

/** The time of a document in one phrase: «2012-04-17–2015-12-31», «från 2019-04-23». */
export function sayTime(register: Register, dated: Dated): Text {
  const from = beginning(register, dated);
  const to = lastDay(dated);
  if (!from)
    return { sv: 'det är inte känt när det gällde', en: 'it is not known when it applied' };
  if (to) return { sv: `${from.sv}–${to}`, en: `${from.en}–${to}` };
  return { sv: `från ${from.sv}`, en: `from ${from.en}` };
}

/** The first and the last day of a gap. */
export function gapDays({ from, before }: Gap): { readonly from: Day; readonly to: Day } {
  return { from, to: addDays(before, -1) };
}

/** When a gap is: from a day on where it still lasts, else its first and last day. */
export function sayGap(gap: Gap, asOf: Day): Text {
  const { from, to } = gapDays(gap);
  if (to === asOf) return { sv: `sedan ${from}`, en: `since ${from}` };
  return { sv: `${from}–${to}`, en: `${from}–${to}` };
}

/** The same, shorter where whole years lie in it: «2011», «2019–2020». */
export function sayGapYears(gap: Gap, asOf: Day): Text {
  const { from, to } = gapDays(gap);
  const year = (day: Day) => Number(day.slice(0, 4));
  const first = from.endsWith('-01-01') ? year(from) : year(from) + 1;
  const last = to.endsWith('-12-31') ? year(to) : year(to) - 1;
  if (to === asOf || first > last) return sayGap(gap, asOf);
  const years = first === last ? String(first) : `${first}–${last}`;
  return { sv: years, en: years };
}

/** The heading of documents without a type. */
export const NO_TYPE: Text = { sv: 'Utan dokumenttyp', en: 'Without a type' };

type TimelineWord = 'none' | 'gap' | 'notFollowed' | 'asTable';

/** What stands in the picture, and beside it. */
export const TIMELINE_WORDS: Readonly<Record<TimelineWord, Text>> = {
  none: { sv: 'inget dokument', en: 'no document' },
  gap: { sv: 'Lucka', en: 'Gap' },
  notFollowed: { sv: 'inget har ersatt det', en: 'nothing has superseded it' },
  asTable: { sv: 'Tidslinjen som tabell', en: 'The timeline as a table' },
};
