/** A part of a page: items between an opening and a closing that always stay. */
export interface Section {
  readonly open: string;
  readonly items: readonly string[];
  readonly close: string;
}

/**
 * Puts sections together in no more characters than a page may have. Every section has the same share
 * of the room for its first items; what others leave goes to the rest, in order. Items that do not fit
 * are left out, and counted at the end of their section.
 *
 * @param omitted says how many items of a section are left out
 * @param most UTF-16 code units; openings, closings and `omitted` must fit in them by themselves
 */
export function fitSections(
  sections: readonly Section[],
  omitted: (count: number) => string,
  most: number,
): string {
  const fixed = sections.reduce(
    (sum, { open, items, close }) =>
      sum + open.length + close.length + omitted(items.length).length,
    0,
  );
  let room = most - fixed;
  const share = room / Math.max(1, sections.filter(({ items }) => items.length > 0).length);
  const kept = sections.map(() => new Set<number>());
  /** Keeps the items of a section that are not kept yet, as far as they fit. */
  const keep = (at: number, limit: number) => {
    let left = limit;
    for (const [index, item] of (sections[at]?.items ?? []).entries()) {
      if (kept[at]?.has(index) || item.length > left || item.length > room) continue;
      kept[at]?.add(index);
      left -= item.length;
      room -= item.length;
    }
  };
  for (const at of sections.keys()) keep(at, share);
  for (const at of sections.keys()) keep(at, room);
  return sections
    .map(({ open, items, close }, at) => {
      const shown = items.filter((_, index) => kept[at]?.has(index));
      const left = items.length - shown.length;
      return open + shown.join('') + (left > 0 ? omitted(left) : '') + close;
    })
    .join('');
}
