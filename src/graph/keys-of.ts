import type { Document } from '../document/document.ts';

/** A key for each document: its id, and the path besides where an id is used twice. */
export function keysOf(documents: readonly Document[]): ReadonlyMap<Document, string> {
  const paths = new Map<string, Set<string>>();
  for (const { id, source } of documents) {
    const known = paths.get(id.value);
    if (known) known.add(source.path);
    else paths.set(id.value, new Set([source.path]));
  }
  return new Map(
    documents.map((document) => {
      const id = document.id.value;
      const isShared = (paths.get(id)?.size ?? 0) > 1;
      return [document, isShared ? `${id} ${document.source.path}` : id];
    }),
  );
}
