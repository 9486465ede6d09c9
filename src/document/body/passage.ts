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

/** Stretches of the file that grow into a passage, line by line. A line ending belongs to a stretch. */
export interface Stretches {
  readonly starts: number[];
  readonly ends: number[];
  /** Columns of a tab that stand before a stretch, because a container took the rest of the tab. */
  readonly pads: number[];
}

/** Begins anew with what the containers left of `line`, from offset `at` on. */
export function beginStretches(stretches: Stretches, line: Line, at: number): void {
  stretches.starts.length = 0;
  stretches.ends.length = 0;
  stretches.pads.length = 0;
  stretches.starts.push(at);
  stretches.ends.push(line.end);
  stretches.pads.push(0);
}

/** Adds what the containers left of a further line. */
export function addLine(stretches: Stretches, line: Line): void {
  const last = stretches.ends.length - 1;
  if (line.at === line.start) {
    stretches.ends[last] = line.end;
    return;
  }
  stretches.ends[last] = line.start;
  stretches.starts.push(line.at);
  stretches.ends.push(line.end);
  stretches.pads.push(line.tabRest);
}

/** Joins the stretches. */
export function joinStretches(stretches: Stretches, text: string): Passage {
  const { starts, ends, pads } = stretches;
  if (starts.length === 1) {
    return { text: text.slice(starts[0], ends[0]), inside: [0], outside: [starts[0] ?? 0] };
  }
  const inside: number[] = [];
  let joined = '';
  for (let i = 0; i < starts.length; i += 1) {
    joined += ' '.repeat(pads[i] ?? 0);
    inside.push(joined.length);
    joined += text.slice(starts[i], ends[i]);
  }
  return { text: joined, inside, outside: [...starts] };
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
