import type { Document } from './document.ts';

/**
 * Adds a fault to documents whose paths differ only in case or in how letters are composed: on
 * macOS and Windows they are one file, and a clone there loses one of them.
 */
export function withCollisions(documents: readonly Document[]): Document[] {
  const byFolded = new Map<string, Document[]>();
  for (const document of documents) {
    const folded = document.source.path.normalize('NFC').toLowerCase();
    const same = byFolded.get(folded);
    if (same) same.push(document);
    else byFolded.set(folded, [document]);
  }
  if (byFolded.size === documents.length) return [...documents];
  return documents.map((document) => {
    const { source } = document;
    const same = byFolded.get(source.path.normalize('NFC').toLowerCase()) ?? [];
    const other = same.find((each) => each !== document)?.source.path;
    if (other === undefined) return document;
    const place = { source, start: 0, end: 0 };
    return { ...document, faults: [...document.faults, { kind: 'path-collision', place, other }] };
  });
}
