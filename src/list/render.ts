import { toJson } from '../report/json.ts';
import type { Painter } from '../report/painter.ts';
import { visible } from '../report/visible.ts';
import { counted } from '../report/words.ts';
import { wrap } from '../report/wrap.ts';
import type { Day } from '../text/calendar.ts';
import type { Language } from '../text/language.ts';
import { COLUMNS } from './columns.ts';
import { csvText } from './csv.ts';
import type { Row } from './rows.ts';

/** What an overview is made for. */
export interface Overview {
  readonly rows: readonly Row[];
  readonly register: string;
  readonly city: string;
  readonly asOf: Day;
  readonly language: Language;
}

/** Widths of the table's columns; a wider terminal widens the title. */
const WIDTHS: Readonly<Record<string, number>> = {
  title: 34,
  state: 18,
  type: 10,
  decidedBy: 17,
  decided: 10,
  validity: 21,
  next: 24,
};

/** A table for the terminal: long cells are broken over lines, so that nothing is cut. */
export function renderTable(overview: Overview, chalk: Painter, width: number): string {
  const { rows, language } = overview;
  const columns = COLUMNS.filter((column) => column.key !== 'id' && column.key in WIDTHS);
  const extra = Math.max(
    0,
    width - columns.reduce((sum, each) => sum + (WIDTHS[each.key] ?? 0) + 2, 0),
  );
  const widths = new Map(
    columns.map((column) => {
      const least = (WIDTHS[column.key] ?? 0) + (column.key === 'title' ? extra : 0);
      // A word that is longer than its column widens it: no other column is moved by one row alone.
      const words = rows.flatMap((row) => visible(column.cell(row, language)).split(' '));
      return [column.key, words.reduce((most, word) => Math.max(most, word.length), least)];
    }),
  );
  const widthOf = (key: string) => widths.get(key) ?? 0;
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, index) => cell.padEnd(widthOf(columns[index]?.key ?? '')))
      .join('  ')
      .trimEnd();
  const lines = [chalk.bold(line(columns.map((column) => column.heading[language])))];
  for (const row of rows) {
    const cells = columns.map((column) => {
      const text = visible(column.cell(row, language));
      const shown = column.key === 'title' ? `${text || row.id}` : text;
      return wrap(shown, widthOf(column.key));
    });
    cells[0]?.push(visible(row.id));
    const height = Math.max(...cells.map((cell) => cell.length));
    for (let index = 0; index < height; index += 1)
      lines.push(line(cells.map((cell) => cell[index] ?? '')));
    lines.push('');
  }
  const total = {
    sv: `${counted(rows.length, 'document', 'sv')} per den ${overview.asOf}.`,
    en: `${counted(rows.length, 'document', 'en')} as of ${overview.asOf}.`,
  };
  return `${[...lines, total[language]].join('\n')}\n`;
}

/** A table in Markdown, with a heading that says what day it shows. */
export function renderMarkdown(overview: Overview): string {
  const { rows, language, city, asOf } = overview;
  const cell = (text: string) => visible(text).replace(/[\\`*_[\]<>|]/g, '\\$&');
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const title = {
    sv: `Styrdokument, ${city}, per den ${asOf}`,
    en: `Governing documents, ${city}, as of ${asOf}`,
  };
  return `${[
    `# ${cell(title[language])}`,
    '',
    row(COLUMNS.map((column) => column.heading[language])),
    row(COLUMNS.map(() => '---')),
    ...rows.map((each) => row(COLUMNS.map((column) => cell(column.cell(each, language))))),
  ].join('\n')}\n`;
}

/** Comma-separated values, in UTF-8 with a mark; no cell of them is a formula. */
export function renderCsv({ rows, language }: Overview): string {
  const head = COLUMNS.map((column) => column.heading[language]);
  const lines = rows.map((row) => COLUMNS.map((column) => column.cell(row, language)));
  return csvText([head, ...lines], ',');
}

/** The overview as data. */
export function renderJson(overview: Overview): string {
  const { rows, register, asOf, language } = overview;
  return toJson({
    register,
    asOf,
    documents: rows.map(({ next, openEnded, ...row }) => ({
      ...row,
      untilFurtherNotice: openEnded,
      next: next ? { day: next.day, kind: next.kind, text: next.text[language] } : null,
    })),
  });
}
