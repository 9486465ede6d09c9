/** Decisions as one line states them: «Antagen av kommunfullmäktige 2019-12-16 § 115». */

import { type Day, type PartialDay, parsePartialDay } from '../text/calendar.ts';
import { lazily } from '../text/lazily.ts';
import { findBodies } from './body-form.ts';
import { findCaseNumber } from './case-number-form.ts';
import { type FoundDate, findDates } from './date-form.ts';
import { findAgendaItem, withoutPageCounters } from './page-form.ts';
import { DATE_MARK, findParagraph, type Paragraph } from './paragraph-form.ts';
import { WORD_END, WORD_START, wholeForm } from './readable-text.ts';

/** What one line says of a decision. What it does not say is undefined, never guessed. */
export interface DecisionForm {
  /** In Swedish and lower case: `kommunfullmäktige` for KF, `kommunstyrelsen` for KS, others as written. */
  readonly bodies: readonly string[];
  readonly date: PartialDay | undefined;
  readonly paragraph: string | undefined;
  readonly caseNumber: string | undefined;
  readonly validFrom: Day | undefined;
  readonly agendaItem: string | undefined;
}

const VALID_FROM =
  /(?:från och med|fr\.? ?o\.? ?m\.?|gäll(?:er|a) (?:från|fr\.?)|träder i kraft|börjar gälla|börja gälla)[ :]*$/iu;
const VALID_TO =
  /(?:till och med|t\.? ?o\.? ?m\.?|gäller till|giltig till|(?:19|20)[0-9]{2}(?:-[0-9]{2}){0,2} ?[-–—])[ :]*$/iu;
const REVISED = lazily(
  () =>
    new RegExp(
      `${WORD_START}(?:rev|reviderad|reviderat|ändrad|ändrat)${WORD_END}[^0-9;]{0,60}$`,
      'iu',
    ),
);
// «Trelleborg2000, v 1.0, 2008-09-16» is the stamp of a template.
const VERSION = lazily(
  () =>
    new RegExp(
      `${WORD_START}(?:v|ver|version)[. ]{0,2}[0-9]{1,2}(?:\\.[0-9]{1,2}){0,2}${WORD_END}`,
      'iu',
    ),
);
const HANDLING_ID = /\(?h\.? ?id\.?:? ?[0-9.]{1,20}\)?/giu;
// «KS 10 9 APRIL 2014»: the tenth item of the meeting that day.
const ITEM_OF_DAY = lazily(() => new RegExp(`${WORD_START}(?:KF|KS) ([0-9]{1,3}) $`, 'u'));
const YEAR_OF_BODY = lazily(
  () =>
    new RegExp(
      `(?:KF|KS|fullmäktige|styrelsen|nämnden),? (?:i |år )?((?:19|20)[0-9]{2})(?! ?[-–/:.(][0-9x])${WORD_END}`,
      'iu',
    ),
);

function blank(text: string, { start, end }: { start: number; end: number }): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}

/** The day of the decision among all dates: not that of the start, the end or, if there is another, a revision. */
function decisionDate(text: string, dates: readonly FoundDate[]): FoundDate | undefined {
  const before = (date: FoundDate) => text.slice(Math.max(0, date.start - 80), date.start);
  const possible = dates.filter(
    (date) => !VALID_FROM.test(before(date)) && !VALID_TO.test(before(date)),
  );
  return possible.find((date) => !REVISED().test(before(date))) ?? possible[0];
}

/**
 * The paragraph that belongs to a date: with its sign behind it, else anywhere between the date
 * before and the date after, for those may have paragraphs of their own.
 */
function paragraphBeside(
  text: string,
  dates: readonly FoundDate[],
  date: FoundDate | undefined,
): Paragraph | undefined {
  if (!date) return findParagraph(text);
  const index = dates.indexOf(date);
  const before = text.slice(dates[index - 1]?.end ?? 0, date.start);
  const after = DATE_MARK + text.slice(date.end, dates[index + 1]?.start ?? text.length);
  return (after.includes('§') ? findParagraph(after) : undefined) ?? findParagraph(before + after);
}

/**
 * Reads a line about a decision, or undefined where it says nothing of one. The case number is taken
 * out before the paragraph is looked for, for both are numbers and only one of them has a known shape;
 * page counters and items of an agenda are taken out for the same reason.
 */
export function readDecision(written: string): DecisionForm | undefined {
  const whole = wholeForm(written);
  if (!whole) return undefined;
  let text = withoutPageCounters(whole).replace(HANDLING_ID, ' ');
  const agenda = findAgendaItem(text);
  if (agenda) text = blank(text, agenda);
  const caseNumber = findCaseNumber(text);
  if (caseNumber) text = blank(text, caseNumber);

  const bodies = findBodies(text)?.names ?? [];
  const dates = findDates(text);
  const date = decisionDate(text, dates);
  const item = date && ITEM_OF_DAY().exec(text.slice(0, date.start))?.[1];
  const found = item ? undefined : paragraphBeside(text, dates, date);
  if (bodies.length === 0 && !found && VERSION().test(text)) return undefined;
  const year = found?.year ?? YEAR_OF_BODY().exec(text)?.[1];
  const day = date?.day ?? (year === undefined ? undefined : parsePartialDay(String(year)));
  if (bodies.length === 0 && !day && !found && !caseNumber && !agenda) return undefined;
  const start = dates.find((each) =>
    VALID_FROM.test(text.slice(Math.max(0, each.start - 80), each.start)),
  );
  return {
    bodies,
    date: day,
    paragraph: found?.paragraph,
    caseNumber: caseNumber?.value,
    validFrom: start?.day.precision === 'day' ? start.day.first : undefined,
    agendaItem: agenda?.item ?? item,
  };
}
