import type { TextComparison } from '../diff/diff.ts';
import { decode } from '../document/decode.ts';
import { findFrontmatter } from '../document/frontmatter/fence.ts';
import { decodeBytes } from '../io/decode-bytes.ts';
import type { Tree } from '../io/tree.ts';
import type { Source } from '../text/place.ts';

/** The words of a file, however they are broken into lines; undefined for no text. */
function wordsOf(tree: Tree, { path }: Source, part: 'text' | 'all'): string | undefined {
  const bytes = tree.read(path);
  if (typeof bytes === 'string') return undefined;
  const { text, faults } = decode(bytes, decodeBytes);
  if (faults.length > 0) return undefined;
  const start = part === 'all' ? 0 : (findFrontmatter(text).found?.bodyStart ?? 0);
  return text.slice(start).replace(/\s+/g, ' ').trim();
}

/** Compares the texts of files in two trees. Where lines are broken makes no difference. */
export function compareTexts(before: Tree, after: Tree): TextComparison {
  return {
    textDiffers: (old, now) =>
      before !== after &&
      wordsOf(before, old.source, 'text') !== wordsOf(after, now.source, 'text'),
    fileDiffers: (old, now) =>
      before !== after && wordsOf(before, old, 'all') !== wordsOf(after, now, 'all'),
  };
}
