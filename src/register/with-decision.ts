import type { DecisionFile, Point } from '../decision/decision-file.ts';
import type { Document } from '../document/document.ts';
import type { Day } from '../text/calendar.ts';
import { buildRegister } from './build-register.ts';
import { carryOut, type Deciding, decidingOf } from './carry-out.ts';
import type { Register } from './register.ts';

/** Why a point changes nothing when it is drawn as if decided. */
export type PointProblem =
  | { readonly kind: 'unknown-document' }
  | { readonly kind: 'ambiguous-document'; readonly documents: readonly Document[] }
  /** An adoption of what was decided before, or a repeal and the like of what never was. */
  | { readonly kind: 'already-decided'; readonly document: Document }
  | { readonly kind: 'not-decided'; readonly document: Document };

/** What became of one point. */
export type Outcome =
  | { readonly kind: 'done'; readonly point: Point; readonly document: Document }
  /** The document says already that this decision did this. */
  | { readonly kind: 'done-before'; readonly point: Point; readonly document: Document }
  | { readonly kind: 'left'; readonly point: Point; readonly problem: PointProblem };

/** A register as it will be once a decision has been carried out. */
export interface WithDecision {
  readonly register: Register;
  readonly outcomes: readonly Outcome[];
  /** Documents that the text says will end, and that no point ends. */
  readonly announced: readonly Announced[];
}

export interface Announced {
  readonly document: Document;
  readonly name: string;
  readonly place: DecisionFile['announcements'][number]['place'];
}

function isDoneBefore(document: Document, { kind, target }: Point, deciding: Deciding): boolean {
  const { day } = deciding;
  switch (kind) {
    case 'adopt':
      return document.decisions.some(({ date }) => date?.value.last === day);
    case 'repeal':
      return document.repeals.some(
        ({ date, part }) => date?.value === day && part?.value === target.part?.value,
      );
    default: {
      const name = { prolong: 'prolongation', revise: 'revision', transfer: 'transfer' }[kind];
      return document.history.some(
        ({ event, date }) => event.value === name && date?.value === day,
      );
    }
  }
}

function outcomeOf(register: Register, point: Point, deciding: Deciding, isProposal: boolean) {
  const found = register.resolve(point.target.to);
  const left = (problem: PointProblem): Outcome => ({ kind: 'left', point, problem });
  if (found.kind === 'ambiguous') {
    return left({ kind: 'ambiguous-document', documents: found.documents });
  }
  if (found.kind !== 'document') return left({ kind: 'unknown-document' });
  const { document } = found;
  if (!isProposal && isDoneBefore(document, point, deciding)) {
    return { kind: 'done-before', point, document } as const;
  }
  const decided = document.decisions.length > 0;
  if (point.kind === 'adopt' && decided) return left({ kind: 'already-decided', document });
  if (point.kind !== 'adopt' && !decided) return left({ kind: 'not-decided', document });
  return { kind: 'done', point, document } as const;
}

/**
 * Derives the register as it will be once a decision has been carried out. A decision that was made
 * counts from its own day; a proposal as if it were made on the day that is asked about. Where one
 * point adopts what another of the same decision speaks of, the adoption comes first.
 */
export function withDecision(register: Register, file: DecisionFile, asOf: Day): WithDecision {
  const deciding = decidingOf(file, asOf);
  const changed = new Map<Document, Document>();
  const isProposal = file.decision === undefined;
  const outcomes = file.points.map((point): Outcome => {
    const outcome = outcomeOf(register, point, deciding, isProposal);
    if (outcome.kind !== 'done') return outcome;
    const { document } = outcome;
    const after = carryOut(changed.get(document) ?? document, point, deciding);
    changed.set(document, after);
    return outcome;
  });
  const documents = register.documents.map((document) => changed.get(document) ?? document);
  const after = buildRegister(register.city, documents, register.decisionFiles);
  return { register: after, outcomes, announced: announcedIn(after, file, outcomes) };
}

/** What the text says will end, of documents that are decided and that no point touches. */
function announcedIn(
  register: Register,
  file: DecisionFile,
  outcomes: readonly Outcome[],
): Announced[] {
  const touched = new Set(
    outcomes.flatMap((outcome) => (outcome.kind === 'left' ? [] : [outcome.document.id.value])),
  );
  const announced = new Map<Document, Announced>();
  for (const { name, place } of file.announcements) {
    const found = register.resolve(name);
    if (found.kind !== 'document') continue;
    const { document } = found;
    const isOver = document.repeals.length > 0 || document.decisions.length === 0;
    if (touched.has(document.id.value) || isOver || announced.has(document)) continue;
    announced.set(document, { document, name, place });
  }
  return [...announced.values()];
}
