import { decodeBytes } from '../io/decode-bytes.ts';

/** So many characters are kept: the texts of two thousand documents, or of fewer that are longer. */
const MOST_KEPT = 24 * 1024 * 1024;

/** Texts of files as they were decoded when the register was read, so that lint need not read them twice. */
export interface KeptTexts {
  /** Decodes a file and keeps its text, while there is room. */
  readonly decode: (path: string, bytes: Uint8Array) => string | undefined;
  /** Undefined for a file whose text was not kept: it has to be read anew. */
  readonly get: (path: string) => string | undefined;
  /** The same without some files, and apart from these: what is kept there is not kept here. */
  readonly without: (paths: ReadonlySet<string>) => KeptTexts;
}

function keptIn(texts: Map<string, string>): KeptTexts {
  let room = MOST_KEPT;
  for (const text of texts.values()) room -= text.length;
  return {
    decode(path, bytes) {
      const text = decodeBytes(bytes);
      if (text !== undefined && text.length <= room) {
        room -= text.length;
        texts.set(path, text);
      }
      return text;
    },
    get: (path) => texts.get(path),
    without: (paths) => keptIn(new Map([...texts].filter(([path]) => !paths.has(path)))),
  };
}

/** Keeps the texts of files up to a size, for large registers have more than memory should hold. */
export function keptTexts(): KeptTexts {
  return keptIn(new Map());
}
