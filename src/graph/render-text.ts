import { visible } from '../report/visible.ts';
import { describeNode } from './describe.ts';
import { COLUMN_NAMES, EDGE_NAMES, LANE_NAMES } from './names.ts';
import { COLUMNS, LANES, type MapNode, type SteeringMap } from './steering-map.ts';

/** Children of a node: what belongs to it, in the map's order. */
function childrenOf(map: SteeringMap, key: string): MapNode[] {
  const keys = new Set(
    map.edges
      .filter(({ kind, to }) => to === key && (kind === 'belongs-to' || kind === 'concretises'))
      .map(({ from }) => from),
  );
  return map.nodes.filter((node) => keys.has(node.key));
}

/** The documents of one cell as a list, children under their parents wherever these stand. */
function listCell(map: SteeringMap, nodes: readonly MapNode[], told: Set<string>): string[] {
  const lines: string[] = [];
  const tell = (node: MapNode, depth: number) => {
    lines.push(`${'  '.repeat(depth)}- ${describeNode(node, map.language)}`);
    if (told.has(node.key)) return;
    told.add(node.key);
    const inCell = childrenOf(map, node.key).filter((child) => nodes.includes(child));
    for (const child of inCell) tell(child, depth + 1);
  };
  const hasParentHere = (node: MapNode) =>
    map.edges.some(
      ({ kind, from, to }) =>
        from === node.key &&
        (kind === 'belongs-to' || kind === 'concretises') &&
        nodes.some(({ key }) => key === to),
    );
  for (const node of nodes) if (!hasParentHere(node)) tell(node, 1);
  // What runs in a circle has a parent everywhere.
  for (const node of nodes) if (!told.has(node.key)) tell(node, 1);
  return lines;
}

function sayTotal(map: SteeringMap): string {
  const documents = map.nodes.reduce(
    (sum, node) =>
      sum + (node.kind === 'group' ? node.members.length : node.kind === 'document' ? 1 : 0),
    0,
  );
  const relations = map.edges.reduce((sum, { count }) => sum + count, 0);
  return map.language === 'sv'
    ? `${documents} dokument, ${relations} ${relations === 1 ? 'samband' : 'samband'}.`
    : `${documents} ${documents === 1 ? 'document' : 'documents'}, ${relations} ${relations === 1 ? 'relation' : 'relations'}.`;
}

/** The map in words: the documents by lane and column as a nested list, then every relation. */
export function renderText(map: SteeringMap): string {
  const { language } = map;
  const lines: string[] = [map.title, ...map.notes, ''];
  const told = new Set<string>();
  for (const lane of LANES) {
    const inLane = map.nodes.filter((node) => node.lane === lane);
    if (inLane.length === 0) continue;
    lines.push(LANE_NAMES[lane][language].toUpperCase());
    for (const column of COLUMNS) {
      const nodes = inLane.filter((node) => node.column === column);
      if (nodes.length === 0) continue;
      lines.push(COLUMN_NAMES[column][language], ...listCell(map, nodes, told));
    }
    lines.push('');
  }
  if (map.edges.length > 0) {
    lines.push(language === 'sv' ? 'SAMBAND' : 'RELATIONS');
    const titles = new Map(map.nodes.map(({ key, title }) => [key, title]));
    for (const { from, to, kind, part, count } of map.edges) {
      const tail = `${part === undefined ? '' : ` (${part})`}${count > 1 ? ` (${count})` : ''}`;
      lines.push(
        `  ${titles.get(from) ?? from} → ${EDGE_NAMES[kind][language]} → ${titles.get(to) ?? to}${tail}`,
      );
    }
    lines.push('');
  }
  lines.push(sayTotal(map));
  return `${lines.map((line) => visible(line)).join('\n')}\n`;
}
