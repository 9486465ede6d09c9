import { onLines, type Tag, tag } from '../../markup/tag.ts';
import type { Language } from '../../text/language.ts';
import type { MapHistory } from '../history/history.ts';
import { COLUMN_NAMES, LANE_NAMES } from '../names.ts';
import { COLUMNS, type Column, LANES, type Lane } from '../steering-map.ts';
import type { DayMap } from './day-map.ts';
import { countDocuments, countRelations, DAY_WORDS } from './day-words.ts';
import type { Links } from './link.ts';
import { CELL_KINDS, type CellKind, drawRow, type Row, rowsOf } from './table-rows.ts';

/** The rows of one family, under its name. */
function familyBody(
  column: Column,
  rows: readonly Row[],
  columns: readonly CellKind[],
  links: Links,
  language: Language,
): Tag {
  const head = { scope: 'rowgroup', colspan: columns.length + 1 };
  const family = tag('tr', { class: 'family' }, tag('th', head, COLUMN_NAMES[column][language]));
  const drawn = rows.map((row) => drawRow(row, columns, links, language));
  return tag('tbody', {}, ...onLines([family, ...drawn]));
}

/** One table of what stands in a lane, by family. Columns in which nothing stands are left out. */
function laneTable(lane: Lane, rows: readonly Row[], links: Links, language: Language): Tag {
  const columns = CELL_KINDS.filter((kind) => rows.some(({ cells }) => cells.has(kind)));
  const families = COLUMNS.flatMap((column) => {
    const own = rows.filter(({ record }) => record.column === column);
    return own.length === 0 ? [] : [familyBody(column, own, columns, links, language)];
  });
  const heads = (['document', ...columns] as const).map((kind) =>
    tag('th', { scope: 'col' }, DAY_WORDS[kind][language]),
  );
  const count = rows.filter(({ record }) => record.kind !== 'missing').length;
  const caption = `${LANE_NAMES[lane][language]}: ${countDocuments(count)[language]}`;
  const head = tag('thead', {}, tag('tr', {}, ...heads));
  return tag('table', {}, ...onLines([tag('caption', {}, caption), head, ...families]));
}

/** Everything that the picture of a day says, as tables: a lane each, with the relations of every document. */
export function describeDay(history: MapHistory, dayMap: DayMap, links: Links): Tag[] {
  const { language } = history;
  const rows = rowsOf(history, dayMap, links);
  if (rows.length === 0) return [tag('p', {}, DAY_WORDS.nothingShown[language])];
  const documents = rows.filter(({ record }) => record.kind === 'document').length;
  const relations = countRelations(dayMap.edges.size)[language];
  const tables = LANES.flatMap((lane) => {
    const own = rows.filter(({ record }) => record.lane === lane);
    return own.length === 0 ? [] : [laneTable(lane, own, links, language)];
  });
  return [tag('p', {}, `${countDocuments(documents)[language]}, ${relations}.`), ...tables];
}
