import { type Attributes, brackets } from './brackets.ts';

const BORDER = '#8a8a8a';

/**
 * Writes a box around nodes. The graph runs upwards, so a label that stands at the bottom is drawn
 * on top.
 */
export function writeCluster(
  name: string,
  label: string,
  fill: string,
  content: readonly string[],
): string[] {
  const attributes: Attributes = {
    label,
    labelloc: 'b',
    labeljust: 'l',
    fontsize: 13,
    style: 'filled',
    fillcolor: fill,
    color: BORDER,
    tooltip: label,
  };
  return [`subgraph cluster_${name} {`, `graph ${brackets(attributes)};`, ...content, '}'];
}
