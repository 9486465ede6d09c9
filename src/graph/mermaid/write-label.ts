import { textWidth } from '../svg/text-width.ts';
import { escapeMermaid } from './escape-mermaid.ts';
import { wrapWords } from './wrap-words.ts';

/**
 * What Mermaid 11 gives a label before it breaks it itself, and the size of its letters, in pixels.
 * Mermaid 10 breaks nothing.
 */
const ROOM = 210;
const SIZE = 16;
const BLANK = '#160;';

/**
 * Writes texts as a label in quotation marks, each on lines of its own. Where a shape is too tight
 * for text that is several lines high, the widest line is made wider.
 */
export function writeLabel(texts: readonly string[], isTight = false): string {
  const lines = texts.flatMap((text) => wrapWords(text, ROOM, SIZE));
  if (lines.length === 0) return `"${BLANK}"`;
  const widths = lines.map((line) => textWidth(line, SIZE));
  const widest = widths.indexOf(Math.max(...widths));
  const room = isTight && lines.length > 2 ? BLANK.repeat(2) : '';
  const written = lines.map((line, index) => {
    const escaped = escapeMermaid(line);
    return index === widest ? `${room}${escaped}${room}` : escaped;
  });
  return `"${written.join('\n')}"`;
}
