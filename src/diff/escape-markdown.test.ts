import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { clip, codeSpan, escapeMarkdown } from './escape-markdown.ts';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

/** The kinds of node in a line of Markdown, below its paragraph, and its words. */
function parsed(markdown: string): { kinds: string[]; words: string } {
  const kinds: string[] = [];
  let words = '';
  const visit = ({ type, value = '', children = [] }: Node) => {
    kinds.push(type);
    words += value;
    for (const child of children) visit(child);
  };
  visit(unified().use(remarkParse).parse(markdown) as Node);
  return { kinds: kinds.slice(2), words };
}

describe('a title in Markdown', () => {
  test.each([
    '<script>alert(1)</script>',
    '</details>',
    '<!-- a -->',
    '*a* _b_ **c** ~d~ `e` $f$',
    '[a](https://example.org) ![b](c) [d][e] [^1]',
    '# a',
    '1. a',
    '1) a',
    '- a',
    '+ a',
    '=====',
    '> a',
    '| a | b |',
    '&lt;b&gt; &#64;a',
    '\\*a\\*',
    'Policy för inköp, § 7.1 (2020–2024)',
  ])('%s is text alone', (title) => {
    const { kinds, words } = parsed(escapeMarkdown(title));
    expect(kinds).toEqual(['text']);
    expect(words.replaceAll('\u200b', '')).toBe(title);
  });

  test.each([
    ['@octocat', '@&#8203;octocat'],
    ['#12', '\\#&#8203;12'],
    ['#8203;', '\\#&#8203;8203;'],
    ['a/b#12', 'a/b\\#&#8203;12'],
    ['GH-12', 'GH&#8203;-12'],
    ['https://example.org', 'https:&#8203;//example.org'],
    ['www.example.org', 'www&#8203;.example.org'],
    ['a@example.org', 'a@&#8203;example.org'],
    [':tada:', ':&#8203;tada:'],
  ])('%s calls nobody and leads nowhere', (title, escaped) => {
    expect(escapeMarkdown(title)).toBe(escaped);
  });

  test('hidden characters are shown, ends of lines too', () => {
    expect(escapeMarkdown('a\nb\u202ec')).toBe('a\\\\nb\\\\u{202e}c');
  });
});

test('a code span holds backticks together', () => {
  for (const text of ['a', 'a`b', '``', '`a', 'a``b`c', ' a ']) {
    const { kinds, words } = parsed(codeSpan(text));
    expect([kinds, words]).toEqual([['inlineCode'], text.trim()]);
  }
  expect(codeSpan('')).toBe('');
});

test('a text is cut between characters', () => {
  expect(clip('abc', 3)).toBe('abc');
  expect(clip('abcd', 3)).toBe('abc…');
  expect(clip('ab😀d', 3)).toBe('ab…');
});
