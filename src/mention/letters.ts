/**
 * Letters as keys: what begins alike is looked at more closely, and everything else is passed over
 * without making a word of it. Searching a text costs one look in a table for each character.
 */

/** Class of combining marks and the soft hyphen: within words, and no letters of their own. */
const MARK = 32;
const OTHER_LETTER = 28;
const DIGIT = 27;

const PLAIN: readonly (readonly [string, string])[] = [
  ['a', 'àáâãäå'],
  ['c', 'ç'],
  ['e', 'èéêë'],
  ['i', 'ìíîï'],
  ['n', 'ñ'],
  ['o', 'òóôõöø'],
  ['u', 'ùúûü'],
  ['y', 'ýÿ'],
];

function makeClasses(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  const fill = (from: number, to: number, value: number) => classes.fill(value, from, to + 1);
  fill(0xc0, 0x1fff, OTHER_LETTER);
  fill(0x2c00, 0x2dff, OTHER_LETTER);
  fill(0x3040, 0xfdff, OTHER_LETTER);
  fill(0x300, 0x36f, MARK);
  classes[0xad] = MARK;
  classes[0xd7] = 0;
  classes[0xf7] = 0;
  const set = (letter: string, value: number) => {
    classes[letter.charCodeAt(0)] = value;
    classes[letter.toUpperCase().charCodeAt(0)] = value;
  };
  for (let letter = 0; letter < 26; letter += 1) set(String.fromCharCode(97 + letter), letter + 1);
  for (const [letter, others] of PLAIN) {
    for (const other of others) set(other, letter.charCodeAt(0) - 96);
  }
  fill(0x30, 0x39, DIGIT);
  return classes;
}

/** By code unit: 0 for what is no part of a word, 1–26 for a–z with or without marks, and above. */
export const CLASSES: Uint8Array = makeClasses();

/** So many letters make a key, of five bits each. Longer keys tell more apart, but endings change them. */
export const KEY_LETTERS = 5;

/** The plain hyphen, and the two that word processors put in its place. */
function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

/** The key of the word that begins at an offset: its first letters, hyphens left out. */
export function keyAt(text: string, start: number): number {
  let key = 0;
  let letters = 0;
  for (let at = start; letters < KEY_LETTERS && at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const kind = CLASSES[code] ?? 0;
    if (kind === 0) {
      if (!isHyphen(code) || at === start) break;
    } else if (kind < MARK) {
      key = (key << 5) | kind;
      letters += 1;
    }
  }
  return key;
}

/** The first two letters of a key that has as many. */
function pairOf(key: number): number {
  let pair = key;
  while (pair >= 1 << 10) pair >>>= 5;
  return pair;
}

/** A set of keys in which most words of a text are not: 8 kB, asked before anything else. */
export class KeySet {
  readonly #bits = new Uint8Array(0x2000);
  /** By the first two letters: most words are known by these to be none. */
  readonly #pairs = new Uint8Array(1 << 10);

  add(key: number): void {
    const slot = (key ^ (key >>> 9)) & 0xffff;
    this.#bits[slot >> 3] = (this.#bits[slot >> 3] ?? 0) | (1 << (slot & 7));
    this.#pairs[pairOf(key)] = 1;
  }

  /**
   * Goes through a text once and calls for each word that begins with one of the keys. A part after
   * a hyphen counts as a word here.
   */
  forEachIn(text: string, from: number, found: (start: number, key: number) => void): void {
    const bits = this.#bits;
    const pairs = this.#pairs;
    const classes = CLASSES;
    const { length } = text;
    let at = from;
    while (at < length) {
      let kind = classes[text.charCodeAt(at)] ?? 0;
      if (kind === 0) {
        at += 1;
        continue;
      }
      const start = at;
      const second = at + 1 < length ? (classes[text.charCodeAt(at + 1)] ?? 0) : 0;
      if (kind < MARK && second > 0 && second < MARK && pairs[(kind << 5) | second] === 0) {
        at += 2;
        while (at < length && classes[text.charCodeAt(at)] !== 0) at += 1;
        // A hyphen may lie within the key, which goes on behind it.
        if (at === length || !isHyphen(text.charCodeAt(at))) continue;
        at = start;
      }
      let key = 0;
      let letters = 0;
      while (letters < KEY_LETTERS) {
        if (kind !== 0 && kind < MARK) {
          key = (key << 5) | kind;
          letters += 1;
        }
        at += 1;
        if (at >= length) break;
        const code = text.charCodeAt(at);
        kind = classes[code] ?? 0;
        if (kind === 0 && !(isHyphen(code) && classes[text.charCodeAt(at + 1)])) break;
      }
      const slot = (key ^ (key >>> 9)) & 0xffff;
      if (((bits[slot >> 3] ?? 0) >> (slot & 7)) & 1) found(start, key);
      while (at < length && classes[text.charCodeAt(at)] !== 0) at += 1;
    }
  }
}
