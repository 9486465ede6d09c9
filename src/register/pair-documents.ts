import type { Document } from '../document/document.ts';
import type { View } from './view.ts';

/** One document as it stands in the earlier view, in the later one, or in both. */
export type Pair = readonly [before: Document | undefined, after: Document | undefined];

/** Pairs what two lists have in common by a key; what is left over stays in the lists. */
function take(
  before: Set<Document>,
  after: Set<Document>,
  keyOf: (document: Document) => string,
): Pair[] {
  const waiting = new Map<string, Document[]>();
  for (const document of after) {
    const known = waiting.get(keyOf(document));
    if (known) known.push(document);
    else waiting.set(keyOf(document), [document]);
  }
  const pairs: Pair[] = [];
  for (const document of before) {
    const other = waiting.get(keyOf(document))?.shift();
    if (!other) continue;
    pairs.push([document, other]);
    before.delete(document);
    after.delete(other);
  }
  return pairs;
}

const sortKey = ([before, after]: Pair): string => {
  const document = (after ?? before) as Document;
  return `${document.id.value}\n${document.source.path}`;
};

/**
 * Finds which documents of two views are the same: those with one id, of several with that id the one
 * in the same file first; then those in one file, whose id has been changed. Ordered by id.
 */
export function pairDocuments(before: View, after: View): Pair[] {
  const left = new Set(before.register.documents);
  const right = new Set(after.register.documents);
  const pairs = [
    ...take(left, right, ({ id, source }) => `${id.value}\n${source.path}`),
    ...take(left, right, ({ id }) => id.value),
    ...take(left, right, ({ source }) => source.path),
    ...[...left].map((document): Pair => [document, undefined]),
    ...[...right].map((document): Pair => [undefined, document]),
  ];
  return pairs
    .map((pair) => ({ pair, key: sortKey(pair) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ pair }) => pair);
}
