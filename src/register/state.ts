/**
 * The state of a document on a day. Nothing stored says "in force": it follows from the facts, and
 * the first of these that holds wins: annulled, not decided, not started, superseded, repealed,
 * expired, in force in part, in force.
 */

import type { City } from '../city/city.ts';
import type { Document, Stage } from '../document/document.ts';
import type { Day } from '../text/calendar.ts';
import { begun, pendingReasons } from './pending-reasons.ts';
import type { Reason } from './reason.ts';
import type { Register } from './register.ts';
import { dayAfter, type Ending, lastDayOn, type Timeline } from './timeline.ts';

export type StateKind =
  | 'annulled'
  | Stage
  | 'undecided'
  | 'adopted'
  | 'superseded'
  | 'repealed'
  | 'expired'
  | 'partially-in-force'
  | 'in-force';

export interface State {
  readonly kind: StateKind;
  /** The first day of the state, where it is known. */
  readonly since: Day | undefined;
  /** The chain of facts that led here, in the order in which they were weighed. */
  readonly reasons: readonly Reason[];
}

const BEFORE_DECISION: ReadonlySet<StateKind> = new Set<StateKind>([
  'draft',
  'proposed',
  'referred',
  'sent-back',
  'withdrawn',
  'planned',
  'undecided',
]);

/** Whether the document was decided on the day, whatever became of it. */
export function isDecided({ kind }: Pick<State, 'kind'>): boolean {
  return !BEFORE_DECISION.has(kind);
}

/** Whether the document has lost its force. Where the end of the period does not end it, expiry has not. */
export function hasEnded(state: State, city: City): boolean {
  if (state.kind === 'expired') return city.expiryEndsForce;
  return state.kind === 'annulled' || state.kind === 'superseded' || state.kind === 'repealed';
}

/** Whether the document binds: in force, in part, or expired in a city where only a decision ends it. */
export function isInForce(state: State, city: City): boolean {
  if (state.kind === 'expired') return !city.expiryEndsForce;
  return state.kind === 'in-force' || state.kind === 'partially-in-force';
}

/** The facts before the start: undefined once the document is decided on the day. */
function beforeDecision(document: Document, timeline: Timeline, day: Day): State | undefined {
  const { decided } = timeline;
  if (!decided) {
    const stage = document.stage;
    const reasons: Reason[] = [{ kind: 'not-decided', stage, document }];
    return { kind: stage?.value ?? 'undecided', since: undefined, reasons };
  }
  if (decided.day === undefined || decided.day <= day) return undefined;
  const reasons: Reason[] = [
    { kind: 'decided-later', day: decided.day, decision: decided.decision },
  ];
  return { kind: 'undecided', since: undefined, reasons };
}

function endedState(timeline: Timeline, day: Day, reasons: Reason[]): State | undefined {
  const [elsewhere] = timeline.successorsElsewhere;
  const { superseded } = timeline;
  const repeals = timeline.endings.filter(
    (ending) => ending.kind === 'repeal' && ending.part === undefined && begun(ending, day),
  );
  const repeal = repeals.reduce<Ending | undefined>(
    (first, each) => (!first || (each.day ?? '') < (first.day ?? '') ? each : first),
    undefined,
  );
  if (repeal?.kind === 'repeal') {
    reasons.push({ kind: 'repealed', day: repeal.day, repeal: repeal.repeal });
  }
  if (superseded && (superseded.day === undefined || superseded.day <= day)) {
    reasons.push({ kind: 'superseded', day: superseded.day, succession: superseded.succession });
    return { kind: 'superseded', since: superseded.day, reasons };
  }
  if (elsewhere) {
    reasons.push({ kind: 'superseded-elsewhere', reference: elsewhere });
    return { kind: 'superseded', since: undefined, reasons };
  }
  return repeal && { kind: 'repealed', since: repeal.day, reasons };
}

/** Derives the state of a document of the register on a day, with the facts that led to it. */
export function stateOn(register: Register, document: Document, day: Day): State {
  const timeline = register.timelineOf(document);
  const before = beforeDecision(document, timeline, day);
  if (before) return before;
  const { decided, start, annulled } = timeline as Timeline & { decided: object; start: object };
  const reasons: Reason[] = [
    { kind: 'decided', day: decided.day, decision: decided.decision },
    { kind: 'starts', start },
  ];
  // What a court annuls is void from the start, on the days before its judgment too.
  if (annulled) {
    reasons.push({ kind: 'annulled', event: annulled.event });
    return { kind: 'annulled', since: annulled.day, reasons };
  }
  if (start.kind === 'pending' || (start.kind === 'day' && start.day > day)) {
    return { kind: 'adopted', since: decided.day, reasons };
  }
  const ended = endedState(timeline, day, reasons);
  if (ended) return ended;

  const last = lastDayOn(timeline, day);
  if (last) reasons.push({ kind: 'last-day', last });
  else if (document.validity) reasons.push({ kind: 'open-ended', place: document.validity.place });
  reasons.push(...pendingReasons(register, document, timeline, day));
  if (last && last.day < day) {
    reasons.push({ kind: 'not-ended', document, endsForce: register.city.expiryEndsForce });
    return { kind: 'expired', since: dayAfter(last), reasons };
  }
  const parts = timeline.endings.filter(
    (ending) => ending.part !== undefined && begun(ending, day),
  );
  for (const ending of parts) reasons.push({ kind: 'part-ended', ending });
  const startDay = start.kind === 'day' ? start.day : undefined;
  if (parts.length > 0) return { kind: 'partially-in-force', since: undefined, reasons };
  return { kind: 'in-force', since: startDay, reasons };
}
