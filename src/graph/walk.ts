import type { Document } from '../document/document.ts';
import { isDocument, type Link } from './edges-of.ts';

/** The documents that lie at most `depth` relations away from some, in either direction. */
export function walkFrom(
  from: readonly Document[],
  depth: number,
  links: ReadonlyMap<Document, readonly Link[]>,
): Set<Document> {
  const neighbours = new Map<Document, Document[]>();
  const join = (a: Document, b: Document) => {
    const known = neighbours.get(a);
    if (known) known.push(b);
    else neighbours.set(a, [b]);
  };
  for (const [document, own] of links) {
    for (const { to } of own) {
      if (!isDocument(to)) continue;
      join(document, to);
      join(to, document);
    }
  }
  const found = new Set(from);
  let edge = [...from];
  for (let step = 0; step < depth && edge.length > 0; step += 1) {
    const next = edge.flatMap((document) => neighbours.get(document) ?? []);
    edge = [...new Set(next)].filter((document) => !found.has(document));
    for (const document of edge) found.add(document);
  }
  return found;
}
