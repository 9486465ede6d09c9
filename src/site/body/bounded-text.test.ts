import fc from 'fast-check';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { boundedText, TooManySteps } from './bounded-text.ts';

/** A fortieth of what is let through. */
const SOME = 5e5;

function read(text: string, most: number | undefined) {
  const gfm = [gfmTable(), gfmFootnote(), gfmStrikethrough()];
  const micromarkExtensions = most === undefined ? gfm : [...gfm, boundedText(text, most)];
  return unified().data({ micromarkExtensions }).use(remarkParse).parse(text);
}

const TOKENS = [
  ...[
    '*',
    '**',
    '_',
    '`',
    '``',
    '```',
    '~',
    '~~',
    '[',
    ']',
    '(',
    ')',
    '![',
    '](',
    '\\',
    '&',
    '&amp;',
  ],
  ...[
    '<',
    '>',
    '<!--',
    '-->',
    '<?',
    '<a b="',
    '<https://a.se>',
    '[^a]',
    '[^a]: ',
    '[b]',
    '[b]: c (d',
  ],
  ...['# ', '- ', '> ', '| a |\n|---|\n', '\n', '\n\n', ' ', 'ord', '!'],
];

test('counting changes nothing of what is read', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...TOKENS), { maxLength: 30 }), (tokens) => {
      const text = tokens.join('');
      expect(read(text, SOME)).toEqual(read(text, undefined));
    }),
    { numRuns: Number(process.env.FUZZ_RUNS ?? 1_500) },
  );
});

const MANY = 3_000;
const rows = Array.from({ length: 1000 }, (_, index) => '`'.repeat(index)).join(' ');

test.each([
  ['emphasis that opens', '*a '.repeat(MANY)],
  ['emphasis that closes', 'a_ '.repeat(MANY)],
  ['emphasis that does either', '*a_ '.repeat(MANY)],
  ['emphasis in emphasis', '*a '.repeat(MANY) + ' a*'.repeat(MANY)],
  ['text struck out in text struck out', '~~a '.repeat(MANY) + ' a~~'.repeat(MANY)],
  ['brackets', '['.repeat(MANY) + ']'.repeat(MANY)],
  ['targets without an end', '[a](<b'.repeat(MANY)],
  ['titles without an end', '[a](b (\\) '.repeat(MANY)],
  ['definitions with a title without an end', '[a]: b\n(x\n'.repeat(MANY)],
  ['references to many definitions', `${'[a]: b\n'.repeat(MANY)}\n${'[a] '.repeat(MANY)}`],
  ['rows of backticks, each longer', rows],
  ['escaped backticks', '\\``'.repeat(MANY)],
  ['comments', 'a<!--'.repeat(MANY)],
  ['CDATA', 'a<![CDATA['.repeat(MANY)],
  ['instructions', 'a<?'.repeat(MANY)],
  ['signs after many lines', `${'a\n'.repeat(MANY)}${'a] '.repeat(MANY)}`],
])('%s take too many steps', (_name, text) => {
  expect(() => read(text, SOME)).toThrow(TooManySteps);
});

test('what people write does not', () => {
  const paragraph =
    'Nämnden *ska* se [riktlinjen](a.md "Titel") och [planen][plan], `kod` <br> och **mer** text[^1].\n';
  const row = `| ${paragraph.trim()} | [a](b.md) | \`c\` |\n`;
  const text = `${`${paragraph.repeat(5)}\n`.repeat(20)}| a | b | c |\n|---|---|---|\n${row.repeat(400)}\n[plan]: b.md\n[^1]: Not\n`;
  expect(read(text, 2 * SOME).children.length).toBeGreaterThan(20);
});
