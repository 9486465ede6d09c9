import type { Day } from '../text/calendar.ts';
import { foldName } from '../text/normalise.ts';
import type { Body, CaseNumberForm, City } from './city.ts';

/**
 * The forms that a case number may have in a document that a body decided on a day. None where the
 * city does not say, so that nothing is held against a number of which nobody has told the form. A
 * day that is lost lies in every time.
 */
export function caseNumberForms(
  { caseNumbers }: City,
  body: Body,
  day: Day | undefined,
): readonly CaseNumberForm[] {
  return caseNumbers.filter(({ from, to, decidedBy }) => {
    const isIts =
      decidedBy.length === 0 || decidedBy.includes(body.kind) || decidedBy.includes(body.id);
    const isThen =
      day === undefined || ((from === undefined || from <= day) && (to === undefined || day <= to));
    return isIts && isThen;
  });
}

/** Whether a case number is written by a pattern: case, kinds of dash and wide spaces aside. */
export function isWrittenBy(pattern: string, caseNumber: string): boolean {
  const text = foldName(caseNumber);
  let at = 0;
  // A pattern never has a digit after `9+`, so that every sign has its place and nothing is tried twice.
  for (const sign of foldName(pattern).match(/9\+|./gu) ?? []) {
    const start = at;
    if (sign === '9+') while (isDigit(text[at])) at += 1;
    else if (sign === '9' ? isDigit(text[at]) : text[at] === sign) at += 1;
    if (at === start) return false;
  }
  return at === text.length;
}

function isDigit(sign: string | undefined): boolean {
  return sign !== undefined && sign >= '0' && sign <= '9';
}
