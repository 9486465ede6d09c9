import { canonicalKey } from '../document/synonyms.ts';

/** The canonical path that a key at the frontmatter's top stands for: `decision.date`, or itself. */
export function canonicalPath(word: string): string {
  return canonicalKey(word) ?? word;
}
