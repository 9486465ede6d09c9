/** Case numbers (diarienummer). Every office has its own form, and most can be taken for something else. */

import { lazily } from '../text/lazily.ts';
import { readDate } from './date-form.ts';
import { readableText, WORD_END, WORD_START } from './readable-text.ts';

/** A case number as written, with single spaces, from `start` up to, and not with, `end`. */
export interface CaseNumber {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const PREFIX = '[A-ZÅÄÖ]{2,6}';
const KNOWN_PREFIX = '(?:KS|Ks|ks|KF|Kf|kf)';
const YEAR = '(?:19|20)[0-9]{2}';
const TAIL = '(?:\\.[0-9]{1,4})?';
// A class of the archive's plan begins with a zero after a space, which a paragraph never does.
const CLASS = '(?: 0[0-9]{2})?';
// Nothing of a date, a period or a longer number may follow.
const CLOSED = `${WORD_END}(?![-/][0-9]|: ?[0-9])`;

const SOURCES = [
  // KS 2010/0095, KS/2019:73, KS 2012.257, KS 2010.85 005, GSN-2013/111.159
  `(?:${PREFIX}|${KNOWN_PREFIX})[ /.-]?${YEAR}[/.:][0-9]{1,6}${TAIL}${CLASS}`,
  // KSN-2014-0324, SLK-2023-01047; with a year at the end it would be a period.
  `${PREFIX}-${YEAR}-(?!${YEAR}${WORD_END})[0-9]{2,6}`,
  // KS 2014-00324: three digits, for two would be a month.
  `(?:${PREFIX}|${KNOWN_PREFIX}) ${YEAR}-(?!${YEAR}${WORD_END})[0-9]{3,6}`,
  // KK13/167; after a space «KF 10/05» is a paragraph and a year, so three digits are asked for.
  `${PREFIX}[0-9]{2}/[0-9]{1,5}`,
  `${PREFIX} [0-9]{2}/[0-9]{3,5}`,
  // 2016KS/0157
  `${YEAR}${PREFIX}/[0-9]{1,6}`,
];
const PREFIXED = lazily(
  () => new RegExp(`${WORD_START}(?<![0-9][-/.:])(?:${SOURCES.join('|')})${CLOSED}`, 'gu'),
);
// 2011/289: three digits, for fewer would be a school year.
const BARE = lazily(
  () =>
    new RegExp(
      `(?<![\\p{L}\\p{N}/.:-])${YEAR}/(?!${YEAR}${WORD_END})[0-9]{3,6}${CLOSED}(?!/)`,
      'gu',
    ),
);

const LABEL = lazily(
  () =>
    new RegExp(
      `${WORD_START}(?:dnr|diarienummer|diarie-?nr|ärendenummer|ärendenr|ärende-?id)[.:]{0,2} {0,3}`,
      'giu',
    ),
);
const LABELLED = lazily(
  () =>
    new RegExp(
      `^(?:(?:${PREFIX}|${KNOWN_PREFIX})[ /.-]?)?[0-9]{1,9}(?:[A-ZÅÄÖ]{2,4})?(?:[/.:-][0-9]{1,9}){0,3}${CLASS}${WORD_END}`,
      'u',
    ),
);
const ALONE = /^(?:(?!(?:19|20)[0-9]{2}\/(?:19|20)[0-9]{2}$)[0-9]{1,6}\/[0-9]{2,4}|[0-9]{6,9})$/;

// Statutes, collections and the state's series are numbered alike, and are no cases.
const SERIES =
  /^(?:[A-ZÅÄÖ]{0,5}FS|HKF|DIR|PROP|SOU|DS|BET|RSKR|MOT|SKR|ISO|EU|EG|EES|CELEX)(?![A-ZÅÄÖ])/;
const WORDS =
  /^(?:FÖR|ÅR|ÅREN|AV|DEN|OCH|TILL|FRÅN|UNDER|LAG|LÄSÅR|SIDA|SID|VERSION|VER)(?![A-ZÅÄÖ])/;
const DATED = /(?:19|20)[0-9]{2}([-/.])[0-9]{1,2}\1[0-9]{1,2}$/;
const OF_THE_UNION = /(?:\((?:EU|EG|EES)\)|direktiv|förordning(?:en)?|beslut)(?: nr)? $/i;

function found(text: string, start: number, value: string): CaseNumber | undefined {
  if (SERIES.test(value) || WORDS.test(value) || DATED.test(value)) return undefined;
  return {
    value: text.slice(start, start + value.length).replace(/ +/g, ' '),
    start,
    end: start + value.length,
  };
}

function findLabelled(text: string): CaseNumber | undefined {
  for (const label of text.matchAll(LABEL())) {
    const start = label.index + label[0].length;
    const value = LABELLED().exec(text.slice(start, start + 60))?.[0];
    // A prefix and a short number could be any two words: «Dnr: SIDA 1».
    if (value && /[0-9][/.:-]|[0-9]{4}|^[0-9]+$|[0-9][A-ZÅÄÖ]/.test(value)) {
      const number = found(text, start, value);
      if (number) return number;
    }
  }
  return undefined;
}

function findUnlabelled(text: string): CaseNumber | undefined {
  for (const match of text.matchAll(PREFIXED())) {
    const number = found(text, match.index, match[0]);
    if (number) return number;
  }
  for (const match of text.matchAll(BARE())) {
    if (OF_THE_UNION.test(text.slice(Math.max(0, match.index - 30), match.index))) continue;
    return found(text, match.index, match[0]);
  }
  const alone = text.trim();
  return ALONE.test(alone) && !readDate(alone)
    ? found(text, text.indexOf(alone), alone)
    : undefined;
}

/**
 * Finds the first case number of a text; one after a label («Dnr», «Diarienummer») goes before all
 * others. Without a label a number needs the letters of its office or a year that no school year,
 * statute or date has; `0437/20` is one only where it is the whole text.
 */
export function findCaseNumber(written: string): CaseNumber | undefined {
  const { text, offsetAt } = readableText(written);
  const number = findLabelled(text) ?? findUnlabelled(text);
  return number && { ...number, start: offsetAt(number.start), end: offsetAt(number.end) };
}
