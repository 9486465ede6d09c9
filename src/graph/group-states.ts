import type { Language } from '../text/language.ts';
import type { DrawnGroup } from './drawn-node.ts';
import { LOOK_NAMES } from './names.ts';
import type { Look } from './steering-map.ts';

/** How many documents of a group look how: «12 gällande», «3 inte beslutade». */
export function groupStates(
  { members }: Pick<DrawnGroup, 'members'>,
  language: Language,
): string[] {
  const counts = new Map<Look, number>();
  for (const { look } of members) counts.set(look, (counts.get(look) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([look, count]) => `${count} ${LOOK_NAMES[look][language]}`);
}
