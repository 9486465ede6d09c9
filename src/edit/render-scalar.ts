import { hasInvisible } from '../document/frontmatter/invisible.ts';
import type { Scalar } from '../document/frontmatter/value.ts';

/** Between which marks a text is quoted, where it has to be. */
export type Mark = '"' | "'";

/** A dash begins no text but a negative number; the others mean something to YAML. */
const PLAIN_START = /^(?:[^\s!&*|>%@`"'#{}[\],?:-]|-(?=[A-Za-z0-9]))/;
/** What ends a plain text, or is lost at its end. */
const ENDS = /: |:$| #|[\t\r\n]|\s$/;
const ENDS_IN_FLOW = /[,[\]{}]/;
/** What is read as nothing or as a truth value. */
const NOT_TEXT = /^(?:~|null|true|false)$/i;
const NUMBER =
  /^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:e[-+]?[0-9]+)?|0[ox][0-9a-f]+|[-+]?\.(?:inf|nan))$/i;

/** Whether a text can stand without quotation marks and mean itself. */
function isPlain(text: string, inFlow: boolean): boolean {
  if (!PLAIN_START.test(text) || ENDS.test(text) || NOT_TEXT.test(text)) return false;
  if (inFlow && ENDS_IN_FLOW.test(text)) return false;
  // Other programs would make 42 of `0042` and 7.1 of `7.10`; our reader would not.
  return !NUMBER.test(text) || String(Number(text)) === text;
}

/** Whether a scalar of the file means the same between brackets, as it is written. */
export function isSafeInFlow({ style }: Scalar, written: string): boolean {
  return style === 'quoted' || !ENDS_IN_FLOW.test(written);
}

/** Whether a text can be written at all: nobody would see all of it otherwise. */
export function isWritable(text: string): boolean {
  return !hasInvisible(text);
}

/** Writes a text as a scalar, with quotation marks only where it needs them. */
export function renderScalar(text: string, inFlow: boolean, mark: Mark): string {
  return isPlain(text, inFlow) ? text : quoted(text, mark);
}

/** Writes a text between quotation marks: those preferred, unless the others need no escapes. */
export function quoted(text: string, mark: Mark): string {
  return between(text, /["\\]/.test(text) && !text.includes("'") ? "'" : mark);
}

/** Writes a text between these quotation marks. Only double ones can hold a tab or a line end. */
export function between(text: string, mark: Mark): string {
  if (mark === "'" && !/[\t\r\n]/.test(text)) return `'${text.replaceAll("'", "''")}'`;
  const escaped = text
    .replace(/["\\]/g, '\\$&')
    .replaceAll('\t', '\\t')
    .replaceAll('\r', '\\r')
    .replaceAll('\n', '\\n');
  return `"${escaped}"`;
}

const PLAIN_KEY = /^[\p{L}_](?:[\p{L}\p{N} _./-]*[\p{L}\p{N}_./-])?$/u;

/** Writes a key. */
export function renderKey(key: string, mark: Mark): string {
  return PLAIN_KEY.test(key) && !NOT_TEXT.test(key) ? key : quoted(key, mark);
}
