import type { Language } from '../../text/language.ts';
import { EDGE_NAMES } from '../names.ts';
import { EDGE_KINDS, type MapEdge } from '../steering-map.ts';
import { brackets } from './brackets.ts';
import { edgeStyle } from './styles.ts';
import { writeCluster } from './write-cluster.ts';

/**
 * Writes what the lines mean, each as a line of its kind, below everything else.
 *
 * @param lowest a node of the lowest row
 */
export function writeLegend(
  edges: readonly MapEdge[],
  lowest: string | undefined,
  language: Language,
): string[] {
  const kinds = EDGE_KINDS.filter((kind) => edges.some((edge) => edge.kind === kind));
  if (kinds.length === 0) return [];
  const point = brackets({ shape: 'box', label: '', width: 0.01, height: 0.5, style: 'invis' });
  const samples = kinds.flatMap((kind, index) => {
    const label = `  ${EDGE_NAMES[kind][language]}  `;
    const [from, to] = [`from${index + 1}`, `to${index + 1}`];
    return [
      `{ rank=same; from1; ${from} ${point}; ${to} ${point}; }`,
      `${from} -> ${to} ${brackets({ ...edgeStyle(kind), label, fontsize: 11 })};`,
    ];
  });
  const title = language === 'sv' ? 'Linjerna' : 'The lines';
  return [
    ...writeCluster('legend', title, '#ffffff', samples),
    ...(lowest === undefined ? [] : [`from1 -> ${lowest} [style=invis];`]),
  ];
}
