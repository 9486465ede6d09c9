import type { Nodes, Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { boundedText, TooManySteps } from './bounded-text.ts';
import { isBeyondQuick, isBeyondRemark } from './bounds.ts';
import { quickTree } from './quick-tree.ts';
import { keepScripts } from './scripts.ts';

/** Steps of remark in running text: as many as it takes in two seconds where they are the slowest. */
const MOST_STEPS = 2e7;

/** Blocks and emphasis within one another. No one writes a quarter of this by hand. */
const DEEPEST = 200;

const FROM_MARKDOWN = [
  gfmTableFromMarkdown(),
  gfmFootnoteFromMarkdown(),
  gfmStrikethroughFromMarkdown(),
];

function remarkTree(text: string): Root | undefined {
  if (isBeyondRemark(text)) return undefined;
  // The last one is asked first.
  const extensions = [gfmTable(), gfmFootnote(), gfmStrikethrough(), boundedText(text, MOST_STEPS)];
  const reader = unified()
    .data({ micromarkExtensions: extensions, fromMarkdownExtensions: FROM_MARKDOWN })
    .use(remarkParse);
  try {
    const root = reader.parse(text);
    keepScripts(root);
    return root;
  } catch (error) {
    if (error instanceof TooManySteps) return undefined;
    throw error;
  }
}

function isTooDeep(root: Root): boolean {
  let level: Nodes[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((node) => ('children' in node ? (node.children as Nodes[]) : []));
  }
  return false;
}

/**
 * Reads the Markdown of a body as GitHub does, but for addresses that are not marked as links. Takes no
 * more than seconds, whatever the text holds.
 *
 * @returns undefined for a text that is too large, too deep or too intricate
 */
export function readMarkdown(text: string): Root | undefined {
  if (isBeyondQuick(text)) return undefined;
  const root = quickTree(text) ?? remarkTree(text);
  return root && !isTooDeep(root) ? root : undefined;
}
