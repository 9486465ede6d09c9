import type { Match } from './matching.ts';
import { FIELDS } from './vocabulary.ts';

/** What a word tells of a document by where it stands, in the order of `FIELDS`. */
const WEIGHTS = [8, 7, 4, 3, 2, 1] as const;
const TEXT = FIELDS.indexOf('text');

const TITLE = FIELDS.indexOf('title');
const ALIAS = FIELDS.indexOf('alias');
/** A name has a word where it holds a form of it or a compound that ends or begins with it. */
const NAMED = 0.3;

/** What a document has of what was asked for. */
export interface Score {
  readonly score: number;
  /** Whether its title or another name has it. */
  readonly isNamed: boolean;
  /** The forms in which its text has it, the nearest one of each word. */
  readonly inText: readonly string[];
}

/** The documents that have something, by their places in the register. */
export type Scores = ReadonlyMap<number, Score>;

interface Weighed {
  readonly amounts: number[];
  isNamed: boolean;
  inText: string | undefined;
  nearest: number;
}

/**
 * What a word tells by how few documents have it.
 *
 * @param found how many have it
 * @param count how many there are
 */
export function rarityOf(found: number, count: number): number {
  return Math.log(1 + (count + 1) / (found + 0.5));
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
        known = { amounts: WEIGHTS.map(() => 0), isNamed: false, inText: undefined, nearest: 0 };
        weighed.set(document, known);
      }
      const before = known.amounts[field] ?? 0;
      const more = likeness * amount;
      known.amounts[field] = field === TEXT ? Math.min(1, before + more) : Math.max(before, more);
      if ((field === TITLE || field === ALIAS) && likeness >= NAMED) known.isNamed = true;
      if (field === TEXT && likeness > known.nearest) {
        known.nearest = likeness;
        known.inText = word;
      }
    });
  }
  const rarity = rarityOf(weighed.size, count);
  const scores = new Map<number, Score>();
  for (const [document, { amounts, isNamed, inText }] of weighed) {
    const sum = amounts.reduce((all, amount, field) => all + amount * (WEIGHTS[field] ?? 0), 0);
    const forms = inText === undefined ? [] : [inText];
    scores.set(document, { score: sum * rarity, isNamed, inText: forms });
  }
  return scores;
}
