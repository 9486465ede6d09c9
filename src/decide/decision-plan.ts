import type { DecisionFile, Point } from '../decision/decision-file.ts';
import type { Document } from '../document/document.ts';
import type { EditRefusal } from '../edit/edit-problem.ts';
import type { PlannedEdit } from '../edit/plan-edit.ts';
import type { PointRefusal } from '../register/point-refusal.ts';
import type { View } from '../register/view.ts';
import type { Announced } from '../register/with-decision.ts';

/** What is to become of one point. */
export interface PointPlan {
  readonly point: Point;
  /** Undefined where the point names none, or several. */
  readonly document: Document | undefined;
  /** `done-before`: the document says already that this decision did this. */
  readonly status: 'to-do' | 'done-before' | 'refused';
  readonly refusals: readonly PointRefusal[];
}

/** A document whose file cannot be edited, and why. */
export interface RefusedEdit {
  readonly document: Document;
  readonly refusal: EditRefusal;
}

/** Everything that carrying out a decision would do, before anything is written. */
export interface DecisionPlan {
  readonly file: DecisionFile;
  readonly points: readonly PointPlan[];
  readonly refusedEdits: readonly RefusedEdit[];
  /** Files that change, by path; none where anything is refused. */
  readonly edits: readonly PlannedEdit[];
  /** The register without and with the decision, on the day of the decision. */
  readonly before: View;
  readonly after: View;
  readonly announced: readonly Announced[];
}

/** Whether all or something of a plan is refused: then nothing is done. */
export function isRefused({ points, refusedEdits }: DecisionPlan): boolean {
  return refusedEdits.length > 0 || points.some(({ status }) => status === 'refused');
}

/** Whether there is nothing left to do. */
export function isDone(plan: DecisionPlan): boolean {
  return !isRefused(plan) && plan.edits.length === 0;
}
