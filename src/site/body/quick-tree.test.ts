import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { quickTree } from './quick-tree.ts';

const remark = unified()
  .data({
    micromarkExtensions: [gfmTable(), gfmFootnote(), gfmStrikethrough()],
    fromMarkdownExtensions: [
      gfmTableFromMarkdown(),
      gfmFootnoteFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
    ],
  })
  .use(remarkParse)
  .use(remarkRehype)
  .use(rehypeStringify)
  .freeze();

const slowTree = (text: string): Root => remark.parse(text);

/** As HTML; how much space stands in code means nothing within a line, nor in code that is nothing else. */
const html = (tree: Root) =>
  remark
    .stringify(remark.runSync(tree))
    .replace(/\n+/g, '\n')
    .replace(/<code>\s*<\/code>/g, '<code> </code>')
    .replace(/(?<!<pre>)<code>[^<]*<\/code>/g, (code) => code.replace(/\s+/g, ' '))
    .trim();

function documentsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return documentsIn(file);
    return entry.name.endsWith('.md') ? [file] : [];
  });
}

function bodyOf(file: string): string {
  const text = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  return text.replace(/^---\n[\s\S]*?\n---\n/, '');
}

const TOKENS = [
  ...['# ', '## ', '- ', '* ', '1. ', '2) ', '> ', '    ', '  ', '\n', '\n\n', '---\n', '===\n'],
  ...['```\n', '*', '**', '_', '`', '[a](b)', '[a]', '[a]: /u "t"\n', '![x *y*](z)', '\\', '\\|'],
  ...['| a | b |\n|---|:-:|\n| c | d |\n', '&amp;', '&#35;', '  \n', '<https://a.se>', 'x|y', '!'],
  ...['ord', 'å', ' ', '.'],
];
const soup = fc
  .array(fc.constantFrom(...TOKENS), { maxLength: 30 })
  .map((tokens) => `${tokens.join('')}\n\nord`);

/** `FUZZ_RUNS=40000 npx vitest run src/site/body/quick-tree.test.ts` tries more. */
const RUNS = { numRuns: Number(process.env.FUZZ_RUNS ?? 2000) };

describe('the quick tree says what remark says', () => {
  // `BODIES=folder:folder` tries other documents.
  const files = (process.env.BODIES ?? 'fixtures:docs').split(':').flatMap(documentsIn);

  test('of the documents that there are, and reads most of them', () => {
    let read = 0;
    for (const file of files) {
      const text = bodyOf(file);
      const quick = quickTree(text);
      if (quick) expect(html(quick), file).toBe(html(slowTree(text)));
      if (quick) read += 1;
    }
    expect(read / files.length).toBeGreaterThan(0.8);
  });

  test('of any text', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const quick = quickTree(text);
        if (quick) expect(html(quick)).toBe(html(slowTree(text)));
      }),
      RUNS,
    );
  });

  test.each(['a[^1]\n\n[^1]: b', '[a]\n\n[a]: /b', '~~a~~', '<b>a</b>', '-\n', 'a\rb'])(
    'and leaves %j to it',
    (text) => {
      expect(quickTree(text)).toBeUndefined();
    },
  );
});
