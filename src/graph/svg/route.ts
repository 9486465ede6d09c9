import type { LayOut } from '../graphviz.ts';
import type { MapEdge } from '../steering-map.ts';
import { BOX_WIDTH } from './box.ts';
import type { Grid, PlacedBox } from './grid.ts';

/** A relation as a line on the picture. */
export interface Line {
  readonly edge: MapEdge;
  /** The data of an SVG path, ending where the head of the arrow begins. */
  readonly path: string;
  /** The head's tip, and the point it comes from. */
  readonly tip: readonly [x: number, y: number];
  readonly neck: readonly [x: number, y: number];
}

/** Beyond these, finding a way around every box takes too long: lines run straight. */
const MOST_ROUTED = { boxes: 110, edges: 220 } as const;
const POINTS_PER_INCH = 72;
/** Length of an arrow's head, in pixels. */
const HEAD = 9;

type Point = readonly [number, number];

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Where a straight line from the middle of a box leaves it. */
function leave(box: PlacedBox, [toX, toY]: Point): Point {
  const [midX, midY] = [box.x + BOX_WIDTH / 2, box.y + box.height / 2];
  const [dx, dy] = [toX - midX, toY - midY];
  const scale = Math.min(
    BOX_WIDTH / 2 / Math.max(Math.abs(dx), 0.001),
    box.height / 2 / Math.max(Math.abs(dy), 0.001),
  );
  return [midX + dx * scale, midY + dy * scale];
}

function straight(edge: MapEdge, from: PlacedBox, to: PlacedBox): Line {
  const middle = (box: PlacedBox): Point => [box.x + BOX_WIDTH / 2, box.y + box.height / 2];
  const start = leave(from, middle(to));
  const tip = leave(to, middle(from));
  const length = Math.hypot(tip[0] - start[0], tip[1] - start[1]) || 1;
  const share = Math.max(0, 1 - HEAD / length);
  const neck: Point = [
    start[0] + (tip[0] - start[0]) * share,
    start[1] + (tip[1] - start[1]) * share,
  ];
  const path = `M${start.map(round).join(',')}L${neck.map(round).join(',')}`;
  return { edge, path, tip: [round(tip[0]), round(tip[1])], neck };
}

/** The graph as Graphviz reads it, with every box where it stands. Its y runs upwards. */
function dotOf(
  grid: Grid,
  edges: readonly MapEdge[],
  numbers: ReadonlyMap<string, number>,
): string {
  const inch = (pixels: number) => (pixels / POINTS_PER_INCH).toFixed(4);
  const nodes = grid.boxes.map(({ x, y, height }, index) => {
    const position = `${x + BOX_WIDTH / 2},${-(y + height / 2)}`;
    return `n${index}[pos="${position}",width=${inch(BOX_WIDTH)},height=${inch(height)}]`;
  });
  const lines = edges.map(
    ({ from, to }, index) => `n${numbers.get(from)}->n${numbers.get(to)}[number=${index}]`,
  );
  return `digraph{splines=true;notranslate=true;esep="+7";node[shape=box,fixedsize=true,label=""];edge[arrowsize=0.9]\n${[...nodes, ...lines].join('\n')}\n}`;
}

/** Reads a spline of Graphviz: `e,x,y x,y …`, the first point being the tip of the arrow. */
function readSpline(edge: MapEdge, pos: string): Line | undefined {
  const match = /^e,([-\d.e]+),([-\d.e]+) (.+)$/.exec(pos.split(';')[0] ?? '');
  const points = match?.[3]?.split(' ').map((pair): Point => {
    const [x = 0, y = 0] = pair.split(',').map(Number);
    return [round(x), round(-y)];
  });
  const [first, ...rest] = points ?? [];
  const neck = points?.at(-1);
  if (!match || !first || !neck) return undefined;
  const tip: Point = [round(Number(match[1])), round(-Number(match[2]))];
  return { edge, path: `M${first.join(',')}C${rest.map((p) => p.join(',')).join(' ')}`, tip, neck };
}

/** Finds a way for every relation, around the boxes where there are not too many. */
export function routeEdges(grid: Grid, edges: readonly MapEdge[], layOut: LayOut): Line[] {
  const numbers = new Map(grid.boxes.map(({ node }, index) => [node.key, index]));
  const boxOf = (key: string) => grid.boxes[numbers.get(key) ?? -1];
  const drawn = edges.filter(({ from, to }) => boxOf(from) && boxOf(to) && from !== to);
  const isSmall = grid.boxes.length <= MOST_ROUTED.boxes && drawn.length <= MOST_ROUTED.edges;
  const routed = new Map<number, Line>();
  if (isSmall && drawn.length > 0) {
    for (const { number, pos } of layOut(dotOf(grid, drawn, numbers), 'nop2')) {
      const edge = drawn[number];
      const line = edge && readSpline(edge, pos);
      if (line) routed.set(number, line);
    }
  }
  return drawn.flatMap((edge, number) => {
    const [from, to] = [boxOf(edge.from), boxOf(edge.to)];
    return routed.get(number) ?? (from && to ? straight(edge, from, to) : []);
  });
}
