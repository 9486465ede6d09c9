import { CLASSES, FOLDED, HYPHEN, OTHER, PLAIN, plainWord } from './letters.ts';

/** Called for each word of a text: the word in its plain form, and where it stands. */
export type OnWord = (word: string, start: number, end: number) => void;

/** Characters within words that nobody sees: soft hyphens, joiners, marks of direction. */
const HIDDEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/;
const ALL_HIDDEN = new RegExp(HIDDEN, 'g');
/** Hyphens, and what parts the numbers of cases and statutes: «0437/20», «2018:1937». */
const HYPHENS = /[-\u2010\u2011/:]/;
const ALL_HYPHENS = new RegExp(HYPHENS, 'g');
/** «eSamhället» is written so to be read as two. */
const HUMPS = /([a-zåäö])(?=[A-ZÅÄÖ][a-zåäö])/g;
/** Most words have neither, and are not looked at any closer. */
const PARTED = /[a-zåäö][A-ZÅÄÖ]|[-\u2010\u2011/:]/;
const SLASH = 0x2f;
const COLON = 0x3a;
const APOSTROPHES: readonly number[] = [0x27, 0x2019];
/** What an abbreviation has after a colon, or a name after an apostrophe: «EU:s», «SKR:n». */
const ENDING = /^(?:ns?|ens?|ets?|ts?|s)$/;

/** A text whose words can be found in it: composed, and without what hides in words. */
export function evenText(text: string): string {
  const composed = text.normalize('NFC');
  return HIDDEN.test(composed) ? composed.replace(ALL_HIDDEN, '') : composed;
}

/** A word with hyphens or humps comes as a whole and then as its parts. */
function useParts(written: string, start: number, end: number, use: OnWord): void {
  const parts = PARTED.test(written) ? written.replace(HUMPS, '$1-').split(HYPHENS) : [];
  const all = parts.length > 1 ? [written.replace(ALL_HYPHENS, ''), ...parts] : [written];
  for (const each of all) {
    const word = plainWord(each);
    if (word !== '') use(word, start, end);
  }
}

/** Beyond the end there is nothing; asking for it would make every look in the table slow. */
function classAt(text: string, at: number): number {
  return at < text.length ? (CLASSES[text.charCodeAt(at)] ?? OTHER) : OTHER;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

/** Whether the word before a place goes on with what stands there. */
function joins(text: string, at: number, kind: number): boolean {
  if (kind === HYPHEN) {
    const next = classAt(text, at + 1);
    return next === PLAIN || next === FOLDED;
  }
  const code = text.charCodeAt(at);
  return (code === SLASH || code === COLON) && isDigit(text, at - 1) && isDigit(text, at + 1);
}

/** Whether what stands behind a colon or an apostrophe is no word, but the ending of the word before. */
function isEnding(text: string, at: number, written: string): boolean {
  const before = text.charCodeAt(at - 1);
  return (before === COLON || APOSTROPHES.includes(before)) && ENDING.test(written);
}

/**
 * Goes through the words of an even text: letters and digits, joined by hyphens. «e-samhälle» comes as
 * «esamhälle», «e» and «samhälle», all in one place; «EU:s» as «eu». A text is gone through once, sign
 * by sign, for a site has millions of words.
 */
export function forEachWord(text: string, use: OnWord): void {
  let last = -1;
  let at = 0;
  while (at < text.length) {
    let kind = classAt(text, at);
    if (kind !== PLAIN && kind !== FOLDED) {
      at += 1;
      continue;
    }
    const start = at;
    let isPlain = true;
    while (kind === PLAIN || kind === FOLDED) {
      if (kind === FOLDED) isPlain = false;
      at += 1;
      kind = classAt(text, at);
      // What joins is no letter, so the word has to be looked at more closely.
      if ((kind === OTHER || kind === HYPHEN) && joins(text, at, kind)) kind = FOLDED;
    }
    const written = text.slice(start, at);
    const isOnlyEnding = start === last + 1 && isEnding(text, start, written);
    last = at;
    if (isOnlyEnding) continue;
    if (isPlain) use(written, start, at);
    else useParts(written, start, at, use);
  }
}

/** The words of a text, in order. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  forEachWord(evenText(text), (word) => words.push(word));
  return words;
}
