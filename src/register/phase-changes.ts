import type { Change } from './change.ts';
import { type KnownEnding, phaseOf, type Standing } from './standing.ts';
import { isDecided } from './state.ts';
import type { Ending } from './timeline.ts';
import type { View } from './view.ts';

/** A change without what all changes of a document have in common. */
export type Draft = Pick<Change, 'kind'> &
  Partial<Pick<Change, 'day' | 'place' | 'event' | 'ending' | 'others' | 'facts'>>;

/** Where an ending is stated, and what takes the document's place. */
function endedBy(ending: Ending): Omit<Draft, 'kind'> {
  if (ending.kind === 'repeal') return { day: ending.day, place: ending.repeal.place, ending };
  const { onSuccessor, onPredecessor, successor } = ending.succession;
  const { place } = onSuccessor ?? onPredecessor ?? {};
  return { day: ending.day, place, others: [successor], ending };
}

/** What ended a document, and with what proof. */
function ended({ state, timeline }: Standing): Draft {
  const { since } = state;
  for (const reason of state.reasons) {
    if (reason.kind !== state.kind) continue;
    if (reason.kind === 'repealed') {
      const { day, repeal } = reason;
      return { kind: 'repealed', ...endedBy({ kind: 'repeal', day, part: undefined, repeal }) };
    }
    if (reason.kind === 'superseded') {
      const { day, succession } = reason;
      const { part } = succession;
      return { kind: 'superseded', ...endedBy({ kind: 'succession', day, part, succession }) };
    }
  }
  if (state.kind === 'superseded') {
    return { kind: 'superseded', day: since, place: timeline.successorsElsewhere[0]?.place };
  }
  return { kind: 'annulled', day: since, place: timeline.annulled?.event.place };
}

const rankOf = (known: KnownEnding | undefined) => (!known ? 0 : known.hasBegun ? 2 : 1);

/** What is known of endings in the later standing and was not, or had not begun, in the earlier. */
function newEndings(before: Standing | undefined, after: Standing): Ending[] {
  return [...after.endings]
    .filter(([key, known]) => rankOf(known) > rankOf(before?.endings.get(key)))
    .map(([, { ending }]) => ending)
    .sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : 1));
}

/** Ends that are decided: of parts, and of the whole where its day has not come. */
function* decidedEndings(before: Standing | undefined, after: Standing): Generator<Draft, void> {
  const endings = newEndings(before, after);
  for (const ending of endings) {
    if (ending.part !== undefined) yield { kind: 'partly-ended', ...endedBy(ending) };
  }
  // Of several that will end the whole, the first does; a successor is told of rather than a repeal.
  const whole = endings.filter((ending) => ending.part === undefined);
  const first = whole.filter(({ day }) => day === whole[0]?.day);
  const ending = first.find(({ kind }) => kind === 'succession') ?? first[0];
  if (ending) {
    yield { kind: ending.kind === 'repeal' ? 'repealed' : 'superseded', ...endedBy(ending) };
  }
}

/** Whether a document that was decided and waiting has been in force since, whatever became of it. */
function hasStarted(after: Standing): boolean {
  const { start } = after.timeline;
  const phase = phaseOf(after.state);
  if (phase !== 'ended') return phase === 'in-force';
  if (after.state.kind === 'annulled' || start?.kind !== 'day') return false;
  return after.state.since !== undefined && start.day < after.state.since;
}

/** How a document came into the later view: by a decision, or only into the register. */
function appearance(before: Standing | undefined, after: Standing, earlier: View): Draft {
  const { decided } = after.timeline;
  const { day, decision } = decided ?? {};
  // What was decided before is new to the register only.
  const isOld = before === undefined && (day === undefined || day <= earlier.asOf);
  return {
    kind: isOld ? 'added' : 'adopted',
    day,
    place: decision?.date?.place ?? decision?.place,
  };
}

/**
 * What the decisions made of a document that stands in the later view.
 *
 * @param earlier the earlier view, in which the document may be missing
 */
export function* phaseChanges(
  before: Standing | undefined,
  after: Standing,
  earlier: View,
): Generator<Draft, void> {
  const [from, to] = [before && phaseOf(before.state), phaseOf(after.state)];
  const { timeline, state, document } = after;
  if (to === 'undecided') {
    if (!before) yield { kind: 'proposed', place: document.stage?.place ?? document.title?.place };
    return;
  }
  if (!before || !isDecided(before.state)) {
    yield appearance(before, after, earlier);
  } else if (from === 'decided' && hasStarted(after)) {
    const { start } = timeline;
    const day = start?.kind === 'day' ? start.day : undefined;
    yield { kind: 'started', day, place: start?.place };
  } else if (from === 'ended' && to !== 'ended' && state.kind !== 'expired') {
    yield { kind: 'restored', place: document.title?.place ?? document.id.place };
  }
  if (to === 'ended') {
    if (before?.state.kind !== state.kind) yield ended(after);
    return;
  }
  if (state.kind === 'expired' && before?.state.kind !== 'expired') {
    const last = state.reasons.find((reason) => reason.kind === 'last-day');
    yield { kind: 'expired', day: state.since, place: last?.last.place };
  }
  yield* decidedEndings(before, after);
}
