import { BANG, isLetter, QUESTION } from '../characters.ts';
import { tagEnd } from './html-tag.ts';
import type { Scan } from './scan.ts';

/**
 * The offset after the raw HTML that begins with the `<` at `at`: a tag, comment, instruction,
 * declaration or CDATA section. -1 if there is none.
 */
export function inlineHtmlEnd(scan: Scan, at: number): number {
  const { text } = scan;
  const next = text.charCodeAt(at + 1);
  if (next === QUESTION) return afterMark(scan, '?>', at + 2);
  if (next !== BANG) return tagEnd(text, at, text.length, 'text');
  if (text.startsWith('--', at + 2)) return afterMark(scan, '-->', at + 2);
  if (text.startsWith('[CDATA[', at + 2)) return afterMark(scan, ']]>', at + 9);
  return isLetter(text.charCodeAt(at + 2)) ? afterMark(scan, '>', at + 3) : -1;
}

/** A mark that does not come any more is remembered, or each opening would search all the rest. */
function afterMark(scan: Scan, mark: string, from: number): number {
  if (scan.missing.includes(mark)) return -1;
  const found = scan.text.indexOf(mark, from);
  if (found < 0) scan.missing.push(mark);
  return found < 0 ? -1 : found + mark.length;
}
