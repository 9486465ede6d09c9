import { lazily } from '../text/lazily.ts';
import { nearest } from '../text/nearest.ts';
import type { Context } from './rule.ts';

/** Looking for what was meant takes time; a register with more unknown names is not misspelt. */
const MOST_SUGGESTIONS = 25;

/** Of the letters of a whole name, one in so many may be wrong: «policy-it» is not «policy-hr». */
const ONE_IN = 8;

/** How a name looks with any digits. */
function shapeOf(name: string): string {
  return name.toLowerCase().replace(/\d/g, '0');
}

/**
 * The only name that differs in one digit and nothing else: of several neighbours none is meant, and
 * in a name that is mostly a number any other number is another document.
 */
function oneDigitOff(name: string, alike: readonly string[]): string | undefined {
  if (name.replace(/[^\p{L}]/gu, '').length <= digitsOf(name).length) return undefined;
  const near = alike.filter((other) => {
    const differing = [...other.toLowerCase()].filter((sign, at) => sign !== name[at]);
    return differing.length === 1;
  });
  return near.length === 1 ? near[0] : undefined;
}

/** The signs of a name that are neither digits nor what joins them to it: «policy-2» is «policy». */
function unnumbered(name: string): string {
  return name
    .toLowerCase()
    .replace(/[-\s]*\d+/g, '')
    .trim();
}

/** A name without the little words that join its parts: «policy-for-it» is «policy-it». */
function withoutJoints(name: string): string {
  return name.toLowerCase().replace(/(?<=[-\s])(?:för|for|om|av|och|i|på|pa)(?:[-\s]+)/g, '');
}

/** The digits of a name, which tell two alike apart: those of a year, a number, a paragraph. */
export function digitsOf(name: string): string {
  return name.replace(/\D/g, '');
}

function groupBy(names: readonly string[], keyOf: (name: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const key = keyOf(name);
    const known = groups.get(key);
    if (known) known.push(name);
    else groups.set(key, [name]);
  }
  return groups;
}

/**
 * Makes the finder of the document that was perhaps meant by a name that nothing has, as long as few
 * are unknown. Names that differ in their numbers are of different documents, however alike, but for
 * one digit of a name that has no other neighbour, or a number that the other does without.
 */
export function nearNames({ documents }: Context): (words: string) => string | undefined {
  const names = lazily(() =>
    documents.flatMap(({ id, title, aliases }) =>
      [id, ...(title ? [title] : []), ...aliases].map(({ value }) => value),
    ),
  );
  const byDigits = lazily(() => groupBy(names(), digitsOf));
  const byShape = lazily(() => groupBy(names(), shapeOf));
  let suggestions = 0;
  return (words) => {
    suggestions += 1;
    if (suggestions > MOST_SUGGESTIONS) return undefined;
    const sameDigits = byDigits().get(digitsOf(words)) ?? [];
    return (
      nearest(words, sameDigits, ONE_IN) ??
      sameDigits.find((name) => withoutJoints(name) === withoutJoints(words)) ??
      oneDigitOff(words.toLowerCase(), byShape().get(shapeOf(words)) ?? []) ??
      byDigits()
        .get('')
        ?.find((name) => name.toLowerCase() === unnumbered(words))
    );
  };
}
