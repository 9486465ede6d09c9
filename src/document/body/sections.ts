import type { HeadingPlace } from './block/block.ts';

/**
 * Where the sections of a document's headings end, in the same order: at the next heading of the
 * same or a higher rank, or at `end`. A heading within a quotation or list makes no section: for it,
 * the answer is where the heading itself ends.
 */
export function sectionEnds(headings: readonly HeadingPlace[], end: number): number[] {
  const ends: number[] = [];
  // Where the next heading begins that ends a section of each depth, going through the text backwards.
  const next = new Array<number>(7).fill(end);
  for (const heading of headings.toReversed()) {
    ends.push(heading.isNested ? heading.end : (next[heading.depth] ?? end));
    if (!heading.isNested) next.fill(heading.start, heading.depth);
  }
  return ends.reverse();
}
