import { findCaseNumber } from '../../forms/case-number-form.ts';
import { lazily } from '../../text/lazily.ts';
import { textAfter } from './running.ts';

/** The number of a case, from its label on, if it has one. */
export interface CitedCase {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

const LABEL = '(?:[Dd]nr|DNR|[Dd]iarienummer|[Dd]iarie-?nr|[Ää]rende(?:nummer|nr|-?id))(?!\\p{L})';
const MAY_BEGIN = lazily(
  () =>
    new RegExp(
      `(?<![\\p{L}\\p{N}])(?:(${LABEL})|[A-ZÅÄÖ]{2,6}[ /.-]?\\d{2,4}[/.:-]\\d|K[sf] ?/?\\d{4}[/.:-]\\d|\\d{4}[A-ZÅÄÖ]{2,6}/\\d)`,
      'gu',
    ),
);
/** Offices whose numbers need no label; others' look like those of reports: «ESV 2014:32». */
const OFFICE = /^(?:K[SFK]|Ks|Kf|[A-ZÅÄÖ]{1,4}N)[^A-ZÅÄÖ]/;

/** Finds the numbers of cases in running text: with a label, or in a form that nothing else has. */
export function findCases(text: string): CitedCase[] {
  const found: CitedCase[] = [];
  let last = 0;
  for (const { index, 1: label } of text.matchAll(MAY_BEGIN())) {
    if (index < last) continue;
    const near = textAfter(text, index, 80);
    const number = findCaseNumber(near);
    if (!number || number.start > (label?.length ?? 0) + 6) continue;
    if (label === undefined && !OFFICE.test(near) && /[:.]/.test(number.value)) continue;
    last = index + number.end;
    found.push({ start: index, end: last, value: number.value });
  }
  return found;
}
