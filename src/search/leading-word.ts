import type { AskedWord } from './question.ts';
import type { Scores } from './scoring.ts';

/**
 * The word that the fewest documents have, where those that have it all come before those that have it
 * not: it explains an order. Undefined where it does not, and where only one word was found.
 *
 * @param all what each word found, as it was asked for
 * @param order the documents that were found, the best first
 */
export function leadingWord(
  asked: readonly AskedWord[],
  all: readonly Scores[],
  order: readonly number[],
): string | undefined {
  const found = asked.flatMap(({ word }, at) => {
    const scores = all[at];
    return scores && scores.size > 0 ? [{ word, scores }] : [];
  });
  const [rarest, second] = found.sort((a, b) => a.scores.size - b.scores.size);
  if (!rarest || !second) return undefined;
  const without = order.findIndex((document) => !rarest.scores.has(document));
  const leads = without > 0 && order.slice(without).every((each) => !rarest.scores.has(each));
  return leads ? rarest.word : undefined;
}
