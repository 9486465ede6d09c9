import type { Point } from '../decision/decision-file.ts';
import type { Document } from '../document/document.ts';
import { type Discrepancy, recordedOtherwise } from '../register/recorded-otherwise.ts';
import { refusePoint, type Trial } from '../register/refuse-point.ts';
import type { Outcome } from '../register/with-decision.ts';
import type { Besides, WithBesides } from './besides.ts';
import type { PointPlan } from './decision-plan.ts';

/** What a point is judged by, and what changes beside it. */
export interface PointTrial extends Trial {
  readonly besides: readonly Besides[];
}

/** That another successor is stated than the document has already. */
function otherSuccessor(
  { before, besides }: PointTrial,
  document: Document,
  { target }: Point,
): Discrepancy[] {
  const stated = besides.find(({ predecessor }) => predecessor === document)?.document;
  const recorded = before
    .successorsOf(document)
    .find(({ part }) => part === target.part?.value)?.successor;
  if (!stated || !recorded) return [];
  const nameOf = ({ title, id }: Document) => title?.value ?? id.value;
  return [{ key: 'superseded-by', recorded: nameOf(recorded), stated: nameOf(stated) }];
}

/**
 * Tells what is to become of a point.
 *
 * @param asItWas gives a document as it was before anything changed beside the points
 */
export function planPoint(
  asItWas: WithBesides['asItWas'],
  outcome: Outcome,
  trial: PointTrial,
): PointPlan {
  const { point } = outcome;
  if (outcome.kind === 'left') {
    const { problem } = outcome;
    const document = 'document' in problem ? asItWas(problem.document) : undefined;
    return { point, document, status: 'refused', refusals: [{ kind: 'problem', problem }] };
  }
  const document = asItWas(outcome.document);
  if (outcome.kind === 'done-before') {
    const { before, deciding } = trial;
    const discrepancies = [
      ...recordedOtherwise(before.city, document, point, deciding),
      ...otherSuccessor(trial, document, point),
    ];
    if (discrepancies.length === 0) return { point, document, status: 'done-before', refusals: [] };
    const refusal = { kind: 'recorded-otherwise', discrepancies } as const;
    return { point, document, status: 'refused', refusals: [refusal] };
  }
  const refusals = refusePoint(trial, document, point);
  return { point, document, status: refusals.length > 0 ? 'refused' : 'to-do', refusals };
}
