import { BACKTICK } from '../characters.ts';

/** Where the rows of backticks of each length begin in a text, the last ones first. */
export type Fences = Map<number, number[]>;

/** Finds all rows of backticks, once for a text: then many without a partner cost no more than few. */
export function findFences(text: string): Fences {
  const fences: Fences = new Map();
  let end = text.lastIndexOf('`') + 1;
  while (end > 0) {
    let start = end - 1;
    while (start > 0 && text.charCodeAt(start - 1) === BACKTICK) start -= 1;
    const starts = fences.get(end - start);
    if (starts) starts.push(start);
    else fences.set(end - start, [start]);
    end = start > 0 ? text.lastIndexOf('`', start - 1) + 1 : 0;
  }
  return fences;
}

/** Where the row of `length` backticks begins that comes next from `at` on; -1: none. Only forward. */
export function nextFence(fences: Fences, length: number, at: number): number {
  const starts = fences.get(length);
  while (starts && starts.length > 0) {
    const start = starts[starts.length - 1] as number;
    if (start >= at) return start;
    starts.pop();
  }
  return -1;
}
