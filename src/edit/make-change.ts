import type { FullYamlReader } from '../document/frontmatter/yaml-result.ts';
import { composeSplices } from './compose-splices.ts';
import type { EditProblem, Mismatch } from './edit-problem.ts';
import { type Head, openHead } from './head.ts';
import type { Change, KeyChange } from './key-change.ts';
import { planChange } from './plan-change.ts';
import { checkChange, isReached } from './self-check.ts';
import { applySplices, type Splice } from './splice.ts';

/** A frontmatter on its way. */
export interface Draft {
  /** The file as it was. */
  readonly original: string;
  readonly head: Head;
  /** From the original to the text of the head. */
  readonly splices: readonly Splice[];
}

/** Changes that lead to ever further ones would be a fault of this program. */
const MOST_STEPS = 1000;

/** Makes one change, with all the simpler ones that it comes to. */
export function makeChange(
  draft: Draft,
  asked: KeyChange,
  full: FullYamlReader,
): Draft | EditProblem {
  const waiting: Change[] = [asked];
  let now = draft;
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    const change = waiting.shift();
    if (!change) return isReached(now.head, asked) ? now : mismatch('facts');
    const step = planChange(now.head, change);
    if ('kind' in step) return step;
    if ('instead' in step) waiting.unshift(...step.instead);
    else if (step.length > 0) {
      const next = spliced(now, change, step, full);
      if (!('head' in next)) return next;
      now = next;
    }
  }
  return mismatch('endless');
}

/** The draft with the splices of one change, if the result is what the change means. */
function spliced(
  { original, head, splices }: Draft,
  change: Change,
  step: readonly Splice[],
  full: FullYamlReader,
): Draft | EditProblem {
  const text = applySplices(head.text, step);
  const after = openHead(head.source.path, text, full);
  if (!('root' in after)) return tooLarge(after) ?? mismatch('frontmatter');
  const found = checkChange(head, after, change, full);
  if (found) return mismatch(found);
  return { original, head: after, splices: composeSplices(original, splices, step) };
}

/** The one fault that a change without fault may bring about. */
function tooLarge(problem: EditProblem): EditProblem | undefined {
  const isLimit = problem.kind === 'yaml' && problem.fault.kind === 'limit-exceeded';
  return isLimit ? problem : undefined;
}

function mismatch(found: Mismatch): EditProblem {
  return { kind: 'self-check', found };
}
