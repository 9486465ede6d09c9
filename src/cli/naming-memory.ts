import type { NamingMemory } from '../rules/named-in-texts.ts';
import { CONFIGURATION } from './locate.ts';
import type { Opened } from './opened.ts';
import { textReader } from './text-reader.ts';

/** All that names and states follow from: what stands in the heads of documents, the configuration, the day. */
function factsIn(opened: Opened): string {
  const read = textReader(opened);
  const heads = opened.register.documents.map(({ source, frontmatter }) => [
    source.path,
    read(source.path)?.slice(0, frontmatter?.end ?? 0) ?? '',
  ]);
  return JSON.stringify([opened.asOf, read(CONFIGURATION) ?? '', heads]);
}

type Named = Parameters<NamingMemory['set']>[2];

/**
 * Remembers what the texts of a register name, from one time that it is read to the next.
 *
 * @returns the memory for a register as it was read now: empty where a name or a state may have changed
 */
export function namingMemory(): (opened: Opened) => NamingMemory {
  let known = new Map<string, { readonly text: string; readonly named: Named }>();
  let facts = '';
  return (opened) => {
    const now = factsIn(opened);
    // What was made of the register before goes on with what it has.
    if (now !== facts) known = new Map();
    facts = now;
    const mine = known;
    return {
      get(path, text) {
        const before = mine.get(path);
        return before?.text === text ? before.named : undefined;
      },
      set: (path, text, named) => void mine.set(path, { text, named }),
    };
  };
}
