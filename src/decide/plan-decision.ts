import type { DecisionFile } from '../decision/decision-file.ts';
import type { Document } from '../document/document.ts';
import type { UnreadableReason } from '../document/fault.ts';
import type { FullYamlReader } from '../document/frontmatter/yaml-result.ts';
import type { EditRefusal } from '../edit/edit-problem.ts';
import type { KeyChange } from '../edit/key-change.ts';
import { type PlannedEdit, planEdit } from '../edit/plan-edit.ts';
import { decidingOf } from '../register/carry-out.ts';
import type { Register } from '../register/register.ts';
import { adoptedEnd, comparePoints, withDecision } from '../register/with-decision.ts';
import type { Day } from '../text/calendar.ts';
import { type Besides, withBesides } from './besides.ts';
import { completion } from './complete.ts';
import type { DecisionPlan, PointPlan, RefusedEdit } from './decision-plan.ts';
import { type PointTrial, planPoint } from './plan-point.ts';
import { pointChanges } from './point-changes.ts';

/** What a plan is made of. */
export interface PlanInput {
  readonly register: Register;
  readonly file: DecisionFile;
  readonly besides: readonly Besides[];
  readonly today: Day;
  readonly bytesOf: (path: string) => Uint8Array | UnreadableReason;
  readonly full: FullYamlReader;
}

/** What the documents do not say yet of points that were carried out before. */
function completions({ register, file, today }: PlanInput): Besides[] {
  const deciding = decidingOf(file, today);
  return withDecision(register, file, today).outcomes.flatMap((outcome) =>
    outcome.kind === 'done-before'
      ? (completion(outcome.document, outcome.point, deciding) ?? [])
      : [],
  );
}

/** The changes of each document, in the order in which points are carried out in memory too. */
function changesByDocument(
  plans: readonly PointPlan[],
  besides: readonly Besides[],
  { register, file, today }: PlanInput,
): Map<Document, KeyChange[]> {
  const deciding = decidingOf(file, today);
  const changes = new Map<Document, KeyChange[]>();
  const add = (document: Document, more: readonly KeyChange[]) =>
    changes.set(document, [...(changes.get(document) ?? []), ...more]);
  const ordered = [...plans].sort((a, b) => comparePoints(a.point, b.point));
  for (const { document, point, status } of ordered) {
    if (status !== 'to-do' || !document) continue;
    add(document, pointChanges(document, point, deciding, adoptedEnd(register, document)));
  }
  for (const { document, changes: more } of besides) add(document, more);
  // By path, so that the same plan is shown whatever order the points have.
  const inOrder = register.documents.filter((document) => changes.has(document));
  return new Map(
    [...inOrder]
      .sort((a, b) => (a.source.path < b.source.path ? -1 : 1))
      .map((document) => [document, changes.get(document) ?? []]),
  );
}

function editOf(
  document: Document,
  changes: readonly KeyChange[],
  { bytesOf, full }: PlanInput,
): PlannedEdit | EditRefusal {
  const { path } = document.source;
  const bytes = bytesOf(path);
  if (typeof bytes === 'string') {
    const place = { source: document.source, start: 0, end: 0 };
    const fault = { kind: 'unreadable', place, reason: bytes } as const;
    return { kind: 'refused', change: undefined, problem: { kind: 'file', fault } };
  }
  return planEdit(path, bytes, changes, full);
}

/**
 * Plans a decision on all documents that its points are about, in their files. Nothing is written.
 * All or nothing: where one point is refused, no file changes.
 */
export function planDecision(input: PlanInput): DecisionPlan {
  const { register, file, today } = input;
  const besides = [...completions(input), ...input.besides];
  const base = withBesides(register, besides);
  const { outcomes, announced, register: after } = withDecision(base.register, file, today);
  const deciding = decidingOf(file, today);
  const isProposal = file.decision === undefined;
  // What changes beside the points must not count against them: a successor would have ended them.
  const trial: PointTrial = { before: register, after, deciding, isProposal, today, besides };
  const points = outcomes.map((outcome) => planPoint(base.asItWas, outcome, trial));
  const asOf = deciding.day;
  const views = { before: { register, asOf }, after: { register: after, asOf } };
  const common = { file, points, announced, ...views };
  if (points.some(({ status }) => status === 'refused')) {
    return { ...common, refusedEdits: [], edits: [] };
  }
  const refusedEdits: RefusedEdit[] = [];
  const edits: PlannedEdit[] = [];
  for (const [document, changes] of changesByDocument(points, besides, input)) {
    const edit = editOf(document, changes, input);
    if (edit.kind === 'refused') refusedEdits.push({ document, refusal: edit });
    else if (edit.splices.length > 0) edits.push(edit);
  }
  return { ...common, refusedEdits, edits: refusedEdits.length > 0 ? [] : edits };
}
