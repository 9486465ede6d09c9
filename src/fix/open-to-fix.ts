import { decode } from '../document/decode.ts';
import type { FullYamlReader } from '../document/frontmatter/yaml-result.ts';
import { type Head, openHead } from '../edit/head.ts';

/** A file whose frontmatter has been read whole: no other is ever changed without anybody asking. */
export interface FileToFix {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly bom: boolean;
  readonly head: Head;
}

/** Opens a file to fix it; undefined where it cannot be read whole. */
export function openToFix(
  path: string,
  bytes: Uint8Array,
  full: FullYamlReader,
): FileToFix | undefined {
  const { text, bom, faults } = decode(bytes);
  if (faults.length > 0) return undefined;
  const head = openHead(path, text, full);
  return 'root' in head ? { path, bytes, text, bom, head } : undefined;
}
