import type { Evidence } from './evidence.ts';
import { END_EXPLANATIONS } from './explain-end.ts';
import { START_EXPLANATIONS } from './explain-start.ts';
import type { Reason } from './reason.ts';

const EXPLANATIONS = { ...START_EXPLANATIONS, ...END_EXPLANATIONS };

/** Puts one reason of a state in words, with the place of the fact. */
export function explain(reason: Reason): Evidence {
  // A reason and the words for its kind belong together, which TypeScript cannot follow through a table.
  const say = EXPLANATIONS[reason.kind] as (reason: Reason) => Evidence;
  return say(reason);
}
