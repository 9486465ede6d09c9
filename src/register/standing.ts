import type { Document, HistoryEvent } from '../document/document.ts';
import type { Day } from '../text/calendar.ts';
import { begun } from './pending-reasons.ts';
import type { Register } from './register.ts';
import { type State, stateOn } from './state.ts';
import type { Ending, Timeline } from './timeline.ts';
import type { View } from './view.ts';

/** An ending that is known in a view: decided by then, and begun or still to come. */
export interface KnownEnding {
  readonly ending: Ending;
  readonly hasBegun: boolean;
}

/** How a document stands in a view: its state, and what had happened to it by then. */
export interface Standing {
  readonly document: Document;
  readonly asOf: Day;
  readonly state: State;
  readonly timeline: Timeline;
  readonly events: readonly HistoryEvent[];
  /** Of the whole and of parts, by what ends what. */
  readonly endings: ReadonlyMap<string, KnownEnding>;
  readonly parents: readonly Document[];
}

/** How far a document has come: before its decision, before its start, in force, at an end. */
export type Phase = 'undecided' | 'decided' | 'in-force' | 'ended';

const PHASES: Readonly<Record<State['kind'], Phase>> = {
  draft: 'undecided',
  proposed: 'undecided',
  referred: 'undecided',
  'sent-back': 'undecided',
  withdrawn: 'undecided',
  planned: 'undecided',
  undecided: 'undecided',
  adopted: 'decided',
  'in-force': 'in-force',
  'partially-in-force': 'in-force',
  expired: 'in-force',
  superseded: 'ended',
  repealed: 'ended',
  annulled: 'ended',
};

/** How far a state lets a document have come. What has expired was in force, whatever it is now. */
export function phaseOf(state: State): Phase {
  return PHASES[state.kind];
}

/** Whether an ending is decided in a view, whether or not it has begun. */
export function isKnown(register: Register, ending: Ending, asOf: Day): boolean {
  if (begun(ending, asOf)) return true;
  const decided =
    ending.kind === 'repeal'
      ? ending.repeal.date?.value
      : register.timelineOf(ending.succession.successor).decided?.day;
  return decided === undefined ? ending.kind === 'succession' : decided <= asOf;
}

/** The same for the same end of the same part in every view, also where its day has been mended. */
function keyOf(ending: Ending): string {
  const by = ending.kind === 'repeal' ? 'repeal' : ending.succession.successor.id.value;
  return `${ending.part ?? ''} ${by}`;
}

function knownEndings({ register, asOf }: View, timeline: Timeline): Standing['endings'] {
  const known = new Map<string, KnownEnding>();
  for (const ending of timeline.endings) {
    if (!isKnown(register, ending, asOf)) continue;
    const key = keyOf(ending);
    const earlier = known.get(key);
    if (earlier && (earlier.ending.day ?? '') <= (ending.day ?? '')) continue;
    known.set(key, { ending, hasBegun: begun(ending, asOf) });
  }
  return known;
}

/** Derives how a document of a view stands. */
export function standingOf(view: View, document: Document): Standing {
  const { register, asOf } = view;
  const timeline = register.timelineOf(document);
  return {
    document,
    asOf,
    state: stateOn(register, document, asOf),
    timeline,
    events: document.history.filter(({ date }) => !date || date.value <= asOf),
    endings: knownEndings(view, timeline),
    parents: register.parentsOf(document).map(({ to }) => to),
  };
}
