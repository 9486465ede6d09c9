import type { Grouping } from './choices.ts';
import { sortNodes } from './order.ts';
import type { DocumentNode, GroupNode, MapEdge, MapNode, SteeringMap } from './steering-map.ts';

/** More boxes than these are no overview: documents are gathered by type. */
export const MOST_BOXES = 60;

/** What a document is gathered by, in words; undefined leaves it alone. */
function groupOf(node: DocumentNode, by: Grouping): string | undefined {
  switch (by) {
    case 'type':
      return node.type;
    case 'body':
      return node.body;
    case 'subject':
      return node.document.keywords[0]?.value;
    default:
      return undefined;
  }
}

/** What is marked as changing is why the picture is looked at: it keeps its own box. */
function isApart(node: MapNode): boolean {
  return node.kind === 'document' && node.marks.length > 0;
}

/** How documents are gathered: as asked, and by itself only where there are too many boxes. */
export function groupingFor(map: SteeringMap, asked: Grouping): Grouping {
  if (asked !== 'auto') return asked;
  return map.nodes.length > MOST_BOXES ? 'type' : 'none';
}

function joinEdges(edges: readonly MapEdge[], keyOf: ReadonlyMap<string, string>): MapEdge[] {
  const joined = new Map<string, MapEdge>();
  for (const edge of edges) {
    const from = keyOf.get(edge.from) ?? edge.from;
    const to = keyOf.get(edge.to) ?? edge.to;
    // Relations within one box say nothing about the map.
    if (from === to) continue;
    const isWhole = from === edge.from && to === edge.to;
    const part = isWhole ? edge.part : undefined;
    const key = [from, to, edge.kind, part ?? ''].join('\n');
    const known = joined.get(key);
    joined.set(key, { ...edge, from, to, part, count: (known?.count ?? 0) + edge.count });
  }
  return [...joined.entries()].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([, edge]) => edge);
}

/**
 * Gathers documents of one lane and column that share a type, a body or a subject into one box with
 * their number. A single document keeps its own box.
 */
export function groupMap(map: SteeringMap, asked: Grouping): SteeringMap {
  const by = groupingFor(map, asked);
  if (by === 'none') return map;
  const groups = new Map<string, DocumentNode[]>();
  for (const node of map.nodes) {
    if (node.kind !== 'document' || isApart(node)) continue;
    const name = groupOf(node, by);
    if (name === undefined) continue;
    const key = `group ${node.lane} ${node.column} ${name}`;
    const members = groups.get(key);
    if (members) members.push(node);
    else groups.set(key, [node]);
  }
  const keyOf = new Map<string, string>();
  const boxes: GroupNode[] = [];
  for (const [key, members] of groups) {
    const [first] = members;
    if (!first || members.length === 1) continue;
    for (const member of members) keyOf.set(member.key, key);
    const { lane, column } = first;
    const title = `${groupOf(first, by) ?? ''} (${members.length})`;
    boxes.push({ kind: 'group', key, title, lane, column, members });
  }
  const alone = map.nodes.filter((node) => !keyOf.has(node.key));
  return {
    ...map,
    nodes: sortNodes([...alone, ...boxes]),
    edges: joinEdges(map.edges, keyOf),
  };
}
