/** The characters that Markdown gives a meaning, as UTF-16 codes, and the classes CommonMark names. */

export const TAB = 9;
const LINE_FEED = 10;
const RETURN = 13;
export const SPACE = 32;
export const BANG = 33;
export const QUOTE = 34;
export const HASH = 35;
export const AMPERSAND = 38;
export const APOSTROPHE = 39;
export const PAREN_OPEN = 40;
export const PAREN_CLOSE = 41;
export const STAR = 42;
export const PLUS = 43;
export const DASH = 45;
export const DOT = 46;
export const SLASH = 47;
export const ONE = 49;
export const COLON = 58;
export const LESS = 60;
export const EQUALS = 61;
export const GREATER = 62;
export const QUESTION = 63;
export const BRACKET_OPEN = 91;
export const BACKSLASH = 92;
export const BRACKET_CLOSE = 93;
export const UNDERSCORE = 95;
export const BACKTICK = 96;
export const TILDE = 126;

export function isSpaceOrTab(code: number): boolean {
  return code === SPACE || code === TAB;
}

export function isLineEnding(code: number): boolean {
  return code === LINE_FEED || code === RETURN;
}

export function isWhitespace(code: number): boolean {
  return code === SPACE || code === TAB || code === LINE_FEED || code === RETURN;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** ASCII punctuation: what a backslash can escape. */
export function isPunctuation(code: number): boolean {
  return (
    (code >= 33 && code <= 47) ||
    (code >= 58 && code <= 64) ||
    (code >= 91 && code <= 96) ||
    (code >= 123 && code <= 126)
  );
}

/** The first offset from `at` on, but no further than `end`, that is neither space nor tab. */
export function skipSpaces(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && isSpaceOrTab(text.charCodeAt(next))) next += 1;
  return next;
}

/** The first offset from `at` on, but no further than `end`, that is no space, tab or line ending. */
export function skipWhitespace(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && isWhitespace(text.charCodeAt(next))) next += 1;
  return next;
}

/** The offset after the line ending at `at`: one character, or two where they are CR LF. */
export function afterLineEnding(text: string, at: number): number {
  const isPair = text.charCodeAt(at) === RETURN && text.charCodeAt(at + 1) === LINE_FEED;
  return isPair ? at + 2 : at + 1;
}

/** The last offset down from `end`, but not below `from`, with neither space nor tab before it. */
export function backOverSpaces(text: string, from: number, end: number): number {
  let to = end;
  while (to > from && isSpaceOrTab(text.charCodeAt(to - 1))) to -= 1;
  return to;
}

/** The offset of `search` from `at` on; the length of `text` if it does not come any more. */
export function indexOrEnd(text: string, search: string, at: number): number {
  const found = text.indexOf(search, at);
  return found < 0 ? text.length : found;
}
