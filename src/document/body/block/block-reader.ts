import { afterLineEnding, indexOrEnd } from '../characters.ts';
import type { Block } from './block.ts';
import { type Container, continueContainer, openContainer } from './container.ts';
import { closeLeaf, type Leaf, makeLeaf, readLeaf } from './leaf.ts';
import { type Line, makeLine, startLine } from './line.ts';

/** The blocks of a body that can hold headings, links or ids, and the definitions of references. */
export interface Blocks {
  readonly blocks: readonly Block[];
  /** Targets by normalized label, see `normalizeLabel`. */
  readonly definitions: ReadonlyMap<string, string>;
  /** The marker that stands deeper than the limit. Nothing from there on was read. */
  readonly tooDeep: { readonly start: number; readonly end: number } | undefined;
}

/** Quotations and lists within one another. No one writes a fifth of this by hand. */
export const MAX_DEPTH = 100;

/**
 * Reads the block structure of the Markdown in `text` from offset `from` on, line by line. Takes
 * time in proportion to the text, times its nesting.
 */
export function readBlocks(text: string, from: number): Blocks {
  const leaf = makeLeaf(text);
  const stack: Container[] = [];
  const line = makeLine(text);
  let tooDeep: Blocks['tooDeep'];
  let start = from;
  let wasEmpty = false;
  let feed = from - 1;
  let carriage = from - 1;
  while (start < text.length && !tooDeep) {
    if (feed < start) feed = indexOrEnd(text, '\n', start);
    if (carriage < start) carriage = indexOrEnd(text, '\r', start);
    const end = Math.min(feed, carriage);
    // A further empty line changes nothing. To pass over it keeps many of them in deep lists cheap.
    if (start < end || !wasEmpty) {
      startLine(line, start, end);
      const deepest = readLine(line, stack, leaf);
      if (deepest >= 0) tooDeep = { start: deepest, end: deepest + 1 };
    }
    wasEmpty = start === end;
    start = afterLineEnding(text, end);
  }
  closeLeaf(leaf);
  return { blocks: leaf.blocks, definitions: leaf.definitions, tooDeep };
}

/** Reads one line. Returns the offset of a marker that would stand too deep, else -1. */
function readLine(line: Line, stack: Container[], leaf: Leaf): number {
  let matched = 0;
  let isFresh = false;
  while (matched < stack.length && !isFresh) {
    const verdict = continueContainer(stack[matched] as Container, line);
    if (verdict === 'out') break;
    matched += 1;
    isFresh = verdict === 'sibling';
  }
  if (isFresh) closeTo(matched, stack, leaf);

  const isWhole = matched === stack.length;
  // Nothing can begin within a fenced block or HTML but what belongs to it.
  if (!isWhole || (leaf.kind !== 'fence' && leaf.kind !== 'html')) {
    // remark counts indented code as a paragraph here: `2.` cannot follow it directly.
    const isInterrupting = isWhole && leaf.kind !== 'none';
    for (;;) {
      const place = line.word;
      const container = openContainer(line, isInterrupting);
      if (!container) break;
      if (!isFresh) closeTo(matched, stack, leaf);
      isFresh = true;
      if (stack.length === MAX_DEPTH) return place;
      stack.push(container);
    }
  }

  // A line that has left containers can still go on with the paragraph in them.
  const isLazy = !isFresh && !isWhole;
  const isAdded = readLeaf(leaf, line, isLazy ? matched : stack.length, isLazy);
  if (isLazy && !isAdded) stack.length = matched;
  return -1;
}

function closeTo(depth: number, stack: Container[], leaf: Leaf): void {
  closeLeaf(leaf);
  if (stack.length > depth) stack.length = depth;
}
