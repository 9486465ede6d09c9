import { memoryTree } from '../io/memory-tree.ts';
import type { World } from '../io/world.ts';
import type { Day } from '../text/calendar.ts';
import { memoryWorld } from './memory-world.ts';
import type { Files } from './temp-folder.ts';

/** A world with a register in memory, of which git has one earlier state under any name. */
export function twoTrees(
  earlier: Files,
  now: Files,
): Pick<World, 'kindOf' | 'openTree' | 'openRevision'> {
  const revision = { commit: '0'.repeat(40), day: '2020-01-01' as Day, tree: memoryTree(earlier) };
  return { ...memoryWorld(now), openRevision: async () => revision };
}
