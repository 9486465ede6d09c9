import { isSpaceOrTab } from '../characters.ts';

/**
 * Whether the rest of a line, from `at` to `end`, is a thematic break: three or more of the
 * character at `at`, and nothing else but spaces and tabs.
 */
export function isThematicBreak(text: string, at: number, end: number): boolean {
  const marker = text.charCodeAt(at);
  let count = 0;
  for (let next = at; next < end; next += 1) {
    const code = text.charCodeAt(next);
    if (code === marker) count += 1;
    else if (!isSpaceOrTab(code)) return false;
  }
  return count >= 3;
}
