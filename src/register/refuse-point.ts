import { findBody, mayEnd } from '../city/lookup.ts';
import type { Point } from '../decision/decision-file.ts';
import type { Document } from '../document/document.ts';
import type { Day } from '../text/calendar.ts';
import { nearest } from '../text/nearest.ts';
import { foldName } from '../text/normalise.ts';
import type { Deciding } from './carry-out.ts';
import { ownersOf } from './owners.ts';
import type { PointRefusal } from './point-refusal.ts';
import type { Register } from './register.ts';
import { hasEnded, stateOn } from './state.ts';
import { lastDayOn } from './timeline.ts';

/** What a point is judged by: the register as it stands, and the register with the whole decision. */
export interface Trial {
  readonly before: Register;
  readonly after: Register;
  readonly deciding: Deciding;
  /** A proposal may be for a day to come. */
  readonly isProposal: boolean;
  readonly today: Day;
}

/** The body may change the document: the owner itself, its heir, a body above it, or the council. */
function* authority({ before, deciding }: Trial, document: Document): Generator<PointRefusal> {
  const { city } = before;
  const words = deciding.decidedBy?.value;
  if (words === undefined) return yield { kind: 'no-body' };
  const body = findBody(city, words, deciding.day);
  if (!body) return yield { kind: 'unknown-body', words };
  const { owners } = ownersOf(before, document, deciding.day);
  // Where the owner is no body that the city knows, nobody can say who may end it.
  const higher = owners.find((owner) => !mayEnd(city, body, owner));
  if (higher) yield { kind: 'no-authority', body, owner: higher };
}

function* days(trial: Trial, document: Document, point: Point): Generator<PointRefusal> {
  const { before, deciding, isProposal, today } = trial;
  const { day } = deciding;
  if (!isProposal && day > today) yield { kind: 'in-future', day, today };
  if (point.kind === 'adopt') return;
  const adopted = before.timelineOf(document).decided?.day;
  if (adopted !== undefined && day < adopted) yield { kind: 'before-adoption', day, adopted };
  const from = point.from?.value;
  if (from !== undefined && from < day) yield { kind: 'retroactive', day, from };
}

function* end(trial: Trial, document: Document, point: Point): Generator<PointRefusal> {
  const { before, deciding } = trial;
  const state = stateOn(before, document, deciding.day);
  const isOver = state.kind !== 'expired' && hasEnded(state, before.city);
  if (isOver && point.kind !== 'adopt') {
    const repeal = document.repeals.find(({ part }) => part === undefined);
    yield { kind: 'ended', since: state.since, repeal };
  }
  if (point.kind === 'prolong' && point.until) {
    const last = lastDayOn(before.timelineOf(document), deciding.day);
    const until = point.until.value.last;
    if (!last) yield { kind: 'no-end' };
    else if (until <= last.day) yield { kind: 'not-later', last: last.day, until };
  }
}

function* part(document: Document, { target }: Point): Generator<PointRefusal> {
  const wanted = target.part?.value;
  if (wanted === undefined || wanted === 'rest') return;
  const { headings } = document.body;
  const numbers = headings.map(({ text }) => /^(?:§ ?)?[0-9]+(?:[.:][0-9]+)*/.exec(text)?.[0]);
  const names = headings.flatMap(({ anchor, text }, index) => [anchor, text, numbers[index] ?? '']);
  const folded = foldName(wanted).replace(/^#/, '');
  if (names.some((name) => foldName(name) === folded)) return;
  yield {
    kind: 'unknown-part',
    part: wanted,
    near: nearest(
      wanted,
      headings.map(({ anchor }) => anchor),
    ),
  };
}

/** A document that ends for a successor ends when the successor starts, not before. */
function* gap(trial: Trial, document: Document, point: Point): Generator<PointRefusal> {
  if (point.kind !== 'repeal' || point.target.part) return;
  const { after, deciding } = trial;
  const from = point.from?.value ?? deciding.day;
  const later = after.documents.find(
    ({ id, source }) => id.value === document.id.value && source.path === document.source.path,
  );
  for (const { successor, part: ofPart } of later ? after.successorsOf(later) : []) {
    if (ofPart !== undefined) continue;
    const { decided, start, annulled } = after.timelineOf(successor);
    if (annulled || start?.kind === 'unknown') continue;
    const until = decided && start?.kind === 'day' ? start.day : undefined;
    const isMeant = point.reason?.value === 'superseded';
    if (isMeant && (until === undefined || until > from)) {
      yield { kind: 'gap', successor, from, until };
    }
  }
}

function* transfer(trial: Trial, document: Document, point: Point): Generator<PointRefusal> {
  if (point.kind !== 'transfer' || !point.to) return;
  const { before, deciding } = trial;
  const taker = findBody(before.city, point.to.value, deciding.day);
  if (!taker) return yield { kind: 'unknown-body', words: point.to.value };
  const { owners } = ownersOf(before, document, deciding.day);
  const [owner] = owners;
  if (owner && owners.length === 1 && owner.id === taker.id) yield { kind: 'own-already', owner };
}

/**
 * Tells why a point must not be carried out on a document; empty where nothing stands against it.
 * Who may end a document: the body that decided it, its successor, a body above it, the council, or
 * whom it was transferred to (kommunallagen 2017:725, 5 kap. 1 § and 6 kap.).
 */
export function refusePoint(trial: Trial, document: Document, point: Point): PointRefusal[] {
  const refusals = [
    ...days(trial, document, point),
    ...end(trial, document, point),
    ...part(document, point),
    ...gap(trial, document, point),
    ...transfer(trial, document, point),
  ];
  // What a body may adopt follows from the type, which lint judges.
  return point.kind === 'adopt' ? refusals : [...authority(trial, document), ...refusals];
}
