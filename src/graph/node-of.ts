import type { BodyKind } from '../city/city.ts';
import { bodyRank, findBody } from '../city/lookup.ts';
import type { Document } from '../document/document.ts';
import { judgedType, judgingTypes } from '../register/judged-type.ts';
import { type State, type StateKind, stateOn } from '../register/state.ts';
import { STATE_NAMES } from '../register/state-names.ts';
import { lastDayOn } from '../register/timeline.ts';
import type { View } from '../register/view.ts';
import type { Text } from '../text/language.ts';
import type { DocumentNode, FindingCounts, Lane, Look } from './steering-map.ts';

const LOOKS: Readonly<Record<StateKind, Look>> = {
  draft: 'proposed',
  proposed: 'proposed',
  referred: 'proposed',
  'sent-back': 'proposed',
  withdrawn: 'proposed',
  planned: 'proposed',
  undecided: 'proposed',
  adopted: 'coming',
  superseded: 'ended',
  repealed: 'ended',
  annulled: 'ended',
  expired: 'expired',
  'partially-in-force': 'partial',
  'in-force': 'in-force',
};

const LANE_OF: Readonly<Record<BodyKind, Lane>> = {
  council: 'council',
  executive: 'executive',
  board: 'board',
  company: 'company',
  office: 'office',
  official: 'office',
};

/** The look of a state. */
function lookOf(state: StateKind): Look {
  return LOOKS[state];
}

/**
 * Who answers for a document on the day: whoever it was transferred to last, else the highest of
 * those who decided it.
 */
function ownerOf(
  { register, asOf }: View,
  document: Document,
): { lane: Lane; name: string | undefined } {
  const { city } = register;
  const transfer = document.history.findLast(
    ({ event, date }) => event.value === 'transfer' && (!date || date.value <= asOf),
  );
  const day = document.decisions.at(-1)?.date?.value.last;
  const words = transfer?.to ? [transfer.to] : document.decidedBy;
  const bodies = words.flatMap(({ value }) => findBody(city, value, day) ?? []);
  const [highest] = [...bodies].sort((a, b) => bodyRank(a.kind) - bodyRank(b.kind));
  if (!highest) return { lane: 'unknown', name: words[0]?.value };
  return { lane: LANE_OF[highest.kind], name: highest.name };
}

/** A state in words, with the day that a reader asks for next. */
function stateText({ register, asOf }: View, document: Document, { kind, since }: State): Text {
  const name = STATE_NAMES[kind];
  const timeline = register.timelineOf(document);
  const { city } = register;
  if (kind === 'adopted') {
    const { start } = timeline;
    if (start?.kind !== 'day')
      return { sv: 'antagen, väntar på laga kraft', en: 'adopted, awaits legal force' };
    return { sv: `antagen, gäller från ${start.day}`, en: `adopted, in force from ${start.day}` };
  }
  if (since === undefined) return name;
  if (kind === 'superseded' || kind === 'repealed') {
    return { sv: `${name.sv} ${since}`, en: `${name.en} ${since}` };
  }
  const last = kind === 'expired' ? lastDayOn(timeline, asOf) : undefined;
  if (last) {
    return city.expiryEndsForce
      ? { sv: `gick ut ${last.day}`, en: `expired ${last.day}` }
      : { sv: `gick ut ${last.day}, inte upphävd`, en: `expired ${last.day}, not repealed` };
  }
  return name;
}

/** Draws one document of a view as a node, without marks. */
export function nodeOf(
  view: View,
  document: Document,
  key: string,
  findings: FindingCounts,
): DocumentNode {
  const { register, asOf } = view;
  const state = stateOn(register, document, asOf);
  const type = judgedType(register, document, asOf)?.type;
  const { lane, name } = ownerOf(view, document);
  return {
    kind: 'document',
    key,
    document,
    title: document.title?.value ?? document.id.value,
    lane,
    column: type?.family ?? 'other',
    type: type?.label ?? document.type?.value,
    rank: type ? judgingTypes(register, document, asOf).set.types.indexOf(type) : 999,
    body: name,
    state: state.kind,
    stateText: stateText(view, document, state),
    look: lookOf(state.kind),
    findings,
    marks: [],
    note: undefined,
  };
}
