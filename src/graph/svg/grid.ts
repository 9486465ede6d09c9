import type { Language } from '../../text/language.ts';
import {
  COLUMNS,
  type Column,
  LANES,
  type Lane,
  type MapEdge,
  type SteeringMap,
} from '../steering-map.ts';
import { BOX_WIDTH, type Box, boxOf } from './box.ts';

/** A box with its place: the upper left corner, in pixels. */
export interface PlacedBox extends Box {
  readonly x: number;
  readonly y: number;
}

/** A row of the map, or a column of it. */
interface Band<Name> {
  readonly name: Name;
  readonly start: number;
  readonly length: number;
}

/** Where everything on a map stands. */
export interface Grid {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly PlacedBox[];
  readonly lanes: readonly Band<Lane>[];
  readonly columns: readonly Band<Column>[];
}

/** Room between boxes, wide enough for relations to pass. */
const GAP = { x: 38, y: 30 } as const;
/** Room around the boxes of a lane, and left of the map for the names of lanes. */
const MARGIN = { x: 18, y: 22 } as const;
export const LANE_LABEL = 136;
const COLUMN_LABEL = 34;

/** How many boxes of one column stand side by side: more where it is full, so that a map is no tower. */
function breadths(boxes: readonly Box[]): ReadonlyMap<Column, number> {
  const cells = new Map<string, number>();
  for (const { node } of boxes) {
    const cell = `${node.lane} ${node.column}`;
    cells.set(cell, (cells.get(cell) ?? 0) + 1);
  }
  const used = COLUMNS.filter((column) => boxes.some(({ node }) => node.column === column));
  const most = used.length > 2 ? 3 : 4;
  const isHuge = boxes.length > 150;
  return new Map(
    used.map((column) => {
      const largest = Math.max(...LANES.map((lane) => cells.get(`${lane} ${column}`) ?? 0));
      const wanted = Math.max(1, Math.ceil(Math.sqrt(largest * 0.9)));
      return [column, isHuge ? wanted : Math.min(most, wanted)];
    }),
  );
}

/** Places the boxes of one cell, row by row; returns the height that they take. */
function fill(
  boxes: readonly Box[],
  breadth: number,
  left: number,
  top: number,
  placed: PlacedBox[],
): number {
  let y = top;
  for (let first = 0; first < boxes.length; first += breadth) {
    const row = boxes.slice(first, first + breadth);
    for (const [index, box] of row.entries()) {
      placed.push({ ...box, x: left + index * (BOX_WIDTH + GAP.x), y });
    }
    y += Math.max(...row.map(({ height }) => height)) + GAP.y;
  }
  return boxes.length === 0 ? 0 : y - top - GAP.y;
}

/** A relation, as far as it moves boxes together. */
type Relation = Pick<MapEdge, 'kind' | 'from' | 'to'>;

/** The parent that each node belongs to, the first where there are several. */
function parentsIn(edges: readonly Relation[]): ReadonlyMap<string, string> {
  const parents = new Map<string, string>();
  for (const { kind, from, to } of edges) {
    const isHierarchy = kind === 'belongs-to' || kind === 'concretises';
    if (isHierarchy && !parents.has(from)) parents.set(from, to);
    // What is missing stands beside what requires it.
    if (kind === 'requires' && !parents.has(to)) parents.set(to, from);
  }
  return parents;
}

/** The boxes of a cell, those that belong to one of them behind it; otherwise in their order. */
function familiesTogether(
  cell: readonly Box[],
  parents: ReadonlyMap<string, string>,
): readonly Box[] {
  const here = new Set(cell.map(({ node }) => node.key));
  const ordered = new Set<Box>();
  const add = (box: Box) => {
    if (ordered.has(box)) return;
    ordered.add(box);
    for (const child of cell) if (parents.get(child.node.key) === box.node.key) add(child);
  };
  for (const box of cell) if (!here.has(parents.get(box.node.key) ?? '')) add(box);
  // What runs in a circle has a parent everywhere.
  for (const box of cell) add(box);
  return [...ordered];
}

/** Lays a map out: lanes by who decides from the top, columns by family, boxes in order within. */
export function gridOf({ nodes, edges }: SteeringMap, language: Language): Grid {
  return placeBoxes(
    nodes.map((node) => boxOf(node, language)),
    edges,
  );
}

/** Finds a place for every box. */
export function placeBoxes(boxes: readonly Box[], edges: readonly Relation[]): Grid {
  const breadth = breadths(boxes);
  const parents = parentsIn(edges);
  const columns: Band<Column>[] = [];
  let x = LANE_LABEL;
  for (const [name, count] of breadth) {
    const length = count * BOX_WIDTH + (count - 1) * GAP.x + 2 * MARGIN.x;
    columns.push({ name, start: x, length });
    x += length;
  }
  const lanes: Band<Lane>[] = [];
  const placed: PlacedBox[] = [];
  let y = COLUMN_LABEL;
  for (const name of LANES) {
    const inLane = boxes.filter(({ node }) => node.lane === name);
    if (inLane.length === 0) continue;
    const heights = columns.map((column) => {
      const cell = familiesTogether(
        inLane.filter(({ node }) => node.column === column.name),
        parents,
      );
      const count = breadth.get(column.name) ?? 1;
      return fill(cell, count, column.start + MARGIN.x, y + MARGIN.y, placed);
    });
    const length = Math.max(...heights) + 2 * MARGIN.y;
    lanes.push({ name, start: y, length });
    y += length;
  }
  return { width: x, height: y, boxes: placed, lanes, columns };
}
