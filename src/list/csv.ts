import { visible } from '../report/visible.ts';

/** What a spreadsheet takes for a formula where a cell begins with it. */
const FORMULA = /^[=+\-@＝＋－＠]/;

function cellText(text: string): string {
  const shown = visible(text);
  const safe = FORMULA.test(shown) ? `'${shown}` : shown;
  return /[",\n\r;]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/**
 * Separated values by RFC 4180, in UTF-8 with a mark, so that spreadsheets read å ä ö. A cell that a
 * spreadsheet would take for a formula gets an apostrophe in front.
 *
 * @param rows the headings first
 */
export function csvText(rows: Iterable<readonly string[]>, separator: ',' | ';'): string {
  const lines = [...rows].map((cells) => `${cells.map(cellText).join(separator)}\r\n`);
  return `\ufeff${lines.join('')}`;
}
