import type { City } from '../../city/city.ts';
import type { Document } from '../../document/document.ts';
import { hasEnded, isDecided, type State } from '../../register/state.ts';
import type { Text } from '../../text/language.ts';
import type { Site } from '../site.ts';
import type { Tone } from './badge.ts';

/** The question that readers come with: does it apply now, will it, or did it? In the order of lists. */
export const APPLIES_WHEN = ['now', 'later', 'no-longer', 'undecided'] as const;
export type AppliesWhen = (typeof APPLIES_WHEN)[number];

/** When a document in a state applies. What a court annulled never did, and is told of among the ended. */
export function appliesWhen(state: State, city: City): AppliesWhen {
  if (!isDecided(state)) return 'undecided';
  if (state.kind === 'adopted') return 'later';
  return hasEnded(state, city) ? 'no-longer' : 'now';
}

/** The lists that documents stand in: what applies only because nobody has ended it stands apart. */
export const LIST_KINDS = ['now', 'expired', 'later', 'no-longer', 'undecided'] as const;
export type ListKind = (typeof LIST_KINDS)[number];

/** The headings of lists of documents. */
export const WHEN_HEADINGS: Readonly<Record<ListKind, Text>> = {
  now: { sv: 'Gäller', en: 'In force' },
  expired: { sv: 'Giltighetstiden har gått ut', en: 'Period over' },
  later: { sv: 'Beslutade, gäller inte än', en: 'Decided, not yet in force' },
  'no-longer': { sv: 'Gäller inte längre', en: 'No longer in force' },
  undecided: { sv: 'Inte beslutade', en: 'Not decided' },
};

/** The anchors of the lists; no heading of a document can have one with a point in it. */
export const WHEN_ANCHORS: Readonly<Record<ListKind, string>> = {
  now: 'lista.galler',
  expired: 'lista.utgangna',
  later: 'lista.kommer',
  'no-longer': 'lista.upphorda',
  undecided: 'lista.ej-beslutade',
};

/** The look of the lists, as that of the states in them. */
export const WHEN_TONES: Readonly<Record<ListKind, Tone>> = {
  now: 'good',
  expired: 'watch',
  later: 'soon',
  'no-longer': 'ended',
  undecided: 'draft',
};

/** Documents by when they apply on the site's day, each list in the order given. */
export function byWhen(
  { register, stateOf }: Site,
  documents: readonly Document[],
): Readonly<Record<AppliesWhen, readonly Document[]>> {
  const lists: Record<AppliesWhen, Document[]> = {
    now: [],
    later: [],
    'no-longer': [],
    undecided: [],
  };
  for (const document of documents) {
    lists[appliesWhen(stateOf(document), register.city)].push(document);
  }
  return lists;
}

/** The same in the lists of a page, where those whose period is over stand apart from what applies. */
export function inLists(
  site: Site,
  documents: readonly Document[],
): Readonly<Record<ListKind, readonly Document[]>> {
  const lists = byWhen(site, documents);
  const isOver = (document: Document) => site.stateOf(document).kind === 'expired';
  return {
    ...lists,
    now: lists.now.filter((document) => !isOver(document)),
    expired: lists.now.filter(isOver),
  };
}
