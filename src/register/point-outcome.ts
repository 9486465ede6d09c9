import { findBody } from '../city/lookup.ts';
import type { Point } from '../decision/decision-file.ts';
import type { Document, Repeal } from '../document/document.ts';
import { type Day, parsePartialDay } from '../text/calendar.ts';
import { foldName } from '../text/normalise.ts';
import { type Deciding, EVENTS } from './carry-out.ts';
import type { Register } from './register.ts';

/** Why a point changes nothing when it is drawn as if decided. */
export type PointProblem =
  | { readonly kind: 'unknown-document' }
  | { readonly kind: 'ambiguous-document'; readonly documents: readonly Document[] }
  /** An adoption of what was decided before, or a repeal and the like of what never was. */
  | { readonly kind: 'already-decided'; readonly document: Document }
  | { readonly kind: 'not-decided'; readonly document: Document }
  /** A repeal of what was repealed before, from that day on: of the document, or of a part of it. */
  | {
      readonly kind: 'already-repealed';
      readonly document: Document;
      readonly day: Day;
      readonly repeal: Repeal;
    }
  /** A prolongation without a day, or a transfer without a body. */
  | { readonly kind: 'nothing-to-do'; readonly document: Document };

/** What became of one point. */
export type Outcome =
  | { readonly kind: 'done'; readonly point: Point; readonly document: Document }
  /** The document says already that this decision did this. */
  | { readonly kind: 'done-before'; readonly point: Point; readonly document: Document }
  | { readonly kind: 'left'; readonly point: Point; readonly problem: PointProblem };

function isSameBody({ city }: Register, a: string, b: string): boolean {
  return a === b || (findBody(city, a)?.id ?? a) === (findBody(city, b)?.id ?? b);
}

/** Whether the document says itself that the decision of that day did what the point says. */
function isDoneBefore(register: Register, document: Document, point: Point, day: Day): boolean {
  const { kind, target, until, to } = point;
  if (kind === 'adopt') return document.decisions.some(({ date }) => date?.value.last === day);
  if (kind === 'repeal') {
    return document.repeals.some(
      ({ date, part }) => date?.value === day && part?.value === target.part?.value,
    );
  }
  return document.history.some((event) => {
    if (event.event.value !== EVENTS[kind] || event.date?.value !== day) return false;
    const written = event.to?.value ?? '';
    if (until) return parsePartialDay(written)?.last === until.value.last;
    return !to || isSameBody(register, written, to.value);
  });
}

/** The first repeal of the whole document, or of the part, by the day on which the point repeals it. */
function repealedBy(register: Register, document: Document, { target }: Point, day: Day) {
  const part = target.part && foldName(target.part.value);
  const repeals = register
    .timelineOf(document)
    .endings.filter((each) => each.kind === 'repeal')
    .filter((each) => each.part === undefined || foldName(each.part) === part)
    .filter((each) => each.day <= day);
  return repeals.sort((a, b) => (a.day < b.day ? -1 : 1))[0];
}

/**
 * Decides whether a point can be carried out.
 *
 * @param isAdopted whether another point of the same decision adopts the document
 */
export function outcomeOf(
  register: Register,
  point: Point,
  deciding: Deciding,
  isProposal: boolean,
  isAdopted: (document: Document) => boolean,
): Outcome {
  const left = (problem: PointProblem): Outcome => ({ kind: 'left', point, problem });
  const found = register.resolve(point.target.to);
  if (found.kind === 'ambiguous') {
    return left({ kind: 'ambiguous-document', documents: found.documents });
  }
  if (found.kind !== 'document') return left({ kind: 'unknown-document' });
  const { document } = found;
  const { kind, from, until, to } = point;
  if ((kind === 'prolong' && !until) || (kind === 'transfer' && !to)) {
    return left({ kind: 'nothing-to-do', document });
  }
  if (!isProposal && isDoneBefore(register, document, point, deciding.day)) {
    return { kind: 'done-before', point, document };
  }
  const isDecided = document.decisions.length > 0;
  if (kind === 'adopt' && isDecided) return left({ kind: 'already-decided', document });
  if (kind !== 'adopt' && !isDecided && !isAdopted(document)) {
    return left({ kind: 'not-decided', document });
  }
  const first = repealedBy(register, document, point, from?.value ?? deciding.day);
  if (kind === 'repeal' && first) {
    return left({ kind: 'already-repealed', document, day: first.day, repeal: first.repeal });
  }
  return { kind: 'done', point, document };
}
