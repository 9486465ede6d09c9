import type { Text } from '../../text/language.ts';
import { COLUMN_NAMES } from '../names.ts';
import { COLUMNS, type GroupNode, LANES, type MapEdge, type SteeringMap } from '../steering-map.ts';
import { drawnEdges } from '../svg/render-svg.ts';
import { cut } from './cut.ts';
import { OMISSIONS, type Omission, sayArrows, sayOmissions, WEAKEST } from './omissions.ts';
import { writeDiagram } from './write-diagram.ts';

/** What GitHub lets Mermaid draw: nobody who looks at a diagram there can raise it. */
export const mermaidLimits = { characters: 50_000, edges: 500 } as const;

/** Every document for itself is too much. */
const GATHERED: Text = {
  sv: 'Kartan är för stor för Mermaid: rutorna visar bara hur många dokument det finns.',
  en: 'The map is too large for Mermaid: the boxes only show how many documents there are.',
};

/** The relations that are drawn, the weakest kinds left out until there are few enough. */
function fewEnough(edges: readonly MapEdge[], without: Set<Omission>): readonly MapEdge[] {
  let kept = edges;
  for (const kind of WEAKEST) {
    if (kept.length <= mermaidLimits.edges) break;
    if (!kept.some((edge) => edge.kind === kind)) continue;
    without.add(kind);
    kept = kept.filter((edge) => edge.kind !== kind);
  }
  return kept;
}

function fits(text: string): boolean {
  return text.length <= mermaidLimits.characters;
}

function write(
  map: SteeringMap,
  all: readonly MapEdge[],
  edges: readonly MapEdge[],
  without: ReadonlySet<Omission>,
  more: readonly string[] = [],
): string {
  const { language } = map;
  const left = sayOmissions(without, all, language);
  const arrows = without.has('edge-names') ? sayArrows(edges, language) : [];
  const mostTies = mermaidLimits.edges - edges.length;
  return writeDiagram({ map, edges, without, losses: [...more, ...left, ...arrows], mostTies });
}

/** One box for each lane and column, for a map that fits in no other way. */
function gatherLanes(map: SteeringMap): SteeringMap {
  const nodes = LANES.flatMap((lane) =>
    COLUMNS.flatMap((column): GroupNode[] => {
      const within = map.nodes.filter((node) => node.lane === lane && node.column === column);
      if (within.length === 0) return [];
      const members = within.flatMap((node) =>
        node.kind === 'group' ? node.members : node.kind === 'document' ? [node] : [],
      );
      const title = `${COLUMN_NAMES[column][map.language]} (${members.length || within.length})`;
      return [{ kind: 'group', key: `${lane} ${column}`, title, lane, column, members }];
    }),
  );
  const [title, notes] = [cut(map.title), map.notes.slice(0, 5).map(cut)];
  return { ...map, title, notes, nodes, edges: [] };
}

/** Whether a map is too large to be drawn by Mermaid with all that it says. */
export function exceedsMermaid(map: SteeringMap): boolean {
  const edges = drawnEdges(map);
  const text = write(map, edges, edges, new Set(['description']));
  return edges.length > mermaidLimits.edges || !fits(text);
}

/**
 * Writes a map as a Mermaid flowchart for GitHub and GitLab, never beyond their limits. What does not
 * fit is left out, the least important first, and the diagram says so.
 */
export function renderMermaid(map: SteeringMap): string {
  const all = drawnEdges(map);
  const without = new Set<Omission>();
  let edges = fewEnough(all, without);
  let text = write(map, all, edges, without);
  for (const omission of OMISSIONS) {
    if (fits(text)) return text;
    without.add(omission);
    edges = edges.filter(({ kind }) => kind !== omission);
    text = write(map, all, edges, without);
  }
  if (fits(text)) return text;
  return write(gatherLanes(map), [], [], new Set(['description']), [GATHERED[map.language]]);
}
