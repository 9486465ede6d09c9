import { describeMap } from '../describe.ts';
import { EDGE_INVERSES, EDGE_NAMES, LANE_NAMES } from '../names.ts';
import { LANES, type MapEdge, type MapNode, type SteeringMap } from '../steering-map.ts';
import { cut } from './cut.ts';
import { escapeMermaid, quoteYaml } from './escape-mermaid.ts';
import { nodeLines } from './node-lines.ts';
import type { Omission } from './omissions.ts';
import { type Rows, rowsOf, tiesOf } from './rows.ts';
import { ARROWS, BRACKETS, type Shape, shapeOf } from './shapes.ts';
import { writeClasses } from './write-classes.ts';
import { writeLabel } from './write-label.ts';

/** What a diagram is written from. */
export interface Draft {
  readonly map: SteeringMap;
  /** The relations to draw. */
  readonly edges: readonly MapEdge[];
  readonly without: ReadonlySet<Omission>;
  /** What was left out, each in a sentence. */
  readonly losses: readonly string[];
  /** How many links that nobody sees may be written: Mermaid counts them as relations. */
  readonly mostTies: number;
}

/** Closer than Mermaid's own, so that more can be read at once. In pixels. */
const SPACING = { nodeSpacing: 24, rankSpacing: 36, padding: 14 } as const;

/** Shapes whose ends come too near to text that is several lines high. */
const TIGHT: ReadonlySet<Shape> = new Set(['coming', 'proposed', 'ended']);

/** Mermaid cleans a title of tags and of all that could be one. */
function hasTags({ title }: SteeringMap): boolean {
  return title.includes('<');
}

/** The title and what is said to those who cannot see the picture. Mermaid reads nothing empty. */
function writeHead({ map, without, losses }: Draft): string[] {
  const title = escapeMermaid(map.title);
  const description = without.has('description') ? map.notes.join('\n') : describeMap(map);
  const text = [...description.split('\n'), ...losses].map(escapeMermaid).filter(Boolean);
  return [
    '---',
    ...(title === '' || hasTags(map) ? [] : [`title: ${quoteYaml(map.title)}`]),
    'config:',
    '  flowchart:',
    ...Object.entries(SPACING).map(([key, value]) => `    ${key}: ${value}`),
    '    subGraphTitleMargin: { top: 2, bottom: 10 }',
    '---',
    'flowchart BT',
    ...losses.map((loss) => `%% ${loss}`),
    ...(title === '' ? [] : [`accTitle: ${title}`]),
    ...(text.length > 0 ? ['accDescr {', ...text, '}'] : []),
  ];
}

function writeNode(node: MapNode, id: string, { map, without }: Draft): string {
  const { marks, title, states, remarks } = nodeLines(node, map.language);
  const shape = shapeOf(node);
  const [open, close] = BRACKETS[shape];
  const texts = [
    ...marks,
    without.has('titles') ? cut(title) : title,
    ...(without.has('states') ? [] : states),
    ...(without.has('remarks') ? [] : remarks),
  ];
  const label = writeLabel(texts, TIGHT.has(shape));
  return `${id}${open}${label}${close}`;
}

function writeLanes(draft: Draft, idOf: (node: MapNode) => string): string[] {
  const { map } = draft;
  const lanes = LANES.map((lane) => map.nodes.filter((node) => node.lane === lane)).filter(
    (nodes) => nodes.length > 0,
  );
  const written = lanes.flatMap((nodes, index) => [
    `subgraph lane${index + 1}["${escapeMermaid(LANE_NAMES[nodes[0]?.lane ?? 'unknown'][map.language])}"]`,
    ...nodes.map((node) => writeNode(node, idOf(node), draft)),
    'end',
  ]);
  const ids = lanes.map((_, index) => `lane${index + 1}`);
  // No fill: what lies behind is the reader's own theme, which may be dark.
  const classes = ['classDef lane fill:none,stroke:#8a8a8a', `class ${ids.join(',')} lane`];
  return ids.length > 0 ? [...written, ...classes] : [];
}

/**
 * Writes relations so that they point upwards, for Mermaid would turn the lanes around: what would
 * not is said from the other end. Without words that cannot be told, and every line keeps its way.
 */
function writeEdges(
  { map: { language }, edges, without }: Draft,
  rows: Rows,
  idOf: (key: string) => string,
): string[] {
  const rowOf = new Map(rows.flatMap((row, number) => row.map(({ key }) => [key, number])));
  const numberOf = (key: string) => rowOf.get(key) ?? 0;
  return edges.map(({ from, to, kind, part, count }) => {
    const arrow = ARROWS[kind];
    if (without.has('edge-names')) return `${idOf(from)} ${arrow} ${idOf(to)}`;
    const isUp = numberOf(from) > numberOf(to);
    const [low, high, names] = isUp ? [from, to, EDGE_NAMES] : [to, from, EDGE_INVERSES];
    const more = [part === undefined ? '' : `(${part})`, count > 1 ? `(${count})` : ''];
    const label = writeLabel([[names[kind][language], ...more].filter(Boolean).join(' ')]);
    return `${idOf(low)} ${arrow}|${label}| ${idOf(high)}`;
  });
}

/** Writes one diagram as it is asked for, whatever its size. */
export function writeDiagram(draft: Draft): string {
  const { map, edges, losses, mostTies } = draft;
  const ids = new Map(map.nodes.map(({ key }, index) => [key, `n${index + 1}`]));
  const idOf = (key: string) => ids.get(key) ?? '';
  const rows = rowsOf(map.nodes, edges);
  const [top = []] = rows;
  const notes = [...(hasTags(map) ? [map.title] : []), ...map.notes, ...losses];
  const ties = [
    ...tiesOf(rows, edges).map(([low, high]) => `${idOf(low)} ~~~ ${idOf(high)}`),
    ...(notes.length > 0 ? top.map(({ key }) => `${idOf(key)} ~~~ note`) : []),
  ];
  return `${[
    ...writeHead(draft),
    ...(notes.length > 0 ? [`note[${writeLabel(notes)}]`] : []),
    ...writeLanes(draft, ({ key }) => idOf(key)),
    ...writeEdges(draft, rows, idOf),
    ...(ties.length <= mostTies ? ties : []),
    ...writeClasses(map.nodes, ({ key }) => idOf(key)),
    ...(notes.length > 0 ? ['classDef note fill:none,stroke:none', 'class note note'] : []),
  ].join('\n')}\n`;
}
