import { type Child, type Tag, tag } from '../../markup/tag.ts';
import type { MapHistory, NodeRecord } from '../history/history.ts';
import { EDGE_NAMES } from '../names.ts';
import { sayFindings } from '../say-findings.ts';
import type { DayMap } from './day-map.ts';
import { DAY_WORDS } from './day-words.ts';
import { drawnOn } from './drawn-on.ts';
import type { Links } from './link.ts';

/** The columns of a table beside the name. */
export const CELL_KINDS = ['type', 'state', 'body', 'findings', 'relations'] as const;
export type CellKind = (typeof CELL_KINDS)[number];

/** One node of a table: what stands in its cells; those that are empty are missing. */
export interface Row {
  readonly record: NodeRecord;
  readonly cells: ReadonlyMap<CellKind, readonly Child[]>;
}

/** The relations that each node states, as items of a list, by its number. */
function relationsOf(
  { edges, nodes, language }: MapHistory,
  dayMap: DayMap,
  links: Links,
): Map<number, Tag[]> {
  const relations = new Map<number, Tag[]>();
  for (const index of dayMap.edges) {
    const edge = edges[index];
    const to = edge && nodes[edge.to];
    if (!edge || !to) continue;
    const part = edge.part === undefined ? [] : [` (${edge.part})`];
    const words = `${EDGE_NAMES[edge.kind][language]} `;
    const item = tag('li', {}, words, links.name(to), ...part);
    const known = relations.get(edge.from);
    if (known) known.push(item);
    else relations.set(edge.from, [item]);
  }
  return relations;
}

function cellsOf(
  history: MapHistory,
  record: NodeRecord,
  { question }: DayMap,
  relations: readonly Tag[],
): Row['cells'] {
  const { language } = history;
  const node = drawnOn(history, record, question.day);
  const texts: Partial<Record<CellKind, string | undefined>> =
    node.kind === 'document'
      ? {
          type: node.type,
          state: [
            node.stateText[language],
            ...node.marks.map(({ text }) => text[language]),
            ...(node.note ? [node.note[language]] : []),
          ].join('; '),
          body: node.body,
          findings: sayFindings(node, language),
        }
      : { state: node.kind === 'group' ? '' : node.note[language] };
  const cells = new Map<CellKind, readonly Child[]>();
  for (const kind of CELL_KINDS) {
    const text = texts[kind];
    if (text) cells.set(kind, [text]);
  }
  if (relations.length > 0) cells.set('relations', [tag('ul', {}, ...relations)]);
  return cells;
}

/** What the tables of a day hold, in the order of the nodes. */
export function rowsOf(history: MapHistory, dayMap: DayMap, links: Links): Row[] {
  const relations = relationsOf(history, dayMap, links);
  return [...dayMap.nodes]
    .sort((a, b) => a - b)
    .flatMap((number) => {
      const record = history.nodes[number];
      if (!record) return [];
      return [{ record, cells: cellsOf(history, record, dayMap, relations.get(number) ?? []) }];
    });
}

/** Writes a row with the given columns. */
export function drawRow(
  { record, cells }: Row,
  columns: readonly CellKind[],
  links: Links,
  language: MapHistory['language'],
): Tag {
  const drawn = columns.map((kind) => {
    const content = cells.get(kind);
    if (!content) return tag('td', { class: 'empty' });
    // Where a row is stacked on a narrow screen, each cell says what it is.
    return tag('td', { 'data-label': DAY_WORDS[kind][language] }, ...content);
  });
  return tag('tr', {}, tag('th', { scope: 'row' }, links.name(record)), ...drawn);
}
