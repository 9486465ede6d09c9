import type { Line } from './line.ts';

/**
 * The text of one block without the markers of the containers around it, so that it can be read as
 * one string. Offsets in `text` are turned into offsets of the file by `placeOf`.
 */
export interface Passage {
  readonly text: string;
  /** Where in `text` each stretch begins that lies in one piece in the file; the first is 0. */
  readonly inside: readonly number[];
  /** Where the same stretches begin in the file. */
  readonly outside: readonly number[];
}

/**
 * The block that is being read, as stretches of the file. A line ending belongs to the stretch before
 * it. Most blocks are one stretch: the containers around them take nothing of their further lines.
 */
export interface Stretches {
  /** Where the block begins. */
  start: number;
  /** The last stretch so far, and the columns before it of a tab that a container took in part. */
  from: number;
  to: number;
  pad: number;
  /** `from`, `to` and `pad` of the stretches before it, one after another. */
  earlier: number[];
}

/** Begins anew with the rest of `line` from its first word on. */
export function beginStretches(stretches: Stretches, line: Line): void {
  stretches.start = line.word;
  stretches.from = line.word;
  stretches.to = line.end;
  stretches.pad = 0;
  if (stretches.earlier.length > 0) stretches.earlier = [];
}

/** Adds what the containers left of a further line. */
export function addLine(stretches: Stretches, line: Line): void {
  if (line.at > line.start) {
    stretches.earlier.push(stretches.from, line.start, stretches.pad);
    stretches.from = line.at;
    stretches.pad = line.tabRest;
  }
  stretches.to = line.end;
}

/** Joins the stretches of `text`. */
export function joinStretches(stretches: Stretches, text: string): Passage {
  const { from, to, pad, earlier } = stretches;
  if (earlier.length === 0) return { text: text.slice(from, to), inside: [0], outside: [from] };
  const all = [...earlier, from, to, pad];
  const inside: number[] = [];
  const outside: number[] = [];
  let joined = '';
  for (let i = 0; i < all.length; i += 3) {
    const [start, end, columns] = all.slice(i, i + 3) as [number, number, number];
    joined += ' '.repeat(columns);
    inside.push(joined.length);
    outside.push(start);
    joined += text.slice(start, end);
  }
  return { text: joined, inside, outside };
}

/** The offset in the file of the character at `offset` in the passage. */
export function placeOf(passage: Passage, offset: number): number {
  const { inside, outside } = passage;
  let low = 0;
  let high = inside.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((inside[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return (outside[low] ?? 0) + offset - (inside[low] ?? 0);
}
