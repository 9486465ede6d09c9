import type { Entry, Mapping, Value } from '../document/frontmatter/value.ts';

/** The mapping with another word for the key that begins at an offset, however deep it stands. */
export function renamedAt(mapping: Mapping, start: number, word: string): Mapping {
  const entries = mapping.entries.map(({ key, value }): Entry => {
    if (key.start === start) return { key: { ...key, text: word }, value };
    return { key, value: renamedWithin(value, start, word) };
  });
  return { ...mapping, entries };
}

function renamedWithin(value: Value, start: number, word: string): Value {
  if (value.kind === 'mapping') return renamedAt(value, start, word);
  if (value.kind === 'scalar') return value;
  return { ...value, items: value.items.map((item) => renamedWithin(item, start, word)) };
}
