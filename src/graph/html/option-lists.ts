import type { StateKind } from '../../register/state.ts';
import { STATE_NAMES } from '../../register/state-names.ts';
import type { DocumentRecord, MapHistory, Owner } from '../history/history.ts';
import { COLUMN_NAMES, LANE_NAMES } from '../names.ts';
import { COLUMNS, type Column, LANES, type Lane } from '../steering-map.ts';

/** What a reader can choose among: as data, and in words. */
export interface Option<Value> {
  readonly value: Value;
  readonly label: string;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function documentsOf({ nodes }: MapHistory): DocumentRecord[] {
  return nodes.flatMap((node) => (node.kind === 'document' ? [node] : []));
}

/** The states that there are on any day; what was asked for stands first where it is several states. */
function stateOptions(history: MapHistory): Option<readonly StateKind[]>[] {
  const { language, shows } = history;
  const occurring = new Set<StateKind>(shows.states);
  for (const { periods } of documentsOf(history)) {
    for (const { state, presence } of periods) if (presence !== 'absent') occurring.add(state);
  }
  const kinds = (Object.keys(STATE_NAMES) as StateKind[]).filter((kind) => occurring.has(kind));
  const nameOf = (kind: StateKind) => STATE_NAMES[kind][language];
  const asked =
    shows.states.length > 1
      ? [{ value: shows.states, label: capitalise(shows.states.map(nameOf).join(', ')) }]
      : [];
  return [...asked, ...kinds.map((kind) => ({ value: [kind], label: capitalise(nameOf(kind)) }))];
}

/** The types that there are, in the order of the map. */
function typeOptions(history: MapHistory): Option<string>[] {
  const types = new Set(documentsOf(history).flatMap(({ type }) => type ?? []));
  return [...types].map((value) => ({ value, label: capitalise(value) }));
}

/** The columns of the map. */
function columnOptions(history: MapHistory): Option<Column>[] {
  const used = new Set(documentsOf(history).map(({ column }) => column));
  return COLUMNS.filter((column) => used.has(column)).map((value) => ({
    value,
    label: COLUMN_NAMES[value][history.language],
  }));
}

/** Everybody who ever answered for a document. */
function ownersOf(history: MapHistory): Owner[] {
  return documentsOf(history).flatMap((record) => [
    record,
    ...record.periods.flatMap(({ owner }) => owner ?? []),
  ]);
}

/** The lanes of the map. */
function laneOptions(history: MapHistory): Option<Lane>[] {
  const used = new Set(ownersOf(history).map(({ lane }) => lane));
  return LANES.filter((lane) => used.has(lane)).map((value) => ({
    value,
    label: LANE_NAMES[value][history.language],
  }));
}

/** The bodies that answered for a document at any time, in the order of their lanes. */
function bodyOptions(history: MapHistory): Option<string>[] {
  const owners = ownersOf(history);
  const bodies = LANES.flatMap((lane) =>
    owners.flatMap((owner) => (owner.lane === lane ? (owner.body ?? []) : [])),
  );
  return [...new Set(bodies)].map((value) => ({ value, label: value }));
}

/** Everything to choose among; controls and script tell an option by its place. */
export interface OptionLists {
  readonly states: readonly Option<readonly StateKind[]>[];
  readonly types: readonly Option<string>[];
  readonly columns: readonly Option<Column>[];
  readonly lanes: readonly Option<Lane>[];
  readonly bodies: readonly Option<string>[];
}

/** What a reader of a history can choose among. */
export function optionLists(history: MapHistory): OptionLists {
  return {
    states: stateOptions(history),
    types: typeOptions(history),
    columns: columnOptions(history),
    lanes: laneOptions(history),
    bodies: bodyOptions(history),
  };
}
