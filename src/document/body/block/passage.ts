import type { Line } from './line.ts';

/**
 * The text of one block without the markers of the containers around it, so that it can be read as
 * one string. Offsets in `text` are turned into offsets of the file by `placeOf`.
 */
export interface Passage {
  readonly text: string;
  /** Where the text begins in the file. */
  readonly start: number;
  /** The further stretches, where the text does not lie in one piece in the file. */
  readonly later: readonly Stretch[];
}

/** Where a stretch begins in the passage and in the file. */
interface Stretch {
  readonly inside: number;
  readonly outside: number;
}

const NONE: readonly Stretch[] = [];

/** The passage that is the characters of `text` from `start` to `end`. */
export function passageOf(text: string, start: number, end: number): Passage {
  return { text: text.slice(start, end), start, later: NONE };
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
  const { start, from, to, pad, earlier } = stretches;
  if (earlier.length === 0) return passageOf(text, from, to);
  const all = [...earlier, from, to, pad];
  const later: Stretch[] = [];
  let joined = '';
  for (let i = 0; i < all.length; i += 3) {
    const [outside, end, columns] = all.slice(i, i + 3) as [number, number, number];
    joined += ' '.repeat(columns);
    if (i > 0) later.push({ inside: joined.length, outside });
    joined += text.slice(outside, end);
  }
  return { text: joined, start, later };
}

/** The offset in the file of the character at `offset` in the passage. */
export function placeOf(passage: Passage, offset: number): number {
  const { later, start } = passage;
  // The number of further stretches that begin before the character, or with it.
  let count = 0;
  let most = later.length;
  while (count < most) {
    const middle = (count + most) >> 1;
    if ((later[middle]?.inside ?? 0) <= offset) count = middle + 1;
    else most = middle;
  }
  const stretch = later[count - 1];
  return stretch ? stretch.outside + offset - stretch.inside : start + offset;
}
