import { letterPattern } from '../text/letter-pattern.ts';
import { targetYear } from './target-years.ts';

/** A sentence that says by when goals are to be reached. */
export interface GoalSentence {
  readonly year: number;
  readonly start: number;
  readonly end: number;
}

const YEAR = /(?<![\d-])(?:19|20)\d\d(?![\d])/g;
/** No sentence is longer, on either side of its year. */
const REACH = 300;
const SENTENCE_END = /[.!?:]\s|\r?\n\s*(?:\r?\n|[-*+] |\d+[.)] |#)/g;

/** «Målen ska vara uppfyllda», «delmålet skall nås» */
const TO_BE_REACHED = letterPattern(
  '(?<![\\p{L}])(?:del|etapp|effekt|inriktnings)?mål(?:et|en)? (?:[\\p{L}]+ ){0,8}?(?:ska|skall) (?:[\\p{L}]+ ){0,3}?(?:nås|nått|nådda|uppnås|uppnått|uppnådda|uppfyllas|uppfyllt|uppfyllda)(?![\\p{L}])',
  'u',
);
/** The goals of others are not the document's own. */
const OF_OTHERS = letterPattern(
  '(?<![\\p{L}])(?:nationell|regering|riksdag|region|eu|sverige|fn|länet)',
  'u',
);

function sentenceAround(prose: string, at: number): [start: number, end: number] {
  const from = Math.max(0, at - REACH);
  let start = from;
  for (const { index, 0: mark } of prose.slice(from, at).matchAll(SENTENCE_END)) {
    start = from + index + mark.length;
  }
  const [stop] = prose.slice(at, at + REACH).matchAll(SENTENCE_END);
  return [start, stop ? at + stop.index + 1 : Math.min(prose.length, at + REACH)];
}

/**
 * Finds the sentences of a text that say by which year the goals are to be reached («Följande mål ska
 * vara uppfyllda år 2020»). Rather too few than too many.
 */
export function* goalSentences(prose: string, bodyStart: number): Generator<GoalSentence, void> {
  let told = bodyStart;
  for (const { index } of prose.matchAll(YEAR)) {
    if (index < told) continue;
    const [from, end] = sentenceAround(prose, index);
    told = end;
    const words = prose.slice(from, end).toLowerCase().replace(/\s+/g, ' ');
    if (!words.includes('mål') || !TO_BE_REACHED(words).test(words)) continue;
    if (OF_OTHERS(words).test(words)) continue;
    const year = targetYear(words);
    const start = from + (prose.slice(from, end).match(/^\s*/)?.[0].length ?? 0);
    if (year !== undefined) yield { year, start, end };
  }
}
