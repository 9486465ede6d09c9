import type { Match } from './matching.ts';
import { FIELDS } from './vocabulary.ts';

/** What a word tells of a document by where it stands, in the order of `FIELDS`. */
const WEIGHTS = [8, 7, 4, 3, 2, 1] as const;
const TEXT = FIELDS.indexOf('text');

/** What a document has of what was asked for. */
export interface Score {
  readonly score: number;
  /** The forms in which its text has it, the nearest one of each word. */
  readonly inText: readonly string[];
}

/** The documents that have something, by their places in the register. */
export type Scores = ReadonlyMap<number, Score>;

interface Weighed {
  readonly amounts: number[];
  inText: string | undefined;
  nearest: number;
}

/**
 * Scores the documents that have a word, by its matches. Of names the best match counts, and of texts
 * all of them together, up to a limit. What few documents have tells more than what most have.
 *
 * @param count how many documents there are
 */
export function scoreWord(matches: readonly Match[], count: number): Scores {
  const weighed = new Map<number, Weighed>();
  for (const { vocabulary, number, word, likeness } of matches) {
    vocabulary.forEachPlace(number, (document, field, amount) => {
      let known = weighed.get(document);
      if (!known) {
        known = { amounts: WEIGHTS.map(() => 0), inText: undefined, nearest: 0 };
        weighed.set(document, known);
      }
      const before = known.amounts[field] ?? 0;
      const more = likeness * amount;
      known.amounts[field] = field === TEXT ? Math.min(1, before + more) : Math.max(before, more);
      if (field === TEXT && likeness > known.nearest) {
        known.nearest = likeness;
        known.inText = word;
      }
    });
  }
  const rarity = Math.log(1 + (count + 1) / (weighed.size + 0.5));
  const scores = new Map<number, Score>();
  for (const [document, { amounts, inText }] of weighed) {
    const sum = amounts.reduce((all, amount, field) => all + amount * (WEIGHTS[field] ?? 0), 0);
    scores.set(document, { score: sum * rarity, inText: inText === undefined ? [] : [inText] });
  }
  return scores;
}
