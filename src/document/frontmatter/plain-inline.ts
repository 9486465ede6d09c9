import type { Entry, List, Mapping, Scalar, Value } from './value.ts';

/**
 * Values that stand on one line, in the plain subset of YAML (see `readPlainYaml`). Each reader
 * starts at the value's first character, never goes beyond the line, and returns `undefined` for
 * anything it is not sure of. What may stand behind the value is for its caller to look at.
 */

const MAX_NESTING = 4;

const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const COMMA = 0x2c;
const SPACE = 0x20;
const HASH = 0x23;
const LIST_OPEN = 0x5b;
const LIST_CLOSE = 0x5d;
const MAP_OPEN = 0x7b;
const MAP_CLOSE = 0x7d;

/** A key with its colon right after it, and a blank or the line's end after that. */
const KEY = /[A-Za-zÅÄÖåäöÉé_][\wÅÄÖåäöÉé-]{0,63}(?=:[ \r\n])/y;
/** Keys that YAML's core schema would not read as text. */
const NOT_TEXT = /^(?:null|true|false)$/i;

const DOUBLE_QUOTED = /"[^"\\\n\r]*(?:\\["\\][^"\\\n\r]*)*"/y;
const SINGLE_QUOTED = /'[^'\n\r]*(?:''[^'\n\r]*)*'/y;

/** Plain text up to what could end it: a colon with a blank after it, or a `#` with one before. */
const BLOCK_TEXT =
  /(?:[^\s!&*|>%@`"'#{}[\],?:-]|-(?=[A-Za-z0-9]))[^\n\r:#]*(?:(?::(?=\S)|(?<! )#)[^\n\r:#]*)*/y;
/** In flow form, commas and brackets end it too. */
const FLOW_TEXT =
  /(?:[^\s!&*|>%@`"'#{}[\],?:-]|-(?=[A-Za-z0-9]))[^\n\r:#,[\]{}]*(?:(?::(?=[^\s,[\]{}])|(?<! )#)[^\n\r:#,[\]{}]*)*/y;

/** The end of the key that begins at `at` and has its colon right after; `at` itself if there is none. */
export function keyEnd(text: string, at: number): number {
  const end = endOfMatch(KEY, text, at);
  return end - at < 6 && NOT_TEXT.test(text.slice(at, end)) ? at : end;
}

function endOfMatch(sticky: RegExp, text: string, at: number): number {
  sticky.lastIndex = at;
  return sticky.test(text) ? sticky.lastIndex : at;
}

/** Tells whether keys are the same or differ only in case. They hold nothing that NFC would change. */
export function hasTwins(entries: readonly Entry[]): boolean {
  if (entries.length < 2) return false;
  const keys = new Set<string>();
  for (const { key } of entries) keys.add(key.text.toLowerCase());
  return keys.size < entries.length;
}

/** Makes a plain scalar of a stretch of text. */
export function plainScalar(text: string, start: number, end: number): Scalar {
  return { kind: 'scalar', text: text.slice(start, end), style: 'plain', start, end };
}

/** Reads a scalar between quotation marks. Of escapes it knows only those of marks and backslashes. */
function readQuoted(text: string, start: number): Scalar | undefined {
  const double = text.charCodeAt(start) === QUOTE;
  const end = endOfMatch(double ? DOUBLE_QUOTED : SINGLE_QUOTED, text, start);
  if (end === start) return undefined;
  const inner = text.slice(start + 1, end - 1);
  const value = double ? inner.replace(/\\(.)/g, '$1') : inner.replaceAll("''", "'");
  return { kind: 'scalar', text: value, style: 'quoted', start, end };
}

/** Reads a plain scalar up to a comment or the end of the line or, in flow form, a comma or bracket. */
function readPlain(text: string, start: number, inFlow: boolean): Scalar | undefined {
  const end = endOfMatch(inFlow ? FLOW_TEXT : BLOCK_TEXT, text, start);
  if (end === start) return undefined;
  // Without a space after it, a `#` may begin no comment: `Nr #5` is cut, and somebody has to say so.
  if (text.charCodeAt(end) === HASH && text.charCodeAt(end + 1) !== SPACE) return undefined;
  return plainScalar(text, start, start + text.slice(start, end).trimEnd().length);
}

/** Reads a list or a mapping between brackets, or a scalar, of which no part is left empty. */
export function readFlow(text: string, start: number, depth = 0): Value | undefined {
  const open = text.charCodeAt(start);
  if (open === QUOTE || open === APOSTROPHE) return readQuoted(text, start);
  if (open !== LIST_OPEN && open !== MAP_OPEN) return readPlain(text, start, depth > 0);
  if (depth === MAX_NESTING) return undefined;
  const close = open === LIST_OPEN ? LIST_CLOSE : MAP_CLOSE;
  const items: Value[] = [];
  const entries: Entry[] = [];
  let at = skipSpaces(text, start + 1);
  let more = text.charCodeAt(at) !== close;
  while (more) {
    let key: Scalar | undefined;
    if (open === MAP_OPEN) {
      const end = keyEnd(text, at);
      if (end === at) return undefined;
      key = plainScalar(text, at, end);
      at = skipSpaces(text, end + 1);
    }
    const value = readFlow(text, at, depth + 1);
    if (value === undefined) return undefined;
    if (key === undefined) items.push(value);
    else entries.push({ key, value });
    at = skipSpaces(text, value.end);
    const after = text.charCodeAt(at);
    if (after !== COMMA && after !== close) return undefined;
    more = after === COMMA;
    if (more) at = skipSpaces(text, at + 1);
  }
  if (hasTwins(entries)) return undefined;
  if (open === LIST_OPEN) return { kind: 'list', items, start, end: at + 1 } satisfies List;
  return { kind: 'mapping', entries, start, end: at + 1 } satisfies Mapping;
}

/** The first character at or after `at` that is not a space. */
export function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === SPACE) at += 1;
  return at;
}
