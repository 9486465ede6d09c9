/** A part of a page: items between an opening and a closing that always stay. */
export interface Section {
  readonly open: string;
  readonly items: readonly string[];
  readonly close: string;
}

/**
 * Puts sections together in no more characters than a page may have. Items that do not fit any more
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
  let page = '';
  for (const { open, items, close } of sections) {
    page += open;
    let left = 0;
    for (const item of items) {
      if (item.length > room) {
        left += 1;
      } else {
        room -= item.length;
        page += item;
      }
    }
    if (left > 0) page += omitted(left);
    page += close;
  }
  return page;
}
