import type { Document } from '../document/document.ts';
import type { Entry } from '../document/frontmatter/value.ts';
import { canonicalKey } from '../document/synonyms.ts';
import type { Candidate } from './candidate.ts';

/** The keys of a document that are written in Swedish, each with the change that writes it in English. */
export function swedishKeys({ source, frontmatter }: Document, text: string): Candidate[] {
  const found = new Map<number, Candidate>();
  const look = ({ key }: Entry) => {
    const { start, end } = key;
    // With canonical keys, the places are still those of the words in the file.
    const word = wordAt(text, start, end);
    const english = canonicalKey(word);
    if (english === undefined || key.text === word) return;
    const place = { source, start, end };
    found.set(start, {
      kind: 'key',
      finding: undefined,
      place,
      fix: [{ kind: 'key', place, key: english }],
    });
  };
  for (const entry of frontmatter?.entries ?? []) {
    look(entry);
    if (entry.value.kind === 'mapping') entry.value.entries.forEach(look);
  }
  return [...found.values()];
}

/** The word of a key, without quotes. */
function wordAt(text: string, start: number, end: number): string {
  const written = text.slice(start, end);
  return /^(["']).*\1$/.test(written) ? written.slice(1, -1) : written;
}
