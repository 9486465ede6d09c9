import { findDates } from '../../forms/date-form.ts';
import { readDecision } from '../../forms/decision-form.ts';
import { lazily } from '../../text/lazily.ts';
import { type CitedCase, findCases } from './cases.ts';
import type { DecisionCitation } from './citation.ts';
import { deciderAfter, deciderBefore, PARAGRAPH } from './deciders.ts';
import { textAfter, textBefore } from './running.ts';

const AFTER = lazily(
  () =>
    new RegExp(
      `^[ ,(]{0,3}${PARAGRAPH}(?! ?(?:kap|st|i \\p{L}*(?:lagen|balken)|\\p{L}+(?:lagen|balken|förordningen))(?!\\p{L}))`,
      'iu',
    ),
);
const BEFORE = lazily(() => new RegExp(`(?<!\\d ?)${PARAGRAPH}[ ,(]{1,3}$`, 'iu'));
/** A year for a day: «KF § 17/2016», «KF 2016 § 17». */
const YEARS = lazily(
  () =>
    /(?<![\p{L}\p{N}])(?:§ ?\d{1,4}\/(?:19|20)?\d\d|(?:19|20)\d\d,? § ?\d{1,4})(?![\p{L}\p{N}]|[-/:.]\d)/gu,
);

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where the paragraph begins that stands right before, if one does. */
function withParagraph(text: string, start: number, floor: number): number {
  const length = BEFORE().exec(textBefore(text, start, 40))?.[0].length ?? 0;
  return start - length >= floor ? start - length : start;
}

/** What belongs to the decision of a day, or undefined where nothing says that one was made. */
function aroundDay(text: string, { start, end }: Span, floor: number): Span | undefined {
  const paragraph = AFTER().exec(textAfter(text, end, 40))?.[0].length ?? 0;
  const whole = end + paragraph;
  const first = deciderBefore(text, start, whole);
  if (first !== undefined && first >= floor)
    return { start: paragraph > 0 ? first : withParagraph(text, first, floor), end: whole };
  const last = deciderAfter(text, whole);
  const begin = withParagraph(text, start, floor);
  if (last !== undefined) return { start: begin, end: last };
  return paragraph > 0 || begin < start ? { start: begin, end: whole } : undefined;
}

/** What belongs to a paragraph with its year: a body has to say whose minutes they are. */
function aroundYear(text: string, { start, end }: Span, floor: number): Span | undefined {
  const first = deciderBefore(text, start, end);
  return first !== undefined && first >= floor ? { start: first, end } : undefined;
}

/** Reads what is said of a decision, with the number of its case where that follows at once. */
function read(text: string, { start, end }: Span, cases: readonly CitedCase[]): DecisionCitation {
  const said = readDecision(text.slice(start, end));
  const near = cases.find(
    (each) => each.start >= end && /^[ ,(;]{0,4}$/.test(text.slice(end, each.start)),
  );
  const last = near?.end ?? end;
  const isOpen = /\([^)]*$/.test(text.slice(start, last)) && text.charAt(last) === ')';
  return {
    kind: 'decision',
    start,
    end: isOpen ? last + 1 : last,
    bodies: said?.bodies ?? [],
    date: said?.date,
    paragraph: said?.paragraph,
    caseNumber: near?.value,
  };
}

/** Finds the decisions that a text names by who and when, and the cases that it names by number. */
export function findDecisions(text: string): DecisionCitation[] {
  const cases = findCases(text);
  const days = findDates(text)
    .filter(({ day }) => day.precision === 'day')
    .map((span) => ({ ...span, around: aroundDay }));
  const years = Array.from(text.matchAll(YEARS()), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
    around: aroundYear,
  }));
  const found: DecisionCitation[] = [];
  let floor = 0;
  let nextCase = 0;
  for (const { around, ...span } of [...days, ...years].sort((a, b) => a.start - b.start)) {
    if (span.start < floor) continue;
    const whole = around(text, span, floor);
    if (!whole) continue;
    while ((cases[nextCase]?.start ?? text.length) < whole.end) nextCase += 1;
    const citation = read(text, whole, cases.slice(nextCase, nextCase + 1));
    found.push(citation);
    floor = citation.end;
  }
  return [...found, ...loneCases(cases, found)];
}

/** Cases that stand in no decision that was read. */
function loneCases(cases: readonly CitedCase[], found: readonly Span[]): DecisionCitation[] {
  let next = 0;
  return cases.flatMap(({ start, end, value }): DecisionCitation[] => {
    while ((found[next]?.end ?? start + 1) <= start) next += 1;
    if ((found[next]?.start ?? end) < end) return [];
    const nothing = { bodies: [], date: undefined, paragraph: undefined };
    return [{ kind: 'decision', start, end, ...nothing, caseNumber: value }];
  });
}
