import type { MapEdge } from '../steering-map.ts';
import { BOX_WIDTH } from './box.ts';
import type { Grid, PlacedBox } from './grid.ts';
import type { Line } from './line.ts';
import { middleOf, neckOf, type Point, round, straightLine } from './straight.ts';

/** How far from a box its gutter runs, and how far below or above it a row ends, in pixels. */
const GUTTER = 19;
const ROW = 15;
const CORNER = 8;
/** Lines that share a way run side by side. */
const TRACKS = 5;
const TRACK = 4;

/** Whether a line between two points runs through a box, or so near that it seems to. */
function runsThrough([ax, ay]: Point, [bx, by]: Point, box: PlacedBox): boolean {
  let [first, last] = [0, 1];
  const clip = (start: number, delta: number, least: number, most: number): boolean => {
    if (delta === 0) return start > least && start < most;
    const [near, far] = [(least - start) / delta, (most - start) / delta].sort((a, b) => a - b);
    first = Math.max(first, near ?? 0);
    last = Math.min(last, far ?? 1);
    return first < last;
  };
  const room = 3;
  return (
    clip(ax, bx - ax, box.x - room, box.x + BOX_WIDTH + room) &&
    clip(ay, by - ay, box.y - room, box.y + box.height + room)
  );
}

function isFree(a: Point, b: Point, boxes: readonly PlacedBox[]): boolean {
  return !boxes.some((box) => runsThrough(a, b, box));
}

/** A height at which a line can pass from one gutter to another: between two rows, or between two lanes. */
function passage(
  { lanes, boxes }: Grid,
  from: Point,
  to: Point,
  ends: readonly PlacedBox[],
): number {
  const rows = ends.flatMap(({ y, height }) => [y - ROW, y + height + ROW]);
  const free = rows.filter((y) => isFree([from[0], y], [to[0], y], boxes));
  const candidates = [
    ...free,
    ...lanes.map(({ start }, index) => (index === 0 ? start + ROW : start)),
  ];
  const length = (y: number) => Math.abs(from[1] - y) + Math.abs(to[1] - y);
  return candidates.reduce((best, y) => (length(y) < length(best) ? y : best), candidates[0] ?? 0);
}

/** A path through points, with round corners. */
function bend(points: readonly Point[]): string {
  const [start = [0, 0]] = points;
  let path = `M${start.map(round).join(',')}`;
  for (const [index, corner] of points.entries()) {
    const [before, after] = [points[index - 1], points[index + 1]];
    if (!before) continue;
    if (!after) return `${path}L${corner.map(round).join(',')}`;
    const toward = ([x, y]: Point): string => {
      const length = Math.hypot(x - corner[0], y - corner[1]) || 1;
      const share = Math.min(CORNER, length / 2) / length;
      return [corner[0] + (x - corner[0]) * share, corner[1] + (y - corner[1]) * share]
        .map(round)
        .join(',');
    };
    path += `L${toward(before)}Q${corner.map(round).join(',')} ${toward(after)}`;
  }
  return path;
}

function around(grid: Grid, edge: MapEdge, from: PlacedBox, to: PlacedBox, number: number): Line {
  const shift = ((number % TRACKS) - (TRACKS - 1) / 2) * TRACK;
  const out = to.x < from.x ? -1 : 1;
  const into = to.x > from.x ? -1 : 1;
  const side = ({ x }: PlacedBox, direction: number) => (direction < 0 ? x : x + BOX_WIDTH);
  const level = (box: PlacedBox) => middleOf(box)[1] + shift;
  const start: Point = [side(from, out), level(from)];
  const tip: Point = [side(to, into), level(to)];
  const first: Point = [start[0] + out * GUTTER + shift, start[1]];
  const last: Point = [tip[0] + into * GUTTER + shift, tip[1]];
  const isOneGutter = Math.abs(first[0] - last[0]) < GUTTER;
  const y = isOneGutter ? 0 : passage(grid, first, last, [from, to]) + shift;
  const between: Point[] = isOneGutter ? [[first[0], tip[1]]] : [[first[0], y], [last[0], y], last];
  const points = [start, first, ...between];
  const neck = neckOf(points.at(-1) ?? first, tip);
  return { edge, path: bend([...points, neck]), tip: [round(tip[0]), round(tip[1])], neck };
}

/**
 * Finds a way for every relation without Graphviz: straight where nothing is in between, else through
 * the gutters between boxes. For pictures of few boxes, drawn where there is no Graphviz.
 */
export function detourEdges(grid: Grid, edges: readonly MapEdge[]): Line[] {
  const places = new Map(grid.boxes.map((box) => [box.node.key, box]));
  return edges.flatMap((edge, number): Line[] => {
    const [from, to] = [places.get(edge.from), places.get(edge.to)];
    if (!from || !to) return [];
    const others = grid.boxes.filter((box) => box !== from && box !== to);
    const isStraight = isFree(middleOf(from), middleOf(to), others);
    return [isStraight ? straightLine(edge, from, to) : around(grid, edge, from, to, number)];
  });
}
