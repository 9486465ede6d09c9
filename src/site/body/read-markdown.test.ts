import { describe, expect, test } from 'vitest';
import { bodyOf } from '../../testing/body-of.ts';
import { readMarkdown } from './read-markdown.ts';

/** Whether a text is laid out. */
const isRead = (text: string) => readMarkdown(text) !== undefined;

describe('what is too much is not read', () => {
  test.each([
    ['a text of four million signs', 'a'.repeat(4e6 + 1)],
    ['a table of a hundred thousand rows', `|a|b|\n|-|-|\n${'|c|d|\n'.repeat(1e5)}`],
    [
      'a table of a hundred thousand columns',
      `~~a~~\n\n${'|a'.repeat(1e5)}\n${'|-'.repeat(1e5)}\n`,
    ],
    ['footnotes without number', 'a[^b] '.repeat(1e4) + '\n\n[^b]: c\n'],
    ['footnotes in footnotes', `a[^b]\n\n${'[^b]: '.repeat(1e4)}c`],
    ['quotations in a footnote', `a[^b]\n\n[^b]: ${'> '.repeat(1e4)}c`],
    ['lines on end in deep quotations', `${'> '.repeat(99)}a\n${'a\n'.repeat(2e5)}`],
    ['lines on end in deep lists', `~~a~~\n\n${'- '.repeat(99)}a\n${'\n'.repeat(3e4)}b`],
    ['emphasis in emphasis', '*a '.repeat(300) + ' a*'.repeat(300)],
    ['emphasis that is never closed, where only remark reads', `~~a~~ ${'*a '.repeat(2e4)}`],
  ])('%s', (_name, text) => {
    expect(isRead(text)).toBe(false);
  });

  test('but shown as it is written, with the places that links lead to', () => {
    const deep = `# Å\n\n<b>${'*a '.repeat(300)}${' a*'.repeat(300)}\n\n## B & C\n\u202e\n`;
    const { seen, headings, said } = bodyOf(deep);
    expect(seen.replace(/(?:\*a |(?: a\*))+/, '…')).toMatchInlineSnapshot(`
      "<p class="as-written">Texten är för stor eller för invecklad för att formas. Den visas som den är skriven.</p><pre><span id="å"></span># Å

      &#x3C;b>…

      <span id="b--c"></span>## B &#x26; C

      </pre>"
    `);
    expect(headings).toMatchInlineSnapshot(`
      [
        {
          "anchor": "å",
          "depth": 3,
          "text": "Å",
        },
        {
          "anchor": "b--c",
          "depth": 4,
          "text": "B & C",
        },
      ]
    `);
    expect(said).toMatchInlineSnapshot(`
      [
        "4 Texten är för stor eller för invecklad för att formas, och visas som den är skriven.",
        "9 Osynliga tecken i texten är borttagna.",
      ]
    `);
  });

  test('and so is one whose lists are deeper than the register reads', () => {
    const { seen, document } = bodyOf(`${'- '.repeat(101)}a\n`);
    expect(document.faults.map(({ kind }) => kind)).toEqual(['body-too-deep']);
    expect(seen).toContain('<pre>- - - ');
  });
});

describe('what is much, and no more', () => {
  test.each([
    ['a line of a megabyte', 'a '.repeat(5e5)],
    ['a table of twenty thousand rows', `|a|b|\n|-|-|\n${'|c|d|\n'.repeat(2e4)}`],
    [
      'a table of ten thousand rows that only remark reads',
      `|a|b|\n|-|-|\n${'|c|<br>|\n'.repeat(1e4)}`,
    ],
    ['a list of twenty thousand items', '- a\n'.repeat(2e4)],
    ['links in a hundred openers', `${'['.repeat(100)}${'[a](b)'.repeat(2e4)}`],
    ['comments without an end', `a\n\n${'<!--'.repeat(5e4)}`],
    ['comments on end', `${'<!--a-->'.repeat(1e4)}x`],
    ['bars on end', `- ${'|'.repeat(3e5)}\n`],
    ['headings on end', '# a\n'.repeat(1e4)],
    ['one footnote, again and again', `${'a[^b] '.repeat(900)}\n\n[^b]: c\n`],
    ['words on end that are no link', `[${'a *b* '.repeat(4e4)}](javascript:alert)`],
  ])('is laid out: %s', (_name, text) => {
    const { seen } = bodyOf(text);
    expect(seen).not.toContain('as-written');
    expect(isRead(text)).toBe(true);
  });
});
