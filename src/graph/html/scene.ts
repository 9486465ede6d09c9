import type { Day } from '../../text/calendar.ts';
import type { GroupRecord, MapHistory, NodeRecord } from '../history/history.ts';
import type { MapEdge } from '../steering-map.ts';
import { type Box, boxOf } from '../svg/box.ts';
import { type Grid, placeBoxes } from '../svg/grid.ts';
import { drawnOn } from './drawn-on.ts';

/** A box of a picture: one node, or the documents of a group; by their numbers. */
export interface SceneNode {
  readonly key: string;
  readonly members: readonly number[];
  readonly group: GroupRecord | undefined;
}

/** A relation of a picture, and the relations that it stands for, by their numbers. */
export interface SceneEdge extends MapEdge {
  readonly edges: readonly number[];
}

/** A picture that stays as it is while the day changes: a place for every box that there is on any day. */
export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  readonly grid: Grid;
}

/** A day before all others. */
const DAWN = '0001-01-01' as Day;
const NO_FINDINGS = { error: 0, warning: 0, info: 0 } as const;

/** The largest box that a node needs on any day. */
function tallestBox(history: MapHistory, record: NodeRecord): Box {
  const { asOf, language } = history;
  const starts = record.kind === 'document' ? record.periods.map(({ from }) => from ?? DAWN) : [];
  const boxes = [asOf, ...starts].map((day) => boxOf(drawnOn(history, record, day), language));
  return boxes.reduce((tallest, box) => (box.height > tallest.height ? box : tallest));
}

/** The largest box that a group needs: as if all its documents were in each of their states at once. */
function tallestGroup(history: MapHistory, node: SceneNode, group: GroupRecord): Box {
  const { key, title, lane, column } = group;
  const records = node.members.flatMap((index) => {
    const record = history.nodes[index];
    return record?.kind === 'document' ? [record] : [];
  });
  const looks = new Set(records.flatMap(({ periods }) => periods.map(({ look }) => look)));
  const members = [
    ...[...looks].flatMap((look) => records.map(() => ({ look, findings: NO_FINDINGS }))),
    ...records.map(({ findings }) => ({ look: 'in-force' as const, findings })),
  ];
  const drawn = {
    kind: 'group',
    key,
    title: `${title} (${records.length})`,
    lane,
    column,
  } as const;
  return boxOf({ ...drawn, members }, history.language);
}

/** The boxes of a picture, in the order of the records; a group stands where its first document would. */
function sceneNodes(
  { nodes, groups }: MapHistory,
  numbers: readonly number[],
  isGrouped: boolean,
): SceneNode[] {
  const found = new Map<string, { key: string; members: number[]; group?: GroupRecord }>();
  const byKey = new Map(groups.map((group) => [group.key, group]));
  for (const number of numbers) {
    const record = nodes[number];
    if (!record) continue;
    const group = record.kind === 'document' ? byKey.get(record.group ?? '') : undefined;
    const drawnIn = isGrouped ? group : undefined;
    const key = drawnIn?.key ?? record.key;
    const known = found.get(key);
    if (known) known.members.push(number);
    else found.set(key, { key, members: [number], ...(drawnIn ? { group: drawnIn } : {}) });
  }
  return [...found.values()].map((node) => ({ group: undefined, ...node }));
}

/** The relations of a picture. A demand that is met is drawn by the relation of whoever meets it. */
function sceneEdges({ edges }: MapHistory, nodes: readonly SceneNode[]): SceneEdge[] {
  const boxOfNumber = new Map<number, SceneNode>();
  for (const node of nodes) for (const number of node.members) boxOfNumber.set(number, node);
  const children = new Set(
    edges
      .filter(({ kind }) => kind === 'belongs-to' || kind === 'concretises')
      .map(({ from, to }) => `${from} ${to}`),
  );
  const found = new Map<string, { edge: MapEdge; edges: number[] }>();
  for (const [index, { from, to, kind, part }] of edges.entries()) {
    if (kind === 'requires' && children.has(`${to} ${from}`)) continue;
    const [one, other] = [boxOfNumber.get(from), boxOfNumber.get(to)];
    // Relations within one box say nothing about the picture.
    if (!one || !other || one === other) continue;
    const named = one.group || other.group ? undefined : part;
    const key = [one.key, other.key, kind, named ?? ''].join('\n');
    const known = found.get(key);
    if (known) known.edges.push(index);
    else {
      const edge = { from: one.key, to: other.key, kind, part: named, count: 1 };
      found.set(key, { edge, edges: [index] });
    }
  }
  return [...found.values()].map(({ edge, edges: own }) => ({
    ...edge,
    count: own.length,
    edges: own,
  }));
}

/**
 * Finds places for some of the nodes of a history, by their numbers.
 *
 * @param isGrouped whether documents are drawn in their groups
 */
export function sceneOf(
  history: MapHistory,
  numbers: readonly number[],
  isGrouped: boolean,
): Scene {
  const nodes = sceneNodes(history, numbers, isGrouped);
  const boxes = nodes.flatMap((node): Box[] => {
    if (node.group) return [tallestGroup(history, node, node.group)];
    const record = history.nodes[node.members[0] ?? -1];
    return record ? [tallestBox(history, record)] : [];
  });
  const edges = sceneEdges(history, nodes);
  return { nodes, edges, grid: placeBoxes(boxes, edges) };
}

/** The picture that a page opens with: everything, in groups where it is too much for boxes of its own. */
export function firstScene(history: MapHistory): Scene {
  return sceneOf(history, [...history.nodes.keys()], true);
}
