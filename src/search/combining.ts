import type { Score, Scores } from './scoring.ts';

const sum = (all: readonly Score[]): Score => ({
  score: all.reduce((more, { score }) => more + score, 0),
  inText: [...new Set(all.flatMap(({ inText }) => inText))],
});

/** What several words found, and how many of them each document has. */
function gather(all: readonly Scores[]): ReadonlyMap<number, readonly Score[]> {
  const gathered = new Map<number, Score[]>();
  for (const scores of all) {
    for (const [document, score] of scores) {
      const known = gathered.get(document);
      if (known) known.push(score);
      else gathered.set(document, [score]);
    }
  }
  return gathered;
}

/** The documents that have the most of several words; where any has them all, those. */
export function haveMost(all: readonly Scores[]): { scores: Scores; words: number } {
  const gathered = gather(all);
  const words = Math.max(0, ...[...gathered.values()].map(({ length }) => length));
  const most = [...gathered].filter(([, { length }]) => length === words);
  return { scores: new Map(most.map(([document, each]) => [document, sum(each)])), words };
}

/** The documents that have all of several words, which stand for one: a little less than the one itself. */
export function haveParts(all: readonly Scores[]): Scores {
  const { scores, words } = haveMost(all);
  if (words < all.length) return new Map();
  const less = 0.8 / all.length;
  return new Map(
    [...scores].map(([document, { score, inText }]) => [document, { score: score * less, inText }]),
  );
}

/** The better of two scores of each document. */
export function haveEither(one: Scores, other: Scores): Scores {
  const scores = new Map(one);
  for (const [document, score] of other) {
    if (score.score > (scores.get(document)?.score ?? 0)) scores.set(document, score);
  }
  return scores;
}
