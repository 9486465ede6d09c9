import type { StateKind } from '../../register/state.ts';
import { STATE_NAMES } from '../../register/state-names.ts';
import { foldName } from '../../text/normalise.ts';
import { buildMap, type MapInput } from '../build-map.ts';
import type { Grouping } from '../choices.ts';
import { groupMap } from '../group-map.ts';
import { isOnMap } from '../map-selection.ts';
import { sortNodes } from '../order.ts';
import type { MapEdge, OtherNode, SteeringMap } from '../steering-map.ts';
import { daysOf } from './day-records.ts';
import { documentRecord, isNamed } from './document-record.ts';
import type { EdgeRecord, GroupRecord, MapHistory, NodeRecord, OtherRecord } from './history.ts';
import { requirementsOverTime } from './requirements-over-time.ts';

/** The map with every document that the selection leaves on any day's map. */
function wholeMap(input: MapInput): SteeringMap {
  const { view, before, selection } = input;
  const everyDay = { ...selection, states: [], ended: true };
  if (isNamed(selection)) return buildMap({ ...input, selection: everyDay });
  const here = new Set(view.register.documents);
  const chosen = view.register.documents.filter((each) => isOnMap(view, each, everyDay, true));
  // What the earlier view has besides is only drawn where it is marked.
  const gone = before?.register.documents.filter((each) => !here.has(each)) ?? [];
  const only = [...chosen, ...gone];
  const map = buildMap({ ...input, selection: { ...everyDay, only } });
  return only.length > 0 ? map : { ...map, nodes: [], edges: [] };
}

/** The states that were asked for, by whichever of their names. */
function statesAsked(words: readonly string[]): StateKind[] {
  const asked = new Set(words.map(foldName));
  return (Object.keys(STATE_NAMES) as StateKind[]).filter((kind) => {
    const { sv, en } = STATE_NAMES[kind];
    return [kind, sv, en].some((name) => asked.has(foldName(name)));
  });
}

function otherRecord(node: OtherNode, input: MapInput): OtherRecord {
  const { kind, key, title, lane, column, look, note } = node;
  return { kind, key, title, lane, column, look, note: note[input.language] };
}

function groupsOf(map: SteeringMap, asked: Grouping): [GroupRecord[], Map<string, string>] {
  const groups: GroupRecord[] = [];
  const groupKeys = new Map<string, string>();
  for (const node of groupMap(map, asked).nodes) {
    if (node.kind !== 'group') continue;
    const { key, lane, column, members } = node;
    groups.push({ key, title: node.title.replace(/ \(\d+\)$/, ''), lane, column });
    for (const member of members) groupKeys.set(member.key, key);
  }
  return [groups, groupKeys];
}

/**
 * Draws a register over time: every document that the selection leaves on the map of any day, how it
 * stands when, and what becomes of it on which day.
 *
 * @param asked how documents are gathered where there are many
 */
export function buildHistory(input: MapInput, asked: Grouping): MapHistory {
  const { view, language, selection } = input;
  const map = wholeMap(input);
  const { edges: demands, others } = requirementsOverTime(input, map);
  const kept = map.nodes.filter(({ kind }) => kind !== 'missing');
  const sorted = sortNodes([...kept, ...others]);
  const lasting = map.edges.filter(({ kind }) => kind !== 'requires');
  const edges: (MapEdge & Pick<EdgeRecord, 'spans'>)[] = [...lasting, ...demands];
  const whole = { ...map, nodes: sorted, edges };
  const [groups, groupKeys] = groupsOf(whole, asked);
  const numbers = new Map(sorted.map(({ key }, index) => [key, index]));
  const here = new Set(view.register.documents);
  const documents = new Map(
    sorted.flatMap((node, index) =>
      node.kind === 'document' && here.has(node.document) ? [[node.document, index] as const] : [],
    ),
  );
  return {
    city: map.city,
    language,
    asOf: view.asOf,
    title: input.title,
    notes: input.notes,
    nodes: sorted.flatMap((node): NodeRecord[] => {
      if (node.kind === 'group') return [];
      if (node.kind !== 'document') return [otherRecord(node, input)];
      return [documentRecord(input, node, groupKeys.get(node.key))];
    }),
    edges: edges.map(
      ({ from, to, kind, part, spans }): EdgeRecord => ({
        from: numbers.get(from) ?? 0,
        to: numbers.get(to) ?? 0,
        kind,
        ...(part === undefined ? {} : { part }),
        ...(spans === undefined ? {} : { spans }),
      }),
    ),
    groups,
    days: daysOf(input, documents),
    shows: {
      // Whoever names documents wants to see them, however they stand.
      coming: selection.future || isNamed(selection),
      past: selection.ended || isNamed(selection),
      states: statesAsked(selection.states),
    },
  };
}
