import type { Block } from '../block/block.ts';
import { type Passage, placeOf } from '../block/passage.ts';
import type { Link } from '../body.ts';
import type { Fences } from './code-span.ts';
import { addText, type Words } from './heading-words.ts';

/** A `[` or `![` that has found no `]` yet. */
export interface Opener {
  /** Offset of the opener's first character. */
  readonly start: number;
  /** Offset after its `[`. */
  readonly label: number;
  readonly isImage: boolean;
  /** How many parts and runs of emphasis the heading's words had before it. */
  readonly part: number;
  readonly run: number;
  /** How many links and ids had been found before it. */
  readonly link: number;
  readonly htmlId: number;
}

/** The state of reading one block's inline content from left to right. */
export interface Scan {
  readonly text: string;
  readonly passage: Passage;
  readonly definitions: ReadonlyMap<string, string>;
  readonly links: Link[];
  readonly htmlIds: string[];
  /** The words gathered, if the block is a heading. */
  readonly words: Words | undefined;
  at: number;
  /** From here to `at` there is plain text that `words` does not have yet. */
  plain: number;
  readonly openers: Opener[];
  /** Openers of links below this index are dead: a link cannot hold another. */
  dead: number;
  /** Offset after the last bracket: a label with brackets within is no reference. */
  lastBracket: number;
  fences: Fences | undefined;
  /** Marks and quotes that were searched for and do not come any more. */
  readonly missing: string[];
}

/** The start of reading `block`. What is found goes to `links` and `htmlIds`. */
export function makeScan(
  block: Block,
  definitions: ReadonlyMap<string, string>,
  links: Link[],
  htmlIds: string[],
): Scan {
  return {
    text: block.passage.text,
    passage: block.passage,
    definitions,
    links,
    htmlIds,
    words: block.heading ? { parts: [], runs: [] } : undefined,
    at: block.from,
    plain: block.from,
    openers: [],
    dead: 0,
    lastBracket: 0,
    fences: undefined,
    missing: [],
  };
}

/** Goes on after `end`. What stands up to there from `at` on is markup, or `add` knows its words. */
export function take(scan: Scan, end: number): void {
  if (scan.words && scan.plain < scan.at) {
    addText(scan.words, scan.text.slice(scan.plain, scan.at));
  }
  scan.at = end;
  scan.plain = end;
}

/** The place in the file of what stands between two offsets of the scan's text. */
export function placeBetween(scan: Scan, from: number, to: number): { start: number; end: number } {
  return { start: placeOf(scan.passage, from), end: placeOf(scan.passage, to - 1) + 1 };
}
