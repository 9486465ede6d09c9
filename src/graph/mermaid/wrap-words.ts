import { textWidth } from '../svg/text-width.ts';

/**
 * Breaks a text between words into lines that are no wider than `width` pixels where that can be. A
 * word is never broken: the picture grows with it, and its text can be found.
 */
export function wrapWords(text: string, width: number, size: number, isBold = false): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || textWidth(longer, size, isBold) <= width) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
  }
  return line === '' ? lines : [...lines, line];
}
