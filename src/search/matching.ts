import { isNumber, withoutDots } from './letters.ts';
import { likenessTo } from './likeness.ts';
import { splitCompound } from './split-compound.ts';
import { typoLikeness } from './typos.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word of a vocabulary that is like one that was asked for. */
export interface Match {
  readonly vocabulary: Vocabulary;
  readonly number: number;
  readonly word: string;
  readonly likeness: number;
}

/** What is found for one word. */
export interface Matching {
  readonly matches: readonly Match[];
  /** What was looked for instead, where no document has anything like the word that was asked for. */
  readonly instead: readonly string[];
}

/** A form of the very word; anything less is a guess at what is meant. */
const SURE = 0.8;
/** Of a word that is like only without the dots of å, ä and ö: where nothing is like with them, and else. */
const WITHOUT_DOTS = 0.75;
const BESIDE_WITH_DOTS = 0.25;

/** Shorter words begin too many others. Of a word that is being typed, less has to be there. */
const SHORTEST_START = 3;
const SHORTEST_TYPED = { names: 1, texts: 2 } as const;

type Judge = (word: string) => number;

function matchesBy(vocabularies: readonly Vocabulary[], judges: readonly Judge[]): Match[] {
  return vocabularies.flatMap((vocabulary, at) => {
    const judge = judges[at];
    const found: Match[] = [];
    vocabulary.words.forEach((word, number) => {
      const likeness = judge?.(word) ?? 0;
      if (likeness > 0) found.push({ vocabulary, number, word, likeness });
    });
    return found;
  });
}

/** The matches of whoever types no å, ä or ö, weighed by whether there are others. */
function dotless(
  asked: string,
  judges: readonly Judge[],
  vocabularies: readonly Vocabulary[],
  hasSure: boolean,
): Match[] {
  if (withoutDots(asked) !== asked) return [];
  const weight = hasSure ? BESIDE_WITH_DOTS : WITHOUT_DOTS;
  const weighed = judges.map((judge) => (word: string) => {
    const plain = withoutDots(word);
    return plain === word || judge(word) > 0 ? 0 : weight * judge(plain);
  });
  return matchesBy(vocabularies, weighed);
}

function placesOf({ vocabulary, number }: Match): number {
  let count = 0;
  vocabulary.forEachPlace(number, () => {
    count += 1;
  });
  return count;
}

/** The word that a misspelled one most likely stands for, and what is like that: the most frequent of those as near. */
function typos(asked: string, vocabularies: readonly Vocabulary[]): Matching {
  const judge = (word: string) => typoLikeness(asked, word);
  const near = matchesBy(
    vocabularies,
    vocabularies.map(() => judge),
  );
  const nearest = Math.max(...near.map(({ likeness }) => likeness));
  const [meant] = near
    .filter(({ likeness }) => likeness === nearest)
    .map((match) => ({ word: match.word, count: placesOf(match) }))
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
  if (!meant) return { matches: [], instead: [] };
  const like = likenessTo(meant.word, Infinity);
  const judges = vocabularies.map(() => (word: string) => nearest * like(word));
  return { matches: matchesBy(vocabularies, judges), instead: [meant.word] };
}

/**
 * Finds what is like a word in the vocabularies: the first is of names, where a single letter may be
 * the beginning of a word that is being typed.
 *
 * @param guesses whether to look for compounds in parts and for misspelled words, where nothing is like
 */
export function matchWord(
  asked: string,
  isBeingTyped: boolean,
  vocabularies: readonly Vocabulary[],
  guesses: boolean,
): Matching {
  const least = isNumber(asked) ? Infinity : SHORTEST_START;
  const likeness = (typed: number) => likenessTo(asked, isBeingTyped ? typed : least);
  const [inNames, inTexts] = [likeness(SHORTEST_TYPED.names), likeness(SHORTEST_TYPED.texts)];
  const judges = vocabularies.map((_, at) => (at === 0 ? inNames : inTexts));
  const exact = matchesBy(vocabularies, judges);
  const hasSure = exact.some(({ likeness }) => likeness >= SURE);
  const matches = [...exact, ...dotless(asked, judges, vocabularies, hasSure)];
  if (matches.length > 0 || !guesses) return { matches, instead: [] };
  const halves = splitCompound(asked, vocabularies);
  if (halves) return { matches: [], instead: halves };
  return typos(asked, vocabularies);
}
