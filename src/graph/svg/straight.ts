import type { MapEdge } from '../steering-map.ts';
import { BOX_WIDTH } from './box.ts';
import type { PlacedBox } from './grid.ts';
import type { Line } from './line.ts';

/** A place on the picture, in pixels. */
export type Point = readonly [x: number, y: number];

/** Length of an arrow's head, in pixels. */
const HEAD = 9;

/** Rounds to a tenth of a pixel. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The middle of a box. */
export function middleOf({ x, y, height }: PlacedBox): Point {
  return [x + BOX_WIDTH / 2, y + height / 2];
}

/** Where the head of an arrow begins that comes from a point and ends in a tip. */
export function neckOf(from: Point, tip: Point): Point {
  const length = Math.hypot(tip[0] - from[0], tip[1] - from[1]) || 1;
  const share = Math.max(0, 1 - HEAD / length);
  return [from[0] + (tip[0] - from[0]) * share, from[1] + (tip[1] - from[1]) * share];
}

/** Where a straight line from the middle of a box leaves it. */
function leave(box: PlacedBox, [toX, toY]: Point): Point {
  const [midX, midY] = middleOf(box);
  const [dx, dy] = [toX - midX, toY - midY];
  const scale = Math.min(
    BOX_WIDTH / 2 / Math.max(Math.abs(dx), 0.001),
    box.height / 2 / Math.max(Math.abs(dy), 0.001),
  );
  return [midX + dx * scale, midY + dy * scale];
}

/** The straight line between two boxes. */
export function straightLine(edge: MapEdge, from: PlacedBox, to: PlacedBox): Line {
  const start = leave(from, middleOf(to));
  const tip = leave(to, middleOf(from));
  const neck = neckOf(start, tip);
  const path = `M${start.map(round).join(',')}L${neck.map(round).join(',')}`;
  return { edge, path, tip: [round(tip[0]), round(tip[1])], neck };
}
