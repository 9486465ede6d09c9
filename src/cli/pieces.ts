import type { Artifact } from '../site/artifact.ts';

/** A page of a document in one of its languages, or the words of all documents. */
const SHARED = /^(?:[a-z]{2}\/)?id\/([^/]+)\/index\.html$|^assets\/(search-words)\.js$/;

/**
 * What can be made by another thread, piece by piece: the pages of one document share what they are
 * made of, so they are one piece. For each artifact its piece, or undefined; the words, which need
 * every text, are the last piece, for a helper begins at the end.
 */
export function piecesOf(artifacts: readonly Artifact[]): {
  readonly count: number;
  readonly pieceOf: readonly (number | undefined)[];
} {
  const numbers = new Map<string, number>();
  let hasWords = false;
  const keys = artifacts.map(({ path }) => {
    const [, id, words] = SHARED.exec(path) ?? [];
    if (id !== undefined && !numbers.has(id)) numbers.set(id, numbers.size);
    if (words !== undefined) hasWords = true;
    return { id, words };
  });
  const last = numbers.size;
  const pieceOf = keys.map(({ id, words }) => {
    if (words !== undefined) return last;
    return id === undefined ? undefined : numbers.get(id);
  });
  return { count: last + (hasWords ? 1 : 0), pieceOf };
}
