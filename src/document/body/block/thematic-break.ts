import { isSpaceOrTab } from '../characters.ts';
import type { Line } from './line.ts';

/**
 * Whether the rest of the line is a thematic break: three or more of the character at its first
 * word, and nothing else but spaces and tabs.
 */
export function isThematicBreak(line: Line): boolean {
  const { text, word, end, obstacle } = line;
  const marker = text.charCodeAt(word);
  if (obstacle > word && text.charCodeAt(obstacle) !== marker) return false;
  let count = 0;
  for (let at = word; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === marker) {
      count += 1;
    } else if (!isSpaceOrTab(code)) {
      line.obstacle = at;
      return false;
    }
  }
  return count >= 3;
}
