import { type Child, onLines, type Tag, tag } from '../../markup/tag.ts';

/** A column of a table: its heading, and how its cells look. */
export interface Column {
  readonly heading: string;
  /** Whether its cells name their rows. */
  readonly isName?: boolean;
}

/** A cell: what stands in it. */
export type Cell = readonly Child[];

/**
 * A table that becomes a list of cards where there is little room: each cell has the heading of its
 * column with it.
 *
 * @param caption what the table shows; unseen where a heading above it says so
 */
export function table(
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  attributes: { readonly captionIsUnseen?: boolean; readonly class?: string } = {},
): Tag {
  const heads = columns.map(({ heading }) => tag('th', { scope: 'col' }, heading));
  const body = rows.map((cells) =>
    tag(
      'tr',
      {},
      ...cells.map((cell, index) => {
        const column = columns[index];
        if (column?.isName) return tag('th', { scope: 'row' }, ...cell);
        const isEmpty = cell.every((each) => each === '');
        return tag('td', isEmpty ? {} : { 'data-label': column?.heading }, ...cell);
      }),
    ),
  );
  const unseen = attributes.captionIsUnseen ? 'unseen' : undefined;
  return tag(
    'table',
    { class: attributes.class === undefined ? 'cards' : `cards ${attributes.class}` },
    ...onLines([
      tag('caption', {}, tag('span', { class: unseen }, caption)),
      tag('thead', {}, tag('tr', {}, ...heads)),
      tag('tbody', {}, ...onLines(body)),
    ]),
  );
}
