import { type DecisionFile, POINT_KINDS, type Point } from '../decision/decision-file.ts';
import type { Document, Fact } from '../document/document.ts';
import type { Day } from '../text/calendar.ts';
import { buildRegister } from './build-register.ts';
import { carryOut, decidingOf } from './carry-out.ts';
import { type Outcome, outcomeOf } from './point-outcome.ts';
import type { Register } from './register.ts';

export type { Outcome, PointProblem } from './point-outcome.ts';

/** A register as it will be once a decision has been carried out. */
export interface WithDecision {
  readonly register: Register;
  /** In the order of the points. */
  readonly outcomes: readonly Outcome[];
  /** Documents that the text says will end, and that no point ends. */
  readonly announced: readonly Announced[];
}

export interface Announced {
  readonly document: Document;
  readonly name: string;
  readonly place: DecisionFile['announcements'][number]['place'];
}

/** The order in which points are carried out, whatever order they are written in: adoptions first. */
export function comparePoints(a: Point, b: Point): number {
  const byKind = POINT_KINDS.indexOf(a.kind) - POINT_KINDS.indexOf(b.kind);
  if (byKind !== 0) return byKind;
  const [left, right] = [a, b].map(({ until, from, target }) =>
    [until?.value.last, from?.value, target.part?.value].join(' '),
  ) as [string, string];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The last day of a document as adopted: of a mandate period, the city's calendar knows it. */
export function adoptedEnd(register: Register, document: Document): Fact<Day> | undefined {
  const last = register.timelineOf(document).lastDays.find(({ decided }) => decided === undefined);
  return last && { value: last.day, place: last.place };
}

/**
 * Derives the register as it will be once a decision has been carried out. A decision that was made
 * counts from its own day; a proposal as if it were made on the day that is asked about. Where one
 * point adopts what another of the same decision speaks of, the adoption comes first.
 */
export function withDecision(register: Register, file: DecisionFile, asOf: Day): WithDecision {
  const deciding = decidingOf(file, asOf);
  const isProposal = file.decision === undefined;
  const adopted = new Set<Document>();
  for (const { kind, target } of file.points) {
    const found = kind === 'adopt' ? register.resolve(target.to) : undefined;
    if (found?.kind === 'document') adopted.add(found.document);
  }
  const outcomes = file.points.map((point) =>
    outcomeOf(register, point, deciding, isProposal, (document) => adopted.has(document)),
  );
  const changed = new Map<Document, Document>();
  for (const outcome of [...outcomes].sort((a, b) => comparePoints(a.point, b.point))) {
    if (outcome.kind !== 'done') continue;
    const { document, point } = outcome;
    const end = adoptedEnd(register, document);
    changed.set(document, carryOut(changed.get(document) ?? document, point, deciding, end));
  }
  const documents = register.documents.map((document) => changed.get(document) ?? document);
  const decisionFiles = register.decisionFiles.map((each) =>
    each.source === file.source && isProposal ? { ...each, assumed: asOf } : each,
  );
  const after = buildRegister(register.city, documents, decisionFiles);
  return { register: after, outcomes, announced: announcedIn(after, file, outcomes) };
}

/** Whether something ends the document, sooner or later: a repeal of all of it, or a successor. */
function comesToAnEnd(register: Register, document: Document): boolean {
  const { endings, superseded, successorsElsewhere, annulled } = register.timelineOf(document);
  const isRepealed = endings.some((each) => each.kind === 'repeal' && each.part === undefined);
  return isRepealed || superseded !== undefined || successorsElsewhere.length > 0 || !!annulled;
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
    const isOver = document.decisions.length === 0 || comesToAnEnd(register, document);
    if (touched.has(document.id.value) || isOver || announced.has(document)) continue;
    announced.set(document, { document, name, place });
  }
  return [...announced.values()];
}
