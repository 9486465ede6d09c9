import type { UnreadableReason } from '../document/fault.ts';

/** Something in a tree that has the name of a document. */
export interface TreeFile {
  /** From the tree's root, with `/` between the parts. Bytes that are not UTF-8 are shown as `\xNN`. */
  readonly path: string;
  /** Why it cannot be read, where the walk saw that already. */
  readonly problem?: UnreadableReason;
}

/** A tree of files: the work tree, a revision of it, or one in memory. The only door to content. */
export interface Tree {
  /**
   * Lists what could be a document, by path. Symbolic links are listed and never followed; what
   * `.gitignore` names is left out, and so is a site that gov-docs made, unless it is a folder of these.
   *
   * @param folders where to look, from the root; `''` is the root itself
   * @param wanted tells by path whether a file counts
   */
  list(folders: readonly string[], wanted: (path: string) => boolean): readonly TreeFile[];
  /**
   * The bytes of a file, or why there are none. Never follows a link and never blocks on a pipe. The
   * bytes are only good until the next file is read.
   */
  read(path: string): Uint8Array | UnreadableReason;
  /** Whether a file or folder stands at a path from the root. */
  exists(path: string): boolean;
}
