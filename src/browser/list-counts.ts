/**
 * Counts the rows that the lists of a page show. A list without rows is hidden, and so is the link to
 * it; the numbers in headings and links are those of the rows that are seen.
 */
export function showCounts(): void {
  for (const list of document.querySelectorAll<HTMLElement>('main section.list')) {
    const shown = list.querySelectorAll('tbody tr:not([hidden])').length;
    const heading = list.querySelector('h2');
    const link = [...document.querySelectorAll('nav.in-page a')].find(
      (each) => each.getAttribute('href') === `#${heading?.id}`,
    );
    for (const each of [heading, link]) {
      const count = each?.querySelector('.count');
      if (count) count.textContent = ` (${shown})`;
    }
    list.hidden = shown === 0;
    const item = link?.closest('li');
    if (item) item.hidden = shown === 0;
  }
}
