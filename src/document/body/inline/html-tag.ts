import {
  APOSTROPHE,
  BACKTICK,
  COLON,
  DASH,
  DOT,
  EQUALS,
  GREATER,
  isDigit,
  isLetter,
  isWhitespace,
  LESS,
  QUOTE,
  SLASH,
  skipWhitespace,
  UNDERSCORE,
} from '../characters.ts';

/** Whether a tag's name can go on with this character. */
export function isTagNameCode(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === DASH;
}

/**
 * The offset after the opening or closing tag whose `<` stands at `at`, -1 if there is no complete
 * one before `end`. remark reads unquoted values a little differently in a block and within text
 * (`<a b=c=d>` is a tag in a block only); `place` says which is meant.
 */
export function tagEnd(text: string, at: number, end: number, place: 'block' | 'text'): number {
  const isClosing = text.charCodeAt(at + 1) === SLASH;
  let next = isClosing ? at + 2 : at + 1;
  if (next >= end || !isLetter(text.charCodeAt(next))) return -1;
  while (next < end && isTagNameCode(text.charCodeAt(next))) next += 1;
  if (isClosing) return close(text, skipWhitespace(text, next, end), end);
  const code = codeAt(text, next, end);
  if (code !== SLASH && code !== GREATER && !isWhitespace(code)) return -1;
  return attributesEnd(text, next, end, place);
}

function attributesEnd(text: string, from: number, end: number, place: 'block' | 'text'): number {
  let at = from;
  for (;;) {
    at = skipWhitespace(text, at, end);
    const code = codeAt(text, at, end);
    if (code === SLASH) return close(text, at + 1, end);
    if (!isLetter(code) && code !== COLON && code !== UNDERSCORE) return close(text, at, end);
    do at += 1;
    while (isAttributeNameCode(codeAt(text, at, end)));
    let equals = skipWhitespace(text, at, end);
    while (codeAt(text, equals, end) === EQUALS) {
      at = valueEnd(text, skipWhitespace(text, equals + 1, end), end, place);
      if (at < 0) return -1;
      // Within text, and after a quoted value, no second `=` can follow.
      const isQuoted = isQuote(text.charCodeAt(at - 1));
      equals = place === 'block' && !isQuoted ? skipWhitespace(text, at, end) : end;
    }
  }
}

/** The offset after the attribute's value at `at`, -1 if none is there or something odd follows. */
function valueEnd(text: string, at: number, end: number, place: 'block' | 'text'): number {
  const first = codeAt(text, at, end);
  if (isQuote(first)) {
    let quote = at + 1;
    while (quote < end && text.charCodeAt(quote) !== first) quote += 1;
    const after = codeAt(text, quote + 1, end);
    return after === SLASH || after === GREATER || isWhitespace(after) ? quote + 1 : -1;
  }
  if (isForbidden(first) || first === GREATER) return -1;
  let next = place === 'text' ? at + 1 : at;
  for (; next < end; next += 1) {
    const code = text.charCodeAt(next);
    if (code === SLASH || code === GREATER || isWhitespace(code)) break;
    if (isForbidden(code) || isQuote(code)) return place === 'block' && code === EQUALS ? next : -1;
  }
  return next;
}

function close(text: string, at: number, end: number): number {
  return codeAt(text, at, end) === GREATER ? at + 1 : -1;
}

function codeAt(text: string, at: number, end: number): number {
  return at < end ? text.charCodeAt(at) : -1;
}

function isAttributeNameCode(code: number): boolean {
  return isTagNameCode(code) || code === DOT || code === COLON || code === UNDERSCORE;
}

function isQuote(code: number): boolean {
  return code === QUOTE || code === APOSTROPHE;
}

/** What can never stand in an unquoted value. */
function isForbidden(code: number): boolean {
  return code === -1 || code === LESS || code === EQUALS || code === BACKTICK;
}
