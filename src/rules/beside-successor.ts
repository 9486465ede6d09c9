import type { Document } from '../document/document.ts';
import type { Mention } from '../mention/mention.ts';
import type { Register } from '../register/register.ts';

/** What parts two paragraphs, or two items of a list. */
const BREAK = /\n[ \t]*\r?\n|\n[ \t]*(?:[-*+|]|[0-9]+[.)])[ \t]/;

function documentsOf({ to }: Mention): readonly Document[] {
  return to.kind === 'documents' ? to.documents : [];
}

/** The mentions of a text, in its order, paragraph by paragraph. */
function paragraphsOf(prose: string, mentions: readonly Mention[]): Mention[][] {
  const groups: Mention[][] = [];
  let from = 0;
  for (const mention of mentions) {
    const group = groups.at(-1);
    if (!group || BREAK.test(prose.slice(from, mention.start))) groups.push([mention]);
    else group.push(mention);
    from = mention.end;
  }
  return groups;
}

/** All that came after a document, through any number of successors. */
function successorsOf(register: Register, document: Document): ReadonlySet<Document> {
  const found = new Set<Document>();
  const waiting = [document];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const { successor } of register.successorsOf(next)) {
      if (found.has(successor)) continue;
      found.add(successor);
      waiting.push(successor);
    }
  }
  return found;
}

/**
 * Marks as history what has ended and is named in one paragraph with a document that came after it,
 * or that it came after: whoever writes of both tells them apart, and means each as what it was.
 */
export function markBesideSuccessors(
  register: Register,
  prose: string,
  mentions: readonly Mention[],
  hasEnded: (document: Document) => boolean,
): readonly Mention[] {
  if (mentions.length < 2) return mentions;
  const groups = paragraphsOf(prose, mentions);
  const past = new Set<Mention>();
  for (const group of groups) {
    const named = new Set(group.flatMap(documentsOf));
    if (named.size < 2) continue;
    const told = new Set<Document>();
    for (const older of named) {
      if (!hasEnded(older)) continue;
      for (const newer of successorsOf(register, older)) {
        if (newer === older || !named.has(newer)) continue;
        told.add(older);
        if (hasEnded(newer)) told.add(newer);
      }
    }
    for (const mention of group) {
      if (documentsOf(mention).some((each) => told.has(each))) past.add(mention);
    }
  }
  return mentions.map((each) => (past.has(each) ? { ...each, isHistory: true } : each));
}
