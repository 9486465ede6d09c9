import boras from '../../schemas/cities/boras.yaml';
import defaults from '../../schemas/cities/default.yaml';
import falkoping from '../../schemas/cities/falkoping.yaml';
import goteborg from '../../schemas/cities/goteborg.yaml';
import habo from '../../schemas/cities/habo.yaml';
import linkoping from '../../schemas/cities/linkoping.yaml';
import type { Settings } from './settings.ts';

/** The rule sets that ship with the product. Tests hold them against the schema. */
export const SHIPPED_SETS: Readonly<Record<string, Settings>> = {
  default: defaults as Settings,
  boras: boras as Settings,
  falkoping: falkoping as Settings,
  goteborg: goteborg as Settings,
  habo: habo as Settings,
  linkoping: linkoping as Settings,
};

/** The sets that a name stands for, the most general first: `goteborg` is laid over `default`. */
export function chainOf(name: string): readonly Settings[] {
  const chain: Settings[] = [];
  for (let next: string | undefined = name; next !== undefined; ) {
    const set: Settings | undefined = SHIPPED_SETS[next];
    if (!set || chain.includes(set)) break;
    chain.unshift(set);
    next = set.extends;
  }
  return chain;
}
