import { showCounts } from './list-counts.ts';
import { type RowText, rowText, selects } from './row-words.ts';

/** The names of the row that it does not show: other names of a document. */
function unshown(row: HTMLElement): string[] {
  return [...row.querySelectorAll<HTMLElement>('[data-also]')].map(
    (each) => each.dataset.also ?? '',
  );
}

/**
 * Filters the rows of all tables of a page by the words of a box: a row stays that has all of them or
 * forms of them, wherever in it they stand. Lists without rows are hidden, and the number of rows is
 * told; where there is none, a link leads to the search with the same words.
 */
export function startFilter(box: HTMLElement): void {
  const input = box.querySelector('input');
  const status = box.querySelector('[role=status]');
  const link = box.querySelector<HTMLAnchorElement>('p > a');
  if (!input || !status || !link?.parentElement) return;
  const elsewhere = link.parentElement;
  const way = link.getAttribute('href') ?? '';
  const rows = [...document.querySelectorAll<HTMLElement>('main tbody tr')];
  const { none = '', one = '', many = '' } = box.dataset;
  let texts: RowText[] | undefined;
  const filter = () => {
    // Nothing is read for those who only look at the list. Cells have to be parted.
    texts ??= rows.map((row) =>
      rowText([...[...row.children].map(({ textContent }) => textContent ?? ''), ...unshown(row)]),
    );
    const typed = input.value.trim();
    const isSelected = selects(typed, texts);
    let shown = 0;
    rows.forEach((row, at) => {
      row.hidden = !isSelected(at);
      if (!row.hidden) shown += 1;
    });
    showCounts();
    const said =
      shown === 0
        ? none.replace('%', () => typed)
        : shown === 1
          ? one
          : many.replace('#', String(shown));
    status.textContent = typed === '' ? '' : said;
    elsewhere.hidden = typed === '' || shown > 0;
    link.href = `${way}?q=${encodeURIComponent(typed)}`;
  };
  input.addEventListener('input', filter);
  box.hidden = false;
  // Browsers put back what was written when a reader comes back to the page.
  if (input.value !== '') filter();
}
