import { describeNode } from '../describe.ts';
import { type Rows, rowsOf } from '../mermaid/rows.ts';
import { wrapWords } from '../mermaid/wrap-words.ts';
import { EDGE_NAMES, LANE_NAMES } from '../names.ts';
import { LANES, type MapEdge, type MapNode, type SteeringMap } from '../steering-map.ts';
import { FAINT_INK, INK, LANE_FILLS } from '../svg/palette.ts';
import { drawnEdges } from '../svg/render-svg.ts';
import { boxLabel } from './box-label.ts';
import { type Attributes, brackets } from './brackets.ts';
import { quoteDot } from './escape-dot.ts';
import { edgeStyle, nodeStyle } from './styles.ts';
import { writeCluster } from './write-cluster.ts';
import { writeLegend } from './write-legend.ts';

/** In points. */
const HEADING = { width: 700, size: 16 } as const;

/** Beyond these Graphviz takes minutes, unless it is content with less. */
const LARGE = { nodes: 100, edges: 200 } as const;
const HURRIED: Attributes = { splines: 'line', nslimit: 1, nslimit1: 1, mclimit: 0.2 };

type Names = (key: string) => string;

function writeHead({ title, notes }: SteeringMap, isLarge: boolean): string[] {
  const lines = [
    ...wrapWords(title, HEADING.width, HEADING.size, true),
    ...notes.flatMap((note) => wrapWords(note, HEADING.width, HEADING.size)),
  ];
  const font: Attributes = { fontname: 'Arial' };
  const graph: Attributes = {
    charset: 'UTF-8',
    rankdir: 'BT',
    newrank: 'true',
    nodesep: 0.25,
    ranksep: 0.45,
    bgcolor: '#ffffff',
    ...font,
    fontsize: HEADING.size,
    fontcolor: INK,
    labelloc: 't',
    tooltip: title,
    ...(isLarge ? HURRIED : {}),
  };
  const label = `label=${quoteDot(...lines, '')}`;
  return [
    `graph ${brackets(graph)};`,
    `graph [${label}];`,
    `node ${brackets({ ...font, fontsize: 11, margin: '0.12,0.08' })};`,
    `edge ${brackets({ ...font, fontsize: 10, fontcolor: FAINT_INK, arrowsize: 0.8 })};`,
  ];
}

function writeNode(node: MapNode, id: string, { language }: SteeringMap): string {
  const { label, width } = boxLabel(node, language);
  const tooltip = describeNode(node, language);
  return `${id} ${brackets({ ...nodeStyle(node), width, tooltip }, label)};`;
}

function writeLanes(map: SteeringMap, rows: Rows, idOf: Names): string[] {
  const lanes = LANES.filter((lane) => map.nodes.some((node) => node.lane === lane));
  return lanes.flatMap((lane, index) => {
    const nodes = map.nodes.filter((node) => node.lane === lane);
    return writeCluster(
      lane,
      LANE_NAMES[lane][map.language],
      LANE_FILLS[index % 2] ?? LANE_FILLS[0],
      [
        ...nodes.map((node) => writeNode(node, idOf(node.key), map)),
        ...rows
          .filter(([first]) => first?.lane === lane)
          .map((row) => `{ rank=same; ${row.map(({ key }) => `${idOf(key)};`).join(' ')} }`),
      ],
    );
  });
}

function writeEdges(
  { nodes, language }: SteeringMap,
  edges: readonly MapEdge[],
  isUp: (edge: MapEdge) => boolean,
  idOf: Names,
): string[] {
  const titles = new Map(nodes.map(({ key, title }) => [key, title]));
  return edges.map((edge) => {
    const { from, to, kind, part, count } = edge;
    const more = [
      ...(part === undefined ? [] : [`(${part})`]),
      ...(count > 1 ? [`(${count})`] : []),
    ];
    const ends = [titles.get(from) ?? from, titles.get(to) ?? to] as const;
    const attributes: Attributes = {
      ...edgeStyle(kind),
      ...(more.length > 0 ? { label: more.join(' ') } : {}),
      ...(isUp(edge) ? {} : { constraint: 'false' }),
      tooltip: [ends[0], EDGE_NAMES[kind][language], ends[1], ...more].join(' '),
    };
    return `${idOf(from)} -> ${idOf(to)} ${brackets(attributes)};`;
  });
}

/** Writes a map in the DOT language, for `dot` of Graphviz: lanes from the top by who decides. */
export function renderDot(map: SteeringMap): string {
  const { nodes } = map;
  const edges = drawnEdges(map);
  const ids = new Map(nodes.map(({ key }, index) => [key, `n${index + 1}`]));
  const idOf = (key: string) => ids.get(key) ?? '';
  const isLarge = nodes.length > LARGE.nodes || edges.length > LARGE.edges;
  // References run everywhere: in a large map they say nothing of what stands above what.
  const isLeading = ({ kind }: MapEdge) => !isLarge || kind !== 'refers-to';
  const rows = rowsOf(nodes, edges.filter(isLeading));
  const rowOf = new Map(rows.flatMap((row, number) => row.map(({ key }) => [key, number])));
  // What points down would turn the lanes around.
  const isUp = (edge: MapEdge) =>
    isLeading(edge) && (rowOf.get(edge.from) ?? 0) > (rowOf.get(edge.to) ?? 0);
  const spine = rows.flatMap(([first]) => (first ? [idOf(first.key)] : []));
  return `${[
    'digraph map {',
    ...writeHead(map, isLarge),
    ...writeLanes(map, rows, idOf),
    ...writeEdges(map, edges, isUp, idOf),
    ...spine.slice(1).map((id, index) => `${id} -> ${spine[index]} [style=invis];`),
    ...writeLegend(edges, spine.at(-1), map.language),
    '}',
  ].join('\n')}\n`;
}
