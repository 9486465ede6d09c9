import type { Element } from 'hast';
import type { Table, TableRow } from 'mdast';
import { element, type Handlers, type Making, onLines, type State, wordsOf } from './making.ts';

const ALIGNED = { left: 'align-left', center: 'align-center', right: 'align-right' } as const;

/** A row with as many cells as it has, but no more than the head: a table of nothing stays small. */
function rowOf(state: State, { align }: Table, row: TableRow, isHead: boolean): Element {
  const columns = align ?? [];
  const cells = row.children.slice(0, columns.length).map((cell, index) => {
    const children = state.all(cell);
    const alignment = columns[index];
    const look = alignment ? { className: [ALIGNED[alignment]] } : {};
    // A heading without words heads nothing.
    const isHeading = isHead && wordsOf(children).trim() !== '';
    return isHeading
      ? element('th', { scope: 'col', ...look }, children)
      : element('td', look, children);
  });
  return element('tr', {}, onLines(cells));
}

function isEmpty({ children }: Element): boolean {
  return wordsOf(children).trim() === '';
}

/** Makes tables that can be scrolled, with a mouse and without, and that say what they are. */
export function tableHandlers(making: Making): Handlers {
  let count = 0;
  return {
    table: (state, node: Table) => {
      count += 1;
      const label = making.labels.table(count, making.section);
      const [first, ...others] = node.children;
      const head = first && rowOf(state, node, first, true);
      const rows = others.map((row) => rowOf(state, node, row, false));
      const parts = [
        // Whoever writes a table without headings must leave its first row empty.
        ...(head && !isEmpty(head) ? [element('thead', {}, onLines([head]))] : []),
        ...(rows.length > 0 ? [element('tbody', {}, onLines(rows))] : []),
      ];
      if (parts.length === 0) return [];
      return element('section', { className: ['table-scroll'], tabIndex: 0, ariaLabel: label }, [
        element('table', {}, onLines(parts)),
      ]);
    },
  };
}
