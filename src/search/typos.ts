import { isNumber } from './letters.ts';

/** In shorter words another letter makes another word. */
const SHORTEST = 5;
/** What nouns end in. */
const ENDING = /^(?:[aeo]?r(?:na)?|[ae]?n|na|e?t|[ae])?s?$/;

/** Whether two words differ in one letter: changed, left out, put in, or in the wrong order. */
function isOneOff(a: string, b: string): boolean {
  if (a.length > b.length) return isOneOff(b, a);
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  if (b.length > a.length) return a.slice(at) === b.slice(at + 1);
  if (a.slice(at + 1) === b.slice(at + 1)) return at < a.length;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/**
 * How like a word is to one that was asked for with one wrong letter; the word may have an ending too,
 * as «bredbandsstrategin» for «bredbansstrategi». Only for what no word of the register is like.
 */
export function typoLikeness(asked: string, word: string): number {
  if (asked.length < SHORTEST || word.length < asked.length - 1 || isNumber(asked)) return 0;
  // Nobody mistakes the first letter, and looking no further keeps this quick.
  if (asked[0] !== word[0]) return 0;
  if (word.length <= asked.length + 1 && isOneOff(asked, word)) return 0.5;
  for (const length of [asked.length + 1, asked.length, asked.length - 1]) {
    if (
      word.length > length &&
      ENDING.test(word.slice(length)) &&
      isOneOff(asked, word.slice(0, length))
    ) {
      return 0.4;
    }
  }
  return 0;
}
