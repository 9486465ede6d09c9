import { FORM, formNearness } from './inflection.ts';
import { isNumber } from './letters.ts';

/** Says how like a word is to one that was asked for: 1 for the same, 0 for what has nothing of it. */
export type Likeness = (word: string) => number;

/** Shorter words stand in too many others to be looked for in them. */
const SHORTEST_TAIL = 4;
const SHORTEST_MIDDLE = 5;
/** What stands before a tail is a word too: «bo-lag» and «an-stalt» are not lag and stalt. */
const SHORTEST_HEAD = 3;

/** By what a word holds the one that was asked for; a compound is above all a kind of its tail. */
const TAIL = 0.65;
const HEAD = 0.6;
const MIDDLE = 0.3;
/** How words begin compounds: «samhälls-», «arbets-», «skol-», «gatu-», «kvinno-», «rese-». */
function headsOf(word: string): string[] {
  const stem = word.slice(0, -1);
  if (stem.length < SHORTEST_TAIL) return [];
  if (word.endsWith('e')) return [`${stem}s`, stem];
  return word.endsWith('a') ? [stem] : [];
}

/** The form of a word that ends another: «hantering» in «avfallshanteringen». */
function tailNearness(asked: string, beginning: string, word: string): number {
  let best = 0;
  for (
    let at = word.indexOf(beginning, SHORTEST_HEAD);
    at >= 0 && at <= word.length - SHORTEST_TAIL;
    at = word.indexOf(beginning, at + 1)
  ) {
    best = Math.max(best, formNearness(asked, word.slice(at)));
  }
  return best >= FORM ? best : 0;
}

/**
 * Makes the likeness to one word of a question. Like are its forms, compounds that end or begin with
 * it, and longer words that begin with what was typed so far.
 *
 * @param asked in its plain form
 * @param shortestStart so many letters may be the beginning of a word that is still being typed
 */
export function likenessTo(asked: string, shortestStart: number): Likeness {
  const beginning = asked.slice(0, 3);
  const heads = headsOf(asked);
  const hasTails = asked.length >= SHORTEST_TAIL && !isNumber(asked);
  const hasMiddles = asked.length >= SHORTEST_MIDDLE && !isNumber(asked);

  const heldBy = (word: string): number => {
    const share = Math.sqrt(asked.length / word.length);
    if (asked.length >= shortestStart && word.startsWith(asked)) return HEAD * share;
    const tail = hasTails ? tailNearness(asked, beginning, word) : 0;
    if (tail > 0) return TAIL * tail;
    if (heads.some((head) => word.length > head.length + 2 && word.startsWith(head))) {
      return HEAD * share * 0.8;
    }
    const isWithin = hasMiddles && word.indexOf(asked, SHORTEST_HEAD) > 0;
    return isWithin ? MIDDLE * share : 0;
  };
  return (word) => {
    const begins = word.startsWith(asked.slice(0, 2));
    const form = begins ? formNearness(asked, word) : 0;
    return form > HEAD ? form : Math.max(form, heldBy(word));
  };
}
