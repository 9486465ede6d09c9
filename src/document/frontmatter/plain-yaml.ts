import { hasTwins, keyEnd, plainScalar, readFlow, skipSpaces } from './plain-inline.ts';
import type { Entry, Mapping, Value } from './value.ts';

/** So short that no limit on keys or nodes can be exceeded: a key takes at least four characters. */
const MAX_LENGTH = 7000;
const MAX_DEPTH = 8;

/** Printable ASCII, Latin letters, typographic dashes and quotation marks, and ends of lines. */
const ORDINARY =
  /^[\n\r\x20-\x7e\u00a1-\u00ac\u00ae-\u024f\u2010-\u2015\u2018-\u201f\u2022\u2026\u20ac\u2212]*$/;
const UNEVEN_LINE_ENDS = /\r(?!\n)|(?<!\r)\n/;

const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const HASH = 0x23;
const DASH = 0x2d;

/** Where reading has come to: `at` is the first character of a line's content, `indent` its column. */
interface Reader {
  readonly text: string;
  readonly end: number;
  at: number;
  indent: number;
}

/**
 * Reads the plain subset of YAML that nearly all frontmatter is written in, some twenty times
 * faster than by the YAML library: mappings and lists by indentation, lists and mappings in
 * brackets on one line, scalars on one line, and comments. Anything else, anything wrong and
 * anything worth a remark makes it return `undefined`; what it returns is exactly what
 * `readFullYaml` would, and a property test compares them.
 */
export function readPlainYaml(text: string, start: number, end: number): Mapping | undefined {
  const yaml = text.slice(start, end);
  if (yaml.length > MAX_LENGTH || !yaml.endsWith('\n')) return undefined;
  if (!ORDINARY.test(yaml) || (yaml.includes('\r') && UNEVEN_LINE_ENDS.test(yaml)))
    return undefined;
  const reader: Reader = { text, end, at: start, indent: 0 };
  toContent(reader, start);
  const root = reader.indent === 0 ? readMapping(reader, 0, 0) : undefined;
  return reader.at === end ? root : undefined;
}

/** Moves to the first content at or after `from`, where a line begins; comments are no content. */
function toContent(reader: Reader, from: number): void {
  const { text, end } = reader;
  let lineStart = from;
  while (lineStart < end) {
    const at = skipSpaces(text, lineStart);
    const code = text.charCodeAt(at);
    if (at >= end) break;
    if (code !== LF && code !== CR && code !== HASH) {
      reader.at = at;
      reader.indent = at - lineStart;
      return;
    }
    lineStart = lineEnd(reader, at) + 1;
  }
  reader.at = end;
  reader.indent = -1;
}

function lineEnd(reader: Reader, at: number): number {
  const found = reader.text.indexOf('\n', at);
  return found === -1 || found > reader.end ? reader.end : found;
}

/** Moves on from the end of a value: nothing but a comment may follow it on its line. */
function finishLine(reader: Reader, valueEnd: number): boolean {
  const at = skipSpaces(reader.text, valueEnd);
  const code = reader.text.charCodeAt(at);
  if (at < reader.end && code !== LF && code !== CR && (code !== HASH || at === valueEnd))
    return false;
  toContent(reader, lineEnd(reader, at) + 1);
  return true;
}

function isDash(reader: Reader): boolean {
  return (
    reader.text.charCodeAt(reader.at) === DASH && reader.text.charCodeAt(reader.at + 1) === SPACE
  );
}

function readMapping(reader: Reader, indent: number, depth: number): Mapping | undefined {
  const { text } = reader;
  const entries: Entry[] = [];
  const start = reader.at;
  while (reader.indent === indent) {
    const end = keyEnd(text, reader.at);
    if (end === reader.at) break;
    const key = plainScalar(text, reader.at, end);
    const value = readValue(reader, end + 1, indent, depth);
    if (value === undefined) return undefined;
    entries.push({ key, value });
  }
  const last = entries[entries.length - 1];
  if (last === undefined || hasTwins(entries)) return undefined;
  return { kind: 'mapping', entries, start, end: last.value.end };
}

/** Reads what follows a key's colon, on its line or on the lines below. */
function readValue(
  reader: Reader,
  colonEnd: number,
  indent: number,
  depth: number,
): Value | undefined {
  const { text, end } = reader;
  const at = skipSpaces(text, colonEnd);
  const code = text.charCodeAt(at);
  if (at < end && code !== LF && code !== CR && code !== HASH) return readInline(reader, at);
  if (code === HASH && text.charCodeAt(at + 1) !== SPACE) return undefined;
  if (depth === MAX_DEPTH || !finishLine(reader, colonEnd)) return undefined;
  if (isDash(reader) && reader.indent >= indent) return readList(reader, reader.indent, depth + 1);
  if (reader.indent > indent) return readMapping(reader, reader.indent, depth + 1);
  return plainScalar(text, at, at);
}

/**
 * Reads a value that begins and ends on this line. A line below that is indented further would
 * continue it or be an error; no mapping or list has that indentation, so that reading stops there.
 */
function readInline(reader: Reader, at: number): Value | undefined {
  const value = readFlow(reader.text, at);
  return value !== undefined && finishLine(reader, value.end) ? value : undefined;
}

function readList(reader: Reader, indent: number, depth: number): Value | undefined {
  const { text } = reader;
  const items: Value[] = [];
  const start = reader.at;
  let end = start;
  while (reader.indent === indent && isDash(reader)) {
    const at = skipSpaces(text, reader.at + 1);
    const inner = indent + at - reader.at;
    let item: Value | undefined;
    if (keyEnd(text, at) === at) item = readInline(reader, at);
    else {
      reader.at = at;
      reader.indent = inner;
      item = readMapping(reader, inner, depth + 1);
    }
    if (item === undefined) return undefined;
    items.push(item);
    end = item.end;
  }
  return { kind: 'list', items, start, end };
}
