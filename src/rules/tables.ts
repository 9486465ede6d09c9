import type { DocumentText } from './document-text.ts';

/** A cell of a table: its words without emphasis, and where they stand in the text. */
export interface Cell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A table in Markdown, with bars between its cells. */
export interface Table {
  readonly header: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The line below the header of a table. A longer one is none. */
const DELIMITER = /^[ \t]*\|?(?:[ \t]*:?-{1,200}:?[ \t]*\|)+(?:[ \t]*:?-{1,200}:?)?[ \t]*$/;
const LONGEST_DELIMITER = 1000;

function cellsOf(line: string, start: number): Cell[] {
  const cells: Cell[] = [];
  const first = /^[ \t]*\|/.exec(line)?.[0].length ?? 0;
  let from = first;
  for (let at = first; at <= line.length; at += 1) {
    const isEnd = at === line.length;
    if (!isEnd && (line[at] !== '|' || line[at - 1] === '\\')) continue;
    const written = line.slice(from, at);
    if (!isEnd || written.trim() !== '') {
      const words = written.trim();
      const begin = start + from + written.indexOf(words);
      const text = words.replace(/^[*_]+|[*_]+$/g, '');
      cells.push({ text, start: begin, end: begin + words.length });
    }
    from = at + 1;
  }
  return cells;
}

/** The tables of a document's text. Of those in code, nobody asks. */
export function tablesOf({ text, bodyStart }: DocumentText): Table[] {
  const first = text.indexOf('|', bodyStart);
  if (first === -1) return [];
  const tables: { header: Cell[]; rows: Cell[][] }[] = [];
  let open: { header: Cell[]; rows: Cell[][] } | undefined;
  let before: Cell[] | undefined;
  let start = text.lastIndexOf('\n', first) + 1;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(start, end).replace(/\r$/, '');
    const isRow = line.includes('|');
    if (open && isRow) open.rows.push(cellsOf(line, start));
    else {
      open = undefined;
      if (isRow && before && line.length < LONGEST_DELIMITER && DELIMITER.test(line)) {
        open = { header: before, rows: [] };
        tables.push(open);
      }
      before = isRow ? cellsOf(line, start) : undefined;
    }
    start = end + 1;
  }
  return tables;
}
