/**
 * Characters that nobody can see: controls (tabs and line ends aside), bidirectional marks, characters
 * of no width, separators that only some programs break lines at, halves of surrogate pairs, and
 * the tag characters. Two titles may look the same and differ by them, or read differently than
 * they are stored. Joiners are left alone after letters of scripts that are written with them.
 */
const INVISIBLE =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: they are meant one by one.
  /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\ufffe\uffff\ud800-\udfff\u{e0000}-\u{e007f}]|(?<![\u0590-\uffff\u{10000}-\u{10ffff}])[\u200c\u200d]/u;

const EVERY_INVISIBLE = new RegExp(INVISIBLE.source, 'gu');

/** Tells whether a text holds an invisible character. */
export function hasInvisible(text: string): boolean {
  return INVISIBLE.test(text);
}

export interface Invisible {
  readonly at: number;
  readonly length: number;
  readonly code: number;
}

/** The invisible characters of a text, at most as many as asked for. */
export function invisibleIn(text: string, most: number): readonly Invisible[] {
  const found: Invisible[] = [];
  for (const match of text.matchAll(EVERY_INVISIBLE)) {
    if (found.length === most) break;
    const [character] = match;
    found.push({ at: match.index, length: character.length, code: character.codePointAt(0) ?? 0 });
  }
  return found;
}

const ESCAPES = /\\(?:u[dD][89abAB]..\\u[dD][c-fC-F]..|x(..)|u(....)|U(........)|([\s\S]))/g;
const SHORT_ESCAPES = new Map(
  Object.entries({ '0': 0, a: 7, b: 8, e: 27, f: 12, v: 11, N: 0x85, L: 0x2028, P: 0x2029 }),
);

/** The first invisible character that a double-quoted scalar's source writes as an escape. */
export function invisibleEscape(source: string): Invisible | undefined {
  for (const match of source.matchAll(ESCAPES)) {
    const [written, byte, short, long, letter] = match;
    const digits = byte ?? short ?? long;
    const code = digits ? Number.parseInt(digits, 16) : SHORT_ESCAPES.get(letter ?? '');
    if (code !== undefined && code <= 0x10ffff && hasInvisible(String.fromCodePoint(code))) {
      return { at: match.index, length: written.length, code };
    }
  }
  return undefined;
}
