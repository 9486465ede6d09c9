import { toJson } from '../report/json.ts';
import type { DocumentNode, MapNode, SteeringMap } from './steering-map.ts';

function documentData(node: DocumentNode) {
  const { document } = node;
  return {
    id: document.id.value,
    file: document.source.path,
    type: node.type ?? null,
    body: node.body ?? null,
    state: node.state,
    findings: node.findings,
    changes: node.marks.map(({ kind }) => kind),
  };
}

function nodeData(node: MapNode, language: SteeringMap['language']) {
  const { kind, key, title, lane, column } = node;
  const basics = { key, kind, title, lane, column };
  if (node.kind === 'document') {
    return { ...basics, look: node.look, text: node.stateText[language], ...documentData(node) };
  }
  if (node.kind === 'group') return { ...basics, members: node.members.map(({ key }) => key) };
  return { ...basics, look: node.look, text: node.note[language] };
}

/** The map as data; `schemas/map.schema.json` tells its form. */
export function renderJson(map: SteeringMap): string {
  const { city, asOf, language, title, notes, nodes, edges } = map;
  return toJson({
    city,
    asOf,
    language,
    title,
    notes,
    nodes: nodes.map((node) => nodeData(node, language)),
    edges: edges.map(({ part, ...edge }) => ({ ...edge, part: part ?? null })),
  });
}
