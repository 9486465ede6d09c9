import type { DecisionFile } from '../decision/decision-file.ts';
import type { Document } from '../document/document.ts';
import type { UnreadableReason } from '../document/fault.ts';
import type { FullYamlReader } from '../document/frontmatter/yaml-result.ts';
import type { EditRefusal } from '../edit/edit-problem.ts';
import type { KeyChange } from '../edit/key-change.ts';
import { type PlannedEdit, planEdit } from '../edit/plan-edit.ts';
import { buildRegister } from '../register/build-register.ts';
import { decidingOf } from '../register/carry-out.ts';
import { recordedOtherwise } from '../register/recorded-otherwise.ts';
import { refusePoint, type Trial } from '../register/refuse-point.ts';
import type { Register } from '../register/register.ts';
import { type Outcome, withDecision } from '../register/with-decision.ts';
import type { Day } from '../text/calendar.ts';
import type { DecisionPlan, PointPlan, RefusedEdit } from './decision-plan.ts';
import { pointChanges } from './point-changes.ts';

/** A document that changes beside the points: a successor that comes to say what it replaces. */
export interface Besides {
  readonly document: Document;
  readonly changed: Document;
  readonly changes: readonly KeyChange[];
}

/** What a plan is made of. */
export interface PlanInput {
  readonly register: Register;
  readonly file: DecisionFile;
  readonly besides: readonly Besides[];
  readonly today: Day;
  readonly bytesOf: (path: string) => Uint8Array | UnreadableReason;
  readonly full: FullYamlReader;
}

function pointPlan(outcome: Outcome, trial: Trial): PointPlan {
  const { point } = outcome;
  if (outcome.kind === 'left') {
    const { problem } = outcome;
    const document = 'document' in problem ? problem.document : undefined;
    return { point, document, status: 'refused', refusals: [{ kind: 'problem', problem }] };
  }
  const { document } = outcome;
  if (outcome.kind === 'done-before') {
    const { before, deciding } = trial;
    const discrepancies = recordedOtherwise(before.city, document, point, deciding);
    if (discrepancies.length === 0) return { point, document, status: 'done-before', refusals: [] };
    const refusal = { kind: 'recorded-otherwise', discrepancies } as const;
    return { point, document, status: 'refused', refusals: [refusal] };
  }
  const refusals = refusePoint(trial, document, point);
  return { point, document, status: refusals.length > 0 ? 'refused' : 'to-do', refusals };
}

/** The changes of each document, in the order in which points are carried out. */
function changesByDocument(
  plans: readonly PointPlan[],
  { register, file, besides, today }: PlanInput,
): Map<Document, KeyChange[]> {
  const deciding = decidingOf(file, today);
  const changes = new Map<Document, KeyChange[]>();
  const add = (document: Document, more: readonly KeyChange[]) =>
    changes.set(document, [...(changes.get(document) ?? []), ...more]);
  // An adoption changes other keys than the rest, so that only its place before them matters.
  const ordered = [...plans].sort(
    (a, b) => Number(b.point.kind === 'adopt') - Number(a.point.kind === 'adopt'),
  );
  for (const { document, point, status } of ordered) {
    if (status === 'to-do' && document) add(document, pointChanges(document, point, deciding));
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
  const { register, file, besides, today } = input;
  const changed = new Map(besides.map((each) => [each.document, each.changed]));
  const documents = register.documents.map((document) => changed.get(document) ?? document);
  const base =
    changed.size === 0 ? register : buildRegister(register.city, documents, register.decisionFiles);
  const { outcomes, announced, register: after } = withDecision(base, file, today);
  const deciding = decidingOf(file, today);
  const isProposal = file.decision === undefined;
  const trial: Trial = { before: base, after, deciding, isProposal, today };
  const points = outcomes.map((outcome) => pointPlan(outcome, trial));
  const asOf = deciding.day;
  const views = { before: { register, asOf }, after: { register: after, asOf } };
  const common = { file, points, announced, ...views };
  if (points.some(({ status }) => status === 'refused')) {
    return { ...common, refusedEdits: [], edits: [] };
  }
  const refusedEdits: RefusedEdit[] = [];
  const edits: PlannedEdit[] = [];
  for (const [document, changes] of changesByDocument(points, input)) {
    const edit = editOf(document, changes, input);
    if (edit.kind === 'refused') refusedEdits.push({ document, refusal: edit });
    else if (edit.splices.length > 0) edits.push(edit);
  }
  return { ...common, refusedEdits, edits: refusedEdits.length > 0 ? [] : edits };
}
