import type { Remark } from '../check/judgement.ts';
import type { DecisionPlan } from '../decide/decision-plan.ts';
import { sayEditProblem } from '../decide/say-edit-problem.ts';
import { sayRefusal } from '../decide/say-refusal.ts';
import type { Opened } from './opened.ts';

/** What keeps the decision from being carried out. */
export function obstacles(plan: DecisionPlan, { register }: Opened): Remark[] {
  const refused = plan.points.flatMap(({ point, document, refusals }) =>
    refusals.map((refusal): Remark => {
      const { place, to } = point.target;
      const message = sayRefusal(refusal, document, to, register);
      return { rule: undefined, place, message, help: undefined };
    }),
  );
  const edits = plan.refusedEdits.map(({ document, refusal }): Remark => {
    const { place, text } = sayEditProblem(refusal, document);
    return { rule: undefined, place, message: text, help: undefined };
  });
  return [...refused, ...edits];
}
