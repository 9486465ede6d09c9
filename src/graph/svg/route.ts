import type { LayOut } from '../graphviz.ts';
import type { MapEdge } from '../steering-map.ts';
import { BOX_WIDTH } from './box.ts';
import type { Grid } from './grid.ts';
import type { Line } from './line.ts';
import { type Point, round, straightLine } from './straight.ts';

/** Beyond these, finding a way around every box takes too long: lines run straight. */
const MOST_ROUTED = { boxes: 110, edges: 220 } as const;
const POINTS_PER_INCH = 72;
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
    return routed.get(number) ?? (from && to ? straightLine(edge, from, to) : []);
  });
}
