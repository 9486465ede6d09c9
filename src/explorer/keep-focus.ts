/** What tells a link or a button from others, wherever it is drawn anew. */
const MARKS = ['data-key', 'data-day', 'data-action'] as const;

/**
 * Draws the inside of an element anew without taking the focus away: it goes to what is the same in the
 * new content, or to the fallback.
 */
export function keepFocus(inside: Element, draw: () => void, fallback: () => void): void {
  const active = document.activeElement;
  const had = active !== null && inside.contains(active);
  const mark = had ? MARKS.find((each) => active.hasAttribute(each)) : undefined;
  const value = mark === undefined ? null : (active?.getAttribute(mark) ?? null);
  draw();
  if (!had) return;
  const same = [...inside.querySelectorAll(`[${mark ?? 'data-key'}]`)].find(
    (each) => mark !== undefined && each.getAttribute(mark) === value,
  );
  if (same instanceof HTMLElement) same.focus();
  else fallback();
}
