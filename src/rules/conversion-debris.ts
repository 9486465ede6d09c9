import { lazily } from '../text/lazily.ts';
import type { DocumentText } from './document-text.ts';

/** Something that a conversion left, from `start` up to, and not with, `end`. */
export interface Debris {
  readonly start: number;
  readonly end: number;
}

/** Finds what some patterns match, once the text is known to hold one of their signs: nearly none does. */
function finder(
  signs: readonly string[],
  ...patterns: readonly (() => RegExp)[]
): (text: DocumentText) => Debris[] {
  return (document) => {
    const { text, bodyStart } = document;
    if (!signs.some((sign) => text.includes(sign, bodyStart))) return [];
    return patterns.flatMap((pattern) =>
      Array.from(document.prose.matchAll(pattern()), ({ index, 0: { length } }) => ({
        start: index,
        end: index + length,
      })),
    );
  };
}

const BROKEN = lazily(() => /Ã[¥¤¶…„–©¨¼\u0084\u0085\u0096]|â€|[aoAO] ?¨|¨ ?[aoAO]|[aA]˚/g);
// Alone the character may be meant, where a text is about it.
const LOST = lazily(() => /(?<=\p{L})\ufffd|\ufffd(?=\p{L})/gu);
const LIGATURE = lazily(() => /[\ufb00-\ufb06]/g);
const CONTROL = lazily(() => /[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g);

/** Letters read by the wrong table («Ã¥»), or lost. */
export const brokenLetters: (text: DocumentText) => Debris[] = finder(
  ['Ã', 'â€', '¨', '˚', '\ufffd'],
  BROKEN,
  LOST,
);

/** Letters that a font draws as one: fi, fl, ff. */
export const ligatures: (text: DocumentText) => Debris[] = finder(
  ['\ufb01', '\ufb02', '\ufb00'],
  LIGATURE,
);

/**
 * Control characters. The signs are those that conversions leave: ends of pages and of lines within a
 * cell, hyphens of some PDFs, and the quotation marks and dashes of Windows.
 */
export const controlCharacters: (text: DocumentText) => Debris[] = finder(
  ['\f', '\v', '\u0002', '\u001f', '\u0092', '\u0096'],
  CONTROL,
);

const SPLIT = lazily(() => /(?<![\p{L}-])(\p{L}{3,40})-\r?\n[ \t]*(\p{Ll}{2,40})(?![\p{L}-])/gu);
const MOST_LOOKED = 50;
const JOINER = /^(?:och|eller|samt|respektive|and|or|to|till)$/;

/** Whether any line ends in a hyphen behind a letter: a rule or a table has none before its own. */
function mayHoldSplit({ text, bodyStart }: DocumentText): boolean {
  for (const end of ['-\n', '-\r\n']) {
    for (let at = text.indexOf(end, bodyStart); at >= 0; at = text.indexOf(end, at + 2)) {
      if (!'-|: \n'.includes(text[at - 1] ?? ' ')) return true;
    }
  }
  return false;
}

/**
 * Words that were divided at the end of a line. A compound may well be written with a hyphen there, so
 * the whole word must stand elsewhere in the text, and nowhere with its hyphen.
 */
export function splitWords(document: DocumentText): Debris[] {
  if (!mayHoldSplit(document)) return [];
  const { prose } = document;
  let lower: string | undefined;
  const found: Debris[] = [];
  let looked = 0;
  for (const match of prose.matchAll(SPLIT())) {
    const [whole, before = '', after = ''] = match;
    if (JOINER.test(after)) continue;
    // Each look goes through the whole text.
    looked += 1;
    if (looked > MOST_LOOKED) break;
    lower ??= prose.toLowerCase();
    const isWord = lower.includes((before + after).toLowerCase());
    const isCompound = lower.includes(`${before}-${after}`.toLowerCase());
    if (isWord && !isCompound) found.push({ start: match.index, end: match.index + whole.length });
  }
  return found;
}
