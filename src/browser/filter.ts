/** The text of an element, in lower case and without the dots and rings that people leave out. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * Filters the rows of all tables of a page by the words of a box: a row stays that has all of them,
 * wherever in it they stand. Lists without rows are hidden, and the number of rows is told.
 */
export function startFilter(box: HTMLElement): void {
  const input = box.querySelector('input');
  const status = box.querySelector('[role=status]');
  if (!input || !status) return;
  const rows = [...document.querySelectorAll<HTMLElement>('main tbody tr')].map((row) => ({
    row,
    text: folded(row.textContent ?? ''),
  }));
  const lists = [...document.querySelectorAll<HTMLElement>('main section.list')];
  const { none = '', one = '', many = '' } = box.dataset;
  const filter = () => {
    const words = folded(input.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const { row, text } of rows) {
      row.hidden = !words.every((word) => text.includes(word));
      if (!row.hidden) shown += 1;
    }
    for (const list of lists) list.hidden = !list.querySelector('tbody tr:not([hidden])');
    const said = shown === 0 ? none : shown === 1 ? one : many.replace('#', String(shown));
    status.textContent = words.length > 0 ? said : '';
  };
  input.addEventListener('input', filter);
  box.hidden = false;
  // Browsers put back what was written when a reader comes back to the page.
  if (input.value !== '') filter();
}
