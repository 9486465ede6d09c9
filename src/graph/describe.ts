import type { Language } from '../text/language.ts';
import type { DrawnNode } from './drawn-node.ts';
import { groupStates } from './group-states.ts';
import { EDGE_NAMES, LANE_NAMES } from './names.ts';
import { sayFindings } from './say-findings.ts';
import { LANES, type SteeringMap } from './steering-map.ts';

/** Everything that a box says, in one line. */
export function describeNode(node: DrawnNode, language: Language): string {
  const findings = sayFindings(node, language);
  const parts =
    node.kind === 'document'
      ? [
          node.type,
          node.stateText[language],
          node.body,
          node.note?.[language],
          ...node.marks.map(({ text }) => text[language]),
        ]
      : node.kind === 'group'
        ? groupStates(node, language)
        : [node.note[language]];
  return `${node.title} (${[...parts, findings].filter(Boolean).join('; ')})`;
}

/** Everything that the picture says, as running text, lane by lane. */
export function describeMap(map: SteeringMap): string {
  const { language } = map;
  const lanes = LANES.flatMap((lane) => {
    const nodes = map.nodes.filter((node) => node.lane === lane);
    if (nodes.length === 0) return [];
    const said = nodes.map((node) => {
      const relations = map.edges
        .filter(({ from }) => from === node.key)
        .map(({ kind, to, part }) => {
          const title = map.nodes.find(({ key }) => key === to)?.title ?? to;
          return `${EDGE_NAMES[kind][language]} ${title}${part === undefined ? '' : ` (${part})`}`;
        });
      const tail = relations.length > 0 ? `: ${relations.join('; ')}` : '';
      return `${describeNode(node, language)}${tail}.`;
    });
    return [`${LANE_NAMES[lane][language]}: ${said.join(' ')}`];
  });
  return [map.title, ...map.notes, ...lanes].join('\n');
}
