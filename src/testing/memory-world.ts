import { memoryTree } from '../io/memory-tree.ts';
import type { TreeFile } from '../io/tree.ts';
import type { World } from '../io/world.ts';
import type { Files } from './temp-folder.ts';

/** Where a register in memory is said to be. */
export const MEMORY_ROOT = '/register';

/** A world whose only folder is a register in memory, the files of which come in a given order. */
export function memoryWorld(
  files: Files,
  order: (listed: readonly TreeFile[]) => readonly TreeFile[] = (listed) => listed,
): Pick<World, 'kindOf' | 'openTree'> {
  const tree = memoryTree(files);
  return {
    openTree: async () => ({
      ...tree,
      list: (folders, wanted) => order(tree.list(folders, wanted)),
    }),
    kindOf(path) {
      if (path === MEMORY_ROOT) return 'folder';
      const name = path.slice(MEMORY_ROOT.length + 1);
      if (!path.startsWith(MEMORY_ROOT) || !tree.exists(name)) return 'nothing';
      return name in files ? 'file' : 'folder';
    },
  };
}
