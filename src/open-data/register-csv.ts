import { csvText } from '../list/csv.ts';
import type { Site } from '../site/site.ts';
import { CSV_COLUMNS, rowOf } from './csv-columns.ts';

/**
 * The register as a table, one row for each published document. Semicolons part the cells: that is what
 * a spreadsheet in Swedish opens as a table, and commas stand in many titles.
 */
export function registerCsv(site: Site): string {
  const rows = site.register.documents.map((document) => {
    const row = rowOf(site, document);
    return CSV_COLUMNS.map(([, cell]) => cell(row) ?? '');
  });
  return csvText([CSV_COLUMNS.map(([heading]) => heading), ...rows], ';');
}
