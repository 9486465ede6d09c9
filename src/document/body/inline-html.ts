import { BANG, isLetter, QUESTION } from './characters.ts';
import { tagEnd } from './html-tag.ts';

/**
 * The offset after the raw HTML that begins with the `<` at `at` within text: a tag, comment,
 * instruction, declaration or CDATA section. -1 if there is none. `missing` remembers which closing
 * marks do not come any more, so that a text full of openings is not searched again for each.
 */
export function inlineHtmlEnd(text: string, at: number, missing: Set<string>): number {
  const next = text.charCodeAt(at + 1);
  if (next === QUESTION) return afterMark(text, '?>', at + 2, missing);
  if (next !== BANG) return tagEnd(text, at, text.length, 'text');
  if (text.startsWith('--', at + 2)) return afterMark(text, '-->', at + 2, missing);
  if (text.startsWith('[CDATA[', at + 2)) return afterMark(text, ']]>', at + 9, missing);
  return isLetter(text.charCodeAt(at + 2)) ? afterMark(text, '>', at + 3, missing) : -1;
}

function afterMark(text: string, mark: string, from: number, missing: Set<string>): number {
  if (missing.has(mark)) return -1;
  const found = text.indexOf(mark, from);
  if (found < 0) missing.add(mark);
  return found < 0 ? -1 : found + mark.length;
}
