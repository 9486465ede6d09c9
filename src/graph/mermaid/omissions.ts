import type { Language, Text } from '../../text/language.ts';
import { EDGE_NAMES } from '../names.ts';
import { EDGE_KINDS, type EdgeKind, type MapEdge } from '../steering-map.ts';
import { ARROW_NAMES } from './shapes.ts';

/** Relations, the weakest first. */
export const WEAKEST: readonly EdgeKind[] = [
  'refers-to',
  'upstream',
  'requires',
  'concretises',
  'belongs-to',
  'supersedes',
];

type WordOmission = 'remarks' | 'edge-names' | 'states' | 'titles';

const WORDS: Readonly<Record<WordOmission, Text>> = {
  remarks: {
    sv: 'anmärkningar, noteringar och vem som har beslutat',
    en: 'findings, notes and who decided',
  },
  'edge-names': { sv: 'orden på sambanden', en: 'the words on relations' },
  states: { sv: 'dokumenttyp och läge', en: 'type and state' },
  titles: { sv: 'slutet på långa titlar', en: 'the ends of long titles' },
};

/** What a diagram may do without: words, and relations of a kind. The description is for screen readers only. */
export type Omission = 'description' | WordOmission | EdgeKind;

/** In the order in which they are left out. */
export const OMISSIONS: readonly Omission[] = [
  'description',
  'remarks',
  'edge-names',
  'refers-to',
  'upstream',
  'requires',
  'states',
  'concretises',
  'belongs-to',
  'supersedes',
  'titles',
];

/** What was left out of a picture with these relations, in a sentence; none where nothing of it is seen. */
export function sayOmissions(
  without: ReadonlySet<Omission>,
  edges: readonly MapEdge[],
  language: Language,
): string[] {
  const isSwedish = language === 'sv';
  const kinds = WEAKEST.filter((kind) => without.has(kind)).flatMap((kind) => {
    const many = edges.filter((edge) => edge.kind === kind).length;
    const name = EDGE_NAMES[kind][language];
    return many === 0 ? [] : [isSwedish ? `«${name}» (${many})` : `"${name}" (${many})`];
  });
  const words = (['remarks', 'edge-names', 'states', 'titles'] as const)
    .filter((each) => without.has(each))
    .map((each) => WORDS[each][language]);
  const relations = isSwedish ? 'sambanden' : 'the relations';
  const parts = [...words, ...(kinds.length > 0 ? [`${relations} ${kinds.join(', ')}`] : [])];
  if (parts.length === 0) return [];
  return isSwedish
    ? [`Får inte plats i Mermaid och är utelämnat: ${parts.join('; ')}.`]
    : [`Left out, for Mermaid has no room: ${parts.join('; ')}.`];
}

/** What the lines of a picture mean, where they have no words. */
export function sayArrows(edges: readonly MapEdge[], language: Language): string[] {
  const drawn = EDGE_KINDS.filter((kind) => edges.some((edge) => edge.kind === kind));
  if (drawn.length === 0) return [];
  const said = drawn.map(
    (kind) => `${ARROW_NAMES[kind][language]} = ${EDGE_NAMES[kind][language]}`,
  );
  return [`${said.join('; ')}.`];
}
