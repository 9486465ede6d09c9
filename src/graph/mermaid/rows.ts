import { LANES, type MapEdge, type MapNode } from '../steering-map.ts';

/** Nodes below each other, from the top; the order within a row is for Mermaid to find. */
export type Rows = readonly (readonly MapNode[])[];

/** As many boxes side by side as can be read on a page; a large map would be a tower. */
function breadthOf(nodes: number): number {
  return Math.max(4, Math.round(Math.sqrt(nodes) / 1.6));
}

interface Ends {
  readonly upper: string;
  readonly lower: string;
}

/** The ends of a relation: what a document leans on stands above it, what it requires below. */
function endsOf({ kind, from, to }: MapEdge): Ends {
  return kind === 'requires' ? { upper: from, lower: to } : { upper: to, lower: from };
}

/** How much a node is drawn upwards: by what leans on it in its lane, and by lanes above and below. */
function pulls(ends: readonly Ends[], isWithin: (ends: Ends) => boolean): Map<string, number> {
  const pull = new Map<string, number>();
  const add = (key: string, by: number) => pull.set(key, (pull.get(key) ?? 0) + by);
  for (const each of ends) {
    if (isWithin(each)) {
      add(each.upper, 2);
    } else {
      add(each.upper, -1);
      add(each.lower, 1);
    }
  }
  return pull;
}

/**
 * Orders nodes into short rows, lane by lane, so that what others lean on stands above them. Left to
 * itself Mermaid puts everything that leans on nothing into one row, and lanes side by side.
 */
export function rowsOf(nodes: readonly MapNode[], edges: readonly MapEdge[]): Rows {
  const laneOf = new Map(nodes.map(({ key, lane }) => [key, lane]));
  const isWithin = ({ upper, lower }: Ends) => laneOf.get(upper) === laneOf.get(lower);
  const ends = edges.map(endsOf);
  const pull = pulls(ends, isWithin);
  const above = new Map<string, string[]>(nodes.map(({ key }) => [key, []]));
  for (const each of ends) if (isWithin(each)) above.get(each.lower)?.push(each.upper);
  const breadth = breadthOf(nodes.length);
  const rows: MapNode[][] = [];
  const placed = new Set<string>();
  const unplacedAbove = ({ key }: MapNode) =>
    (above.get(key) ?? []).filter((each) => !placed.has(each)).length;
  for (const lane of LANES) {
    let waiting = nodes.filter((node) => node.lane === lane);
    while (waiting.length > 0) {
      // In a circle, those stand first that lack the least.
      const ranked = waiting
        .map((node, index) => {
          return { node, index, lacks: unplacedAbove(node), pull: pull.get(node.key) ?? 0 };
        })
        .sort((a, b) => a.lacks - b.lacks || b.pull - a.pull || a.index - b.index);
      const fewest = ranked[0]?.lacks ?? 0;
      const row: MapNode[] = [];
      for (const { node, lacks } of ranked) {
        if (row.length === breadth || lacks > fewest) break;
        const isRelated = row.some(
          ({ key }) => above.get(node.key)?.includes(key) || above.get(key)?.includes(node.key),
        );
        if (!isRelated) row.push(node);
      }
      for (const { key } of row) placed.add(key);
      waiting = waiting.filter(({ key }) => !placed.has(key));
      rows.push(row);
    }
  }
  return rows;
}

/** A link that nobody sees: from a node to one in the row above. */
export type Tie = readonly [lower: string, upper: string];

/**
 * What keeps rows below each other, besides the relations that are drawn: every node hangs on one of
 * the row above and carries one of the row below.
 */
export function tiesOf(rows: Rows, edges: readonly MapEdge[]): Tie[] {
  const drawn = new Set(edges.flatMap(({ from, to }) => [`${from}\n${to}`, `${to}\n${from}`]));
  const ties: Tie[] = [];
  for (const [number, row] of rows.entries()) {
    const before = rows[number - 1] ?? [];
    const tied = new Set<MapNode>();
    for (const lower of row) {
      for (const upper of before) {
        if (drawn.has(`${lower.key}\n${upper.key}`)) tied.add(lower).add(upper);
      }
    }
    const tie = (lower: MapNode, upper: MapNode) => {
      tied.add(lower).add(upper);
      ties.push([lower.key, upper.key]);
    };
    for (const [index, lower] of row.entries()) {
      const upper = before[index % before.length];
      if (upper && !tied.has(lower)) tie(lower, upper);
    }
    for (const [index, upper] of before.entries()) {
      const lower = row[index % row.length];
      if (lower && !tied.has(upper)) tie(lower, upper);
    }
  }
  return ties;
}
