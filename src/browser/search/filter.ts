import { GROUP_KINDS, type GroupKind, type SearchNames, type When } from '../../search/names.ts';

/** What a search is narrowed to. */
export interface Filter {
  /** Empty for all. */
  readonly whens: readonly When[];
  /** The names of groups, by kind; a kind that is not named is not narrowed. */
  readonly groups: Readonly<Partial<Record<GroupKind, string>>>;
}

/** Whether a filter leaves anything out. */
export function isNarrow({ whens, groups }: Filter): boolean {
  return whens.length > 0 || GROUP_KINDS.some((kind) => groups[kind] !== undefined);
}

/** Makes the judge of which documents a filter lets through. */
export function passes(
  names: SearchNames,
  { whens, groups }: Filter,
): (document: number) => boolean {
  const wanted = GROUP_KINDS.flatMap((kind) => {
    const name = groups[kind];
    const { names: all, of } = names.groups[kind];
    return name === undefined ? [] : [{ of, place: all.indexOf(name) }];
  });
  return (document) => {
    const when = names.stateNames[names.states[document] ?? 0]?.when ?? 'now';
    if (whens.length > 0 && !whens.includes(when)) return false;
    return wanted.every(({ of, place }) => of[document]?.includes(place));
  };
}
