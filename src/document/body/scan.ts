import type { Link } from './body.ts';
import type { Fences } from './code-span.ts';
import type { Words } from './heading-words.ts';
import type { Block } from './leaf.ts';
import type { Passage } from './passage.ts';

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
  readonly missing: Set<string>;
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
    missing: new Set(),
  };
}
