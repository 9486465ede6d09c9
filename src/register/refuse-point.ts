import { findBody, isInOffice, mayEnd } from '../city/lookup.ts';
import type { Point } from '../decision/decision-file.ts';
import type { Document } from '../document/document.ts';
import type { Day } from '../text/calendar.ts';
import { nearest } from '../text/nearest.ts';
import { foldName } from '../text/normalise.ts';
import type { Deciding } from './carry-out.ts';
import { ownersOf } from './owners.ts';
import type { PointRefusal } from './point-refusal.ts';
import type { Register } from './register.ts';
import { type State, stateOn } from './state.ts';
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
  if (!isInOffice(body, deciding.day))
    return yield { kind: 'not-in-office', body, day: deciding.day };
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

type Over = 'annulled' | 'superseded' | 'repealed';

/** Whether a decision, a successor or a court has ended the document: the end of its period has not. */
function isOver(state: State): state is State & { readonly kind: Over } {
  return state.kind === 'annulled' || state.kind === 'superseded' || state.kind === 'repealed';
}

function* end(trial: Trial, document: Document, point: Point): Generator<PointRefusal> {
  const { before, deciding } = trial;
  const state = stateOn(before, document, deciding.day);
  // What ends with its successor's start may be repealed from that very day.
  const from = point.from?.value ?? deciding.day;
  const isTogether = point.kind === 'repeal' && state.since === from;
  if (isOver(state) && !isTogether) {
    const { kind: how, since, reasons } = state;
    const repeal = reasons.find((each) => each.kind === 'repealed')?.repeal;
    const successor = reasons.find((each) => each.kind === 'superseded')?.succession.successor;
    yield { kind: 'ended', how, since, repeal, successor };
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
  if (point.kind !== 'repeal' || point.target.part || point.reason?.value !== 'superseded') return;
  const { after, deciding } = trial;
  const from = point.from?.value ?? deciding.day;
  const later = after
    .withId(document.id.value)
    .find(({ source }) => source.path === document.source.path);
  const successors = (later ? after.successorsOf(later) : [])
    .filter(({ part: ofPart }) => ofPart === undefined)
    .map(({ successor }) => successor);
  const standing = successors.filter((each) => !isOver(stateOn(after, each, from)));
  const [ended] = successors;
  if (ended && standing.length === 0) yield { kind: 'successor-ended', successor: ended };
  const starts = standing.map((successor) => {
    const { decided, start } = after.timelineOf(successor);
    // On a day that nobody knows: it may well have been before.
    const until = start?.kind === 'unknown' ? from : start?.kind === 'day' ? start.day : undefined;
    return { successor, until: decided && until };
  });
  // Where several take its place, it is enough that one of them applies.
  if (starts.some(({ until }) => until !== undefined && until <= from)) return;
  const [first] = starts.sort((a, b) => ((a.until ?? '9') < (b.until ?? '9') ? -1 : 1));
  if (first) yield { kind: 'gap', from, ...first };
}

function* transfer(trial: Trial, document: Document, point: Point): Generator<PointRefusal> {
  if (point.kind !== 'transfer' || !point.to) return;
  const { before, deciding } = trial;
  const taker = findBody(before.city, point.to.value, point.from?.value ?? deciding.day);
  if (!taker) return yield { kind: 'unknown-body', words: point.to.value };
  const start = point.from?.value ?? deciding.day;
  if (!isInOffice(taker, start)) yield { kind: 'not-in-office', body: taker, day: start };
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
