import { listOf, type TypeSetSettings, type TypeSettings } from './settings.ts';

/** A set of types after merging. */
export interface MergedTypeSet {
  readonly validFrom: string | undefined;
  readonly types: ReadonlyMap<string, TypeSettings>;
  /** Words that were types once, and the key of the type they stand for. */
  readonly legacy: ReadonlyMap<string, string>;
}

/** What a type is called and what it is for: the language's share, which no city needs to repeat. */
type Words = Pick<TypeSettings, 'family' | 'label' | 'names'>;

/**
 * Lays layers of type sets over each other, the most general first. Sets of the same date are
 * merged, type by type and property by property; other sets stand beside each other. A set without
 * a date that comes from a lower layer only stands in until a layer above says from when its own
 * rules apply: then its demands are gone, and only its words remain.
 */
export function mergeTypeSets(layers: readonly (readonly TypeSetSettings[])[]): MergedTypeSet[] {
  const words = new Map<string, Words>();
  let merged = new Map<string | undefined, MergedTypeSet>();
  for (const layer of layers) {
    for (const set of layer) learnWords(words, set);
    const dates = layer.map((set) => set['valid-from']);
    const begins = dates.some((date) => date !== undefined && !merged.has(date));
    if (begins && !dates.includes(undefined)) {
      merged = new Map([...merged].filter(([date]) => date !== undefined));
    }
    for (const set of layer) {
      const date = set['valid-from'];
      merged.set(date, layOver(merged.get(date), set, words));
    }
  }
  return [...merged.values()].sort((a, b) => compareDates(a.validFrom, b.validFrom));
}

function learnWords(words: Map<string, Words>, set: TypeSetSettings): void {
  for (const [key, type] of Object.entries(set.types)) {
    if (type === 'off') continue;
    const { family, label, names } = type;
    words.set(key, {
      ...words.get(key),
      ...(family !== undefined && { family }),
      ...(label !== undefined && { label }),
      ...(names !== undefined && { names }),
    });
  }
}

function layOver(
  base: MergedTypeSet | undefined,
  set: TypeSetSettings,
  words: ReadonlyMap<string, Words>,
): MergedTypeSet {
  const types = new Map(base?.types);
  for (const [key, type] of Object.entries(set.types)) {
    if (type === 'off') types.delete(key);
    else types.set(key, { ...words.get(key), ...base?.types.get(key), ...type });
  }
  const legacy = new Map(base?.legacy);
  for (const [word, key] of Object.entries(set.legacy ?? {})) {
    // A title has the word in any of its forms: «Bredbandsstrategin».
    const { label, names } = words.get(word) ?? {};
    for (const form of [word, ...listOf(label), ...listOf(names)]) legacy.set(form, key);
  }
  return { validFrom: set['valid-from'], types, legacy };
}

/** A set without a date is the oldest: its rules have always been. */
function compareDates(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  return (a ?? '') < (b ?? '') ? -1 : 1;
}
