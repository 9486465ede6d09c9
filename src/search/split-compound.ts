import { FORM, formNearness } from './inflection.ts';
import type { Vocabulary } from './vocabulary.ts';

const SHORTEST_PART = 4;

/** What a word may be that begins a compound so: «avfalls» of «avfall», «skol» of «skola». */
function wordsOfHead(head: string): string[] {
  const bare = head.replace(/s$/, '');
  return [head, bare, `${head}a`, `${bare}e`, head.replace(/[uo]$/, 'a')];
}

/**
 * Takes a compound apart that nobody has written, into two words that somebody has: «avfallsplan» where
 * there is a «plan för avfall».
 *
 * @returns the two words as they stand in the vocabularies; undefined where it is none of two
 */
export function splitCompound(
  asked: string,
  vocabularies: readonly Vocabulary[],
): readonly [string, string] | undefined {
  if (asked.length < 2 * SHORTEST_PART) return undefined;
  const known = new Set(vocabularies.flatMap(({ words }) => words));
  const heads = new Map<number, string>();
  const beginnings = new Set<string>();
  for (let at = SHORTEST_PART; at <= asked.length - SHORTEST_PART; at += 1) {
    const head = wordsOfHead(asked.slice(0, at)).find((word) => known.has(word));
    if (head === undefined) continue;
    heads.set(at, head);
    beginnings.add(asked.slice(at, at + 3));
  }
  if (heads.size === 0) return undefined;
  const tails = [...known].filter((word) => beginnings.has(word.slice(0, 3)));
  for (const [at, head] of [...heads].reverse()) {
    const rest = asked.slice(at);
    const tail = known.has(rest) ? rest : tails.find((word) => formNearness(rest, word) >= FORM);
    if (tail !== undefined) return [head, tail];
  }
  return undefined;
}
