/** What a code unit is to a word. */
export const OTHER = 0;
/** A letter or digit that stands in words as it is. */
export const PLAIN = 1;
/** A letter, mark or digit that has another form in lower case, or no mark in a word. */
export const FOLDED = 2;
/** The plain hyphen, and the two that word processors put in its place. */
export const HYPHEN = 3;

const IN_WORDS = /[\p{L}\p{M}\p{N}]/u;

function makeClasses(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  for (let code = 0; code < classes.length; code += 1) {
    // Halves of a pair: what they make is a letter, as far as searching goes.
    const isHalf = code >= 0xd800 && code < 0xe000;
    if (isHalf || IN_WORDS.test(String.fromCharCode(code))) classes[code] = FOLDED;
  }
  for (const letter of 'abcdefghijklmnopqrstuvwxyzåäö0123456789')
    classes[letter.charCodeAt(0)] = PLAIN;
  for (const hyphen of '-\u2010\u2011') classes[hyphen.charCodeAt(0)] = HYPHEN;
  return classes;
}

/** The class of each code unit. */
export const CLASSES: Uint8Array = makeClasses();

const UNCHANGED = /^[a-z0-9åäö]*$/;
const MARKS = /[\u0300-\u036f]/g;
const NO_LETTERS = /[^\p{L}\p{M}\p{N}]/gu;
const SWEDISH = /[åäö]/;

/**
 * A word in lower case, with no marks but those of å, ä and ö, which are letters of their own. Danish
 * and Norwegian letters become the Swedish ones, and letters that were drawn as one («ﬁ») two.
 */
export function plainWord(word: string): string {
  const lower = word.toLowerCase();
  if (UNCHANGED.test(lower)) return lower;
  return [...word.normalize('NFKC').toLowerCase()]
    .map((letter) => (SWEDISH.test(letter) ? letter : letter.normalize('NFD').replace(MARKS, '')))
    .join('')
    .replaceAll('æ', 'ä')
    .replaceAll('ø', 'ö')
    .replace(NO_LETTERS, '');
}

/** A word as it is typed by somebody without å, ä and ö. Its length stays. */
export function withoutDots(word: string): string {
  return SWEDISH.test(word) ? word.replace(/[åä]/g, 'a').replaceAll('ö', 'o') : word;
}

/** Whether a word is a number. A number in another one is none of it, and no two are forms of one. */
export function isNumber(word: string): boolean {
  return /^\d+$/.test(word);
}
