import type { Tree } from './tree.ts';

/** A tree whose files are read once and kept: they stay as they were, whoever writes meanwhile. */
export function readOnce(tree: Tree): Tree {
  const known = new Map<string, ReturnType<Tree['read']>>();
  return {
    ...tree,
    read(path) {
      const kept = known.get(path);
      if (kept !== undefined) return kept;
      const found = tree.read(path);
      // The tree's own bytes are only good until the next file is read.
      const bytes = typeof found === 'string' ? found : Uint8Array.from(found);
      known.set(path, bytes);
      return bytes;
    },
  };
}
