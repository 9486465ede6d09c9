import type { Document } from '../document/document.ts';
import { type KeptTexts, keptTexts } from './kept-texts.ts';

/** What was read of documents, for who reads a register again and again. */
export interface FileMemory {
  readonly texts: KeptTexts;
  /** A document that was read before, of a file that has not changed since. */
  readonly documentAt: (path: string) => Document | undefined;
  readonly keep: (path: string, document: Document) => void;
  /**
   * Looks at every file, and remembers what has not changed. This memory stays as it is, for what was
   * made of it.
   *
   * @param changed paths known to have changed, whatever their stamps say
   */
  readonly next: (changed: readonly string[]) => FileMemory;
}

interface Known {
  readonly stamp: string;
  readonly document: Document;
}

function remembering(
  stampOf: (path: string) => string,
  known: Map<string, Known>,
  texts: KeptTexts,
): FileMemory {
  return {
    texts,
    documentAt: (path) => known.get(path)?.document,
    keep: (path, document) => void known.set(path, { stamp: stampOf(path), document }),
    next(changed) {
      const gone = new Set(changed);
      for (const [path, { stamp }] of known) if (stampOf(path) !== stamp) gone.add(path);
      const rest = [...known].filter(([path]) => !gone.has(path));
      return remembering(stampOf, new Map(rest), texts.without(gone));
    },
  };
}

/**
 * A memory of nothing yet.
 *
 * @param stampOf another text after every change of the file at a path
 */
export function fileMemory(stampOf: (path: string) => string): FileMemory {
  return remembering(stampOf, new Map(), keptTexts());
}
