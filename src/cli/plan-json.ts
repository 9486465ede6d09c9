import { type DecisionPlan, isDone, isRefused } from '../decide/decision-plan.ts';
import { sayEditProblem } from '../decide/say-edit-problem.ts';
import { sayRefusal } from '../decide/say-refusal.ts';
import { unifiedDiff } from '../edit/unified-diff.ts';
import { leftHanging } from '../register/hanging.ts';
import { stateOn } from '../register/state.ts';
import { toJson } from '../report/json.ts';
import { positionOf } from '../text/place.ts';
import type { Opened } from './opened.ts';

/** What a command that changes documents would do, as data; `schemas/plan.schema.json` tells its form. */
export function planJson(plan: DecisionPlan, { register, language }: Opened): string {
  const { before, after } = plan;
  const status = isRefused(plan) ? 'refused' : isDone(plan) ? 'done' : 'planned';
  return toJson({
    status,
    day: after.asOf,
    points: plan.points.map(({ point, document, status: of, refusals }) => ({
      deed: point.kind,
      document: document?.id.value ?? point.target.to,
      status: of,
      refusals: refusals.map((refusal) => ({
        kind: refusal.kind === 'problem' ? refusal.problem.kind : refusal.kind,
        message: sayRefusal(refusal, document, point.target.to, register)[language],
      })),
      before: document ? stateOn(before.register, document, before.asOf).kind : null,
      after: stateAfter(plan, document?.id.value),
    })),
    files: [
      ...plan.edits.map(({ path, before: text, splices }) => ({
        path,
        diff: unifiedDiff(path, text, splices).join('\n'),
      })),
    ],
    refusedFiles: plan.refusedEdits.map(({ document, refusal }) => ({
      path: document.source.path,
      message: sayEditProblem(refusal, document).text[language],
    })),
    leftHanging: leftHanging(before, after).map(({ kind, document, ended, place, duty }) => {
      const { line, column } = positionOf(place);
      return {
        kind,
        document: document.id.value,
        ended: ended.id.value,
        duty: duty ?? null,
        file: place.source.path,
        line,
        column,
      };
    }),
  });
}

function stateAfter({ after }: DecisionPlan, id: string | undefined): string | null {
  const [document] = id === undefined ? [] : after.register.withId(id);
  return document ? stateOn(after.register, document, after.asOf).kind : null;
}
