/**
 * Forms of one word, by the endings that words of one kind take: «policy» and «policyns», «samhälle»
 * and «samhället», «regel» and «reglerna», «granskar» and «granskning». A stemmer makes one stem of
 * each word and has to guess its kind; two words say more together than each of them alone.
 */

import { ADJECTIVES, DERIVED, NOUNS, VERBS } from './endings.ts';

/** The nearness of two forms of a noun. */
export const FORM = 0.9;

/** The endings of each kind, as a bit for each kind that takes them; the genitive is added. */
function bitsOf(kinds: readonly string[]): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  kinds.forEach((endings, number) => {
    for (const ending of endings.split(' ')) {
      const genitive = ending.endsWith('s') ? ending : `${ending}s`;
      for (const each of [ending, genitive]) bits.set(each, (bits.get(each) ?? 0) | (1 << number));
    }
  });
  return bits;
}

/** How near a form is, by the kind of ending that it differs in; a whole word may be shorter than a stem. */
const LEVELS = [
  { bits: bitsOf(NOUNS), nearness: FORM, shortest: 3 },
  { bits: bitsOf(ADJECTIVES), nearness: 0.8, shortest: 3 },
  { bits: bitsOf(VERBS), nearness: 0.8, shortest: 4 },
  { bits: bitsOf(DERIVED), nearness: 0.5, shortest: 4 },
] as const;

/** Nouns whose vowel changes: the plural, and what it is a plural of. */
const CHANGED: readonly (readonly [RegExp, string])[] = [
  [/ledamöter(?:na)?(?=s?$)/, 'ledamot'],
  [/städer(?:na)?(?=s?$)/, 'stad'],
  [/länder(?:na)?(?=s?$)/, 'land'],
  [/böcker(?:na)?(?=s?$)/, 'bok'],
  [/(?<=.)män(?:nen)?(?=s?$)/, 'man'],
];

/** Words that end as if they were forms of another: nobody who asks for «internet» means «intern». */
const NO_FORMS: readonly RegExp[] = [/^internets?$/];

/** No stem is shorter, but for a whole word. */
const SHORTEST_STEM = 3;
const SHORTEST_WORD = 2;
const LONGEST_ENDING = 8;
/** So far before the first difference two forms may part: «lägg-er», «lägg-s». */
const MOST_SHARED = 4;

function commonLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  return at;
}

function endingsNearness(a: string, b: string): number {
  const common = commonLength(a, b);
  const isWhole = common >= SHORTEST_WORD && common === Math.min(a.length, b.length);
  const longest = Math.max(a.length, b.length) - LONGEST_ENDING;
  const least = Math.max(SHORTEST_STEM, common - MOST_SHARED, longest);
  let best = 0;
  for (let stem = common; stem >= least || (isWhole && stem === common); stem -= 1) {
    const [endA, endB] = [a.slice(stem), b.slice(stem)];
    for (const { bits, nearness, shortest } of LEVELS) {
      if (nearness <= best || (stem < shortest && !(isWhole && stem === common))) continue;
      if (((bits.get(endA) ?? 0) & (bits.get(endB) ?? 0)) !== 0) best = nearness;
    }
  }
  return best;
}

function withoutChange(word: string): string {
  if (!/[äö]/.test(word)) return word;
  for (const [plural, end] of CHANGED) if (plural.test(word)) return word.replace(plural, end);
  return word;
}

/** How near two words in their plain form are as forms of one: 1 for the same, 0 for two words. */
export function formNearness(a: string, b: string): number {
  if (a === b) return 1;
  if (NO_FORMS.some((word) => word.test(a) !== word.test(b))) return 0;
  const near = endingsNearness(a, b);
  if (near > 0) return near;
  const [one, other] = [withoutChange(a), withoutChange(b)];
  if (one === a && other === b) return 0;
  return one === other ? FORM : endingsNearness(one, other);
}
