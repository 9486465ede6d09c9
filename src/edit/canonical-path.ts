import { canonicalKey } from '../document/synonyms.ts';

/** The canonical path that a key at the frontmatter's top stands for: `decision.date`, or itself. */
export function canonicalPath(word: string): string {
  return canonicalKey(word) ?? word;
}

/** A new key at the frontmatter's top: `decision.date` leads into a mapping, «gäller t.o.m.» is a word. */
export function partsOfKey(key: string): readonly [outer: string, inner?: string] {
  const at = key.indexOf('.');
  if (at === -1 || canonicalKey(key) !== undefined) return [key];
  return [key.slice(0, at), key.slice(at + 1)];
}
