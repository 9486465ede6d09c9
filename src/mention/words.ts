import { CLASSES, keyAt } from './letters.ts';

/** A word of a text. Most words are only looked at, so it is cut out when its letters are asked for. */
export class Word {
  readonly #text: string;
  readonly start: number;
  readonly end: number;
  /** Its first letters, see `keyAt`. */
  readonly key: number;
  #folded: string | undefined;

  constructor(text: string, start: number, end: number) {
    this.#text = text;
    this.start = start;
    this.end = end;
    this.key = keyAt(text, start);
  }

  /** Composed, in lower case, with plain hyphens. */
  get folded(): string {
    this.#folded ??= fold(this.#text.slice(this.start, this.end));
    return this.#folded;
  }
}

/** Longer words are in no title. */
const LONGEST_WORD = 80;
/** No name goes on after more space and marks than this. */
const LONGEST_GAP = 120;

const DIGIT = 27;

function classAt(text: string, at: number): number {
  return CLASSES[text.charCodeAt(at)] ?? 0;
}

/**
 * Whether a mark stands within a word: «e-samhälle», «EU:s», «2.0», «2013:40». Not the dash of a
 * period: «2017-2020» is two words.
 */
function isJoiner(text: string, at: number): boolean {
  const [before, after] = [classAt(text, at - 1), classAt(text, at + 1)];
  if (before === 0 || after === 0) return false;
  const areDigits = before === DIGIT && after === DIGIT;
  switch (text.charAt(at)) {
    case '-':
    case '\u2010':
    case '\u2011':
      return !areDigits;
    case '.':
      return areDigits;
    case ':':
      return areDigits || (before !== DIGIT && after !== DIGIT);
    case "'":
    case '’':
      return !areDigits;
    default:
      return false;
  }
}

function isWithin(text: string, at: number): boolean {
  return classAt(text, at) !== 0 || isJoiner(text, at);
}

/** Whether a word begins at an offset where a letter stands. */
export function beginsWord(text: string, at: number): boolean {
  return at === 0 || !isWithin(text, at - 1);
}

/** What no plain word has: marks of their own, hyphens of other kinds, and letters beyond Latin-1. */
const UNUSUAL = /[\xad\u0100-\uffff]/;

function fold(written: string): string {
  const lower = written.toLowerCase();
  if (!UNUSUAL.test(lower)) return lower;
  return lower
    .normalize('NFC')
    .replace(/\xad/g, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/’/g, "'");
}

/** The word that begins at an offset; undefined where it is too long to matter. */
export function wordAt(text: string, start: number): Word | undefined {
  const most = Math.min(text.length, start + LONGEST_WORD);
  let end = start;
  while (end < most && isWithin(text, end)) end += 1;
  if (end === start || end === start + LONGEST_WORD) return undefined;
  return new Word(text, start, end);
}

/** The word after an offset, if one is near. */
export function wordAfter(text: string, from: number): Word | undefined {
  const most = Math.min(text.length, from + LONGEST_GAP);
  let start = from;
  while (start < most && classAt(text, start) === 0) start += 1;
  return start < most ? wordAt(text, start) : undefined;
}

/** The word before an offset, if one is near. */
export function wordBefore(text: string, from: number): Word | undefined {
  const least = Math.max(0, from - LONGEST_GAP);
  let end = from;
  while (end > least && classAt(text, end - 1) === 0) end -= 1;
  if (end === least) return undefined;
  let start = end;
  const first = Math.max(0, end - LONGEST_WORD);
  while (start > first && isWithin(text, start - 1)) start -= 1;
  return end - start < LONGEST_WORD ? new Word(text, start, end) : undefined;
}

/** What lies between two words. */
export type Gap = 'space' | 'mark' | 'end';

const SOFT = new Set(' \t\r\u00a0\u2009\u202f*_«»”“"„‘’\'\\[]>');

/**
 * What lies between two words: space, a line break and marks of emphasis join them; a comma, dash or
 * colon does where a title has one too; the end of a paragraph or of an item always parts them.
 */
export function gapBetween(text: string, from: number, to: number): Gap {
  let gap: Gap = 'space';
  for (let at = from; at < to; at += 1) {
    const sign = text.charAt(at);
    if (sign === '\n') {
      if (isItemOrBlank(text, at + 1, to)) return 'end';
    } else if (!SOFT.has(sign)) {
      gap = 'mark';
    }
  }
  return gap;
}

/** Whether a line is blank or begins an item, a heading or a row. */
function isItemOrBlank(text: string, from: number, to: number): boolean {
  let at = from;
  while (at < to && /[ \t>\r]/.test(text.charAt(at))) at += 1;
  const sign = text.charAt(at);
  return sign === '\n' || sign === '#' || sign === '|' || /^[*+-] /.test(text.slice(at, at + 2));
}

/** Splits a title into its words, and says of each whether a mark stands before it. */
export function wordsOf(title: string): { readonly words: Word[]; readonly marked: boolean[] } {
  const words: Word[] = [];
  const marked: boolean[] = [];
  for (let word = wordAfter(title, 0); word; word = wordAfter(title, word.end)) {
    marked.push(gapBetween(title, words.at(-1)?.end ?? word.start, word.start) !== 'space');
    words.push(word);
  }
  return { words, marked };
}
