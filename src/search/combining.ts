import { rarityOf, type Score, type Scores } from './scoring.ts';

/** What several words found together. */
interface Combined {
  readonly scores: Scores;
  /** Whether any document has all of the words. */
  readonly hasAll: boolean;
}

/** A document that has some of several words, by their places. */
type Had = ReadonlyMap<number, Score>;

/** Of what few have, so much is enough to be shown beside the document that has most. */
const ENOUGH = 0.5;

const sum = (all: readonly Score[]): Score => ({
  score: all.reduce((more, { score }) => more + score, 0),
  isNamed: all.some(({ isNamed }) => isNamed),
  inText: [...new Set(all.flatMap(({ inText }) => inText))],
});

function gather(all: readonly Scores[]): ReadonlyMap<number, Had> {
  const gathered = new Map<number, Map<number, Score>>();
  all.forEach((scores, word) => {
    for (const [document, score] of scores) {
      const known = gathered.get(document);
      if (known) known.set(word, score);
      else gathered.set(document, new Map([[word, score]]));
    }
  });
  return gathered;
}

/** The words that the names of some documents have. */
function namedIn(documents: Iterable<Had>): ReadonlySet<number> {
  const named = new Set<number>();
  for (const had of documents) for (const [word, { isNamed }] of had) if (isNamed) named.add(word);
  return named;
}

/**
 * The documents that have all words of a question, of those that any document has. Words weigh by how
 * few have them. Whose name has a word that the name of none of these has is found too, for the rest of
 * the question may be said in words of one's own; and where no document has them all, those that have
 * about as much as any.
 *
 * @param count how many documents there are
 */
export function haveMost(all: readonly Scores[], count: number): Combined {
  const gathered = gather(all);
  const there = all.filter(({ size }) => size > 0).length;
  const rarities = all.map(({ size }) => (size === 0 ? 0 : rarityOf(size, count)));
  const whole = rarities.reduce((more, rarity) => more + rarity, 0);
  const shareOf = (had: Had) =>
    [...had.keys()].reduce((more, word) => more + (rarities[word] ?? 0), 0) / whole;
  const complete = [...gathered.values()].filter(({ size }) => size === there);
  const named = namedIn(complete);
  const least =
    complete.length > 0 ? 1 : ENOUGH * Math.max(0, ...[...gathered.values()].map(shareOf));
  const scores = new Map<number, Score>();
  for (const [document, had] of gathered) {
    const share = had.size === there ? 1 : shareOf(had);
    const hasName = [...had].some(([word, { isNamed }]) => isNamed && !named.has(word));
    if (share < least && !hasName) continue;
    const total = sum([...had.values()]);
    scores.set(document, { ...total, score: total.score * share });
  }
  return { scores, hasAll: complete.length > 0 && there === all.length };
}

/** The documents that have all of several words, which stand for one: a little less than the one itself. */
export function haveParts(all: readonly Scores[]): Scores {
  const less = 0.8 / all.length;
  const scores = new Map<number, Score>();
  for (const [document, had] of gather(all)) {
    if (had.size < all.length) continue;
    const total = sum([...had.values()]);
    scores.set(document, { ...total, score: total.score * less });
  }
  return scores;
}

/** The better of two scores of each document. */
export function haveEither(one: Scores, other: Scores): Scores {
  const scores = new Map(one);
  for (const [document, score] of other) {
    if (score.score > (scores.get(document)?.score ?? 0)) scores.set(document, score);
  }
  return scores;
}
