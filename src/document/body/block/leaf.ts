import { indexOrEnd } from '../characters.ts';
import type { Block } from './block.ts';
import { readDefinitions } from './definition.ts';
import { endsHtml, type HtmlKind } from './html-block.ts';
import { atxContent, closesFence, findLeafStart } from './leaf-start.ts';
import type { Line } from './line.ts';
import { addLine, beginStretches, joinStretches, passageOf, type Stretches } from './passage.ts';

/** The block without children that is open, and what was read of those before it. */
export interface Leaf {
  readonly text: string;
  kind: 'none' | 'paragraph' | 'code' | 'fence' | 'html';
  marker: number;
  size: number;
  html: HtmlKind;
  readonly stretches: Stretches;
  readonly blocks: Block[];
  readonly definitions: Map<string, string>;
  /** The next `[` and `<` of the file, from where paragraphs were last searched. */
  bracket: number;
  less: number;
}

/** Nothing is open yet in `text`. */
export function makeLeaf(text: string): Leaf {
  return {
    text,
    kind: 'none',
    marker: 0,
    size: 0,
    html: 0,
    stretches: { start: 0, from: 0, to: 0, pad: 0, earlier: [] },
    blocks: [],
    definitions: new Map(),
    bracket: -1,
    less: -1,
  };
}

/**
 * Reads what the containers left of a line. `depth` is the number of containers around it; a lazy
 * line has left some that are still open. True: they stay open, the line belongs to what is in them.
 */
export function readLeaf(leaf: Leaf, line: Line, depth: number, isLazy: boolean): boolean {
  const isBlank = line.word === line.end;
  if (leaf.kind === 'paragraph' && !isBlank) {
    const before = isLazy ? 'lazy paragraph' : 'paragraph';
    const start = line.indent > 3 ? undefined : findLeafStart(line, before);
    if (!start) {
      addLine(leaf.stretches, line);
      return true;
    }
    if (start.kind === 'underline') {
      if (closeParagraph(leaf, line.end, start.depth, depth > 0)) return true;
    } else {
      closeLeaf(leaf);
      beginLeaf(leaf, line, depth);
      // remark keeps such HTML in the containers of the paragraph that it breaks off.
      return start.kind === 'html' && start.html === 7;
    }
  } else if (leaf.kind !== 'none') {
    if (!isLazy && leaf.kind !== 'paragraph' && continueLeaf(leaf, line, isBlank)) return true;
    closeLeaf(leaf);
  }
  if (!isBlank) beginLeaf(leaf, line, depth);
  return false;
}

/** Whether the line goes on with code or HTML that is open. */
function continueLeaf(leaf: Leaf, line: Line, isBlank: boolean): boolean {
  if (leaf.kind === 'code') return isBlank || line.indent > 3;
  if (leaf.kind === 'fence') {
    if (closesFence(line, leaf.marker, leaf.size)) leaf.kind = 'none';
    return true;
  }
  if (isBlank && leaf.html > 5) return false;
  addLine(leaf.stretches, line);
  if (endsHtml(leaf.html, leaf.text, line.at, line.end)) closeLeaf(leaf);
  return true;
}

function beginLeaf(leaf: Leaf, line: Line, depth: number): void {
  const { text, word, end } = line;
  if (line.indent > 3) {
    leaf.kind = 'code';
    return;
  }
  const start = findLeafStart(line, 'other');
  if (!start) {
    leaf.kind = 'paragraph';
    beginStretches(leaf.stretches, line);
  } else if (start.kind === 'heading') {
    const place = { depth: start.depth, start: word, end, isNested: depth > 0 };
    const [from, to] = atxContent(text, word + start.depth, end);
    const passage = passageOf(text, from, to);
    leaf.blocks.push({ kind: 'text', passage, from: 0, heading: place });
  } else if (start.kind === 'fence') {
    leaf.kind = 'fence';
    leaf.marker = start.marker;
    leaf.size = start.size;
  } else if (start.kind === 'html') {
    leaf.kind = 'html';
    leaf.html = start.html;
    beginStretches(leaf.stretches, line);
    if (endsHtml(start.html, text, word, end)) closeLeaf(leaf);
  }
}

/** Ends what is open. */
export function closeLeaf(leaf: Leaf): void {
  if (leaf.kind === 'paragraph') closeParagraph(leaf, 0, 0, false);
  if (leaf.kind === 'html') {
    const passage = joinStretches(leaf.stretches, leaf.text);
    leaf.blocks.push({ kind: 'html', passage, from: 0, heading: undefined });
  }
  leaf.kind = 'none';
}

/**
 * Ends a paragraph, which is a heading if `depth` is not 0. False: there was none, only definitions.
 */
function closeParagraph(leaf: Leaf, end: number, depth: number, isNested: boolean): boolean {
  leaf.kind = 'none';
  const { start, to } = leaf.stretches;
  if (depth === 0 && !canHoldLinks(leaf, start, to)) return true;
  const passage = joinStretches(leaf.stretches, leaf.text);
  const from = readDefinitions(passage.text, leaf.definitions);
  if (from === passage.text.length) return false;
  const heading = depth > 0 ? { depth, start, end, isNested } : undefined;
  leaf.blocks.push({ kind: 'text', passage, from, heading });
  return true;
}

/** Whether there is a `[` or `<` from `start` to `end`. Asked in the order of the text only. */
function canHoldLinks(leaf: Leaf, start: number, end: number): boolean {
  if (leaf.bracket < start) leaf.bracket = indexOrEnd(leaf.text, '[', start);
  if (leaf.less < start) leaf.less = indexOrEnd(leaf.text, '<', start);
  return leaf.bracket < end || leaf.less < end;
}
