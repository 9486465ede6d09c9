import { readableText } from '../../forms/readable-text.ts';
import type { RunningText } from '../mention.ts';

/** Stands where a paragraph, an item or a heading ends; from the private area, so nothing goes over it. */
const BREAK = '\ue001';

/** Text in which citations are looked for, and for each of its offsets the one in the file. */
export interface Running {
  readonly text: string;
  /** Where a stretch that begins at an offset begins in the file. */
  readonly startAt: (index: number) => number;
  /** Where a stretch that ends at an offset ends in the file. */
  readonly endAt: (index: number) => number;
}

/** A line that another one goes on to: not before a blank line, an item, a heading or a row. */
const LAST_LINE = /[\r\n](?=[ \t>]*(?:[\r\n]|[#|]|[*+-] |\d{1,3}[.)] ))/g;
const HEADING = /^ {0,3}#{1,6} [^\r\n]*[\r\n]/gm;

/**
 * Makes running text even, so that forms need to know one space only: lines of a paragraph joined,
 * marks of emphasis and links gone, letters composed. Targets of links have left long blanks.
 */
export function evenText({ prose, bodyStart }: RunningText): Running {
  const marked = prose
    .slice(bodyStart)
    .replace(HEADING, (line) => line.slice(0, -1) + BREAK)
    .replace(LAST_LINE, BREAK)
    .replace(/[*_[\]\\]/g, ' ');
  const { text: spaced, offsetAt } = readableText(marked);
  const parts: string[] = [];
  // Where space was left out: the offset after it, and how much is missing by then.
  const after: number[] = [];
  const missing: number[] = [];
  let length = 0;
  let from = 0;
  for (const { index, 0: run } of spaced.matchAll(/ {2,}|(?<=\() +| +(?=[),.;:])/g)) {
    const end = index + run.length;
    const isLoose = spaced.charAt(index - 1) === '(' || /^[),.;:]/.test(spaced.charAt(end));
    const part = spaced.slice(from, index) + (isLoose ? '' : ' ');
    parts.push(part);
    length += part.length;
    from = end;
    after.push(length);
    missing.push(end - length);
  }
  const text = parts.join('') + spaced.slice(from);

  function spacedAt(index: number): number {
    let [low, high] = [0, after.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((after[middle] ?? 0) <= index) low = middle + 1;
      else high = middle;
    }
    return index + (missing[low - 1] ?? 0);
  }

  return {
    text,
    startAt: (index) => bodyStart + offsetAt(spacedAt(index)),
    // What was left out behind the last character is no part of it.
    endAt: (index) => bodyStart + offsetAt(spacedAt(index - 1) + 1),
  };
}

/** A paragraph, an item or a heading of a text, and where it begins there. */
interface Stretch {
  readonly text: string;
  readonly start: number;
}

/** The stretches of a text that hold a digit, in order: nothing else can be a number, a day or a case. */
export function* numberedStretches(text: string): Generator<Stretch, void> {
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf(BREAK, start);
    const end = next < 0 ? text.length : next;
    const stretch = text.slice(start, end);
    if (/\d/.test(stretch)) yield { text: stretch, start };
    start = end + 1;
  }
}

/** So much of the text before an offset, as far as the paragraph goes. */
export function textBefore(text: string, at: number, most: number): string {
  const before = text.slice(Math.max(0, at - most), at);
  return before.slice(before.lastIndexOf(BREAK) + 1);
}

/** So much of the text from an offset on, as far as the paragraph goes. */
export function textAfter(text: string, at: number, most: number): string {
  const after = text.slice(at, at + most);
  const end = after.indexOf(BREAK);
  return end < 0 ? after : after.slice(0, end);
}
