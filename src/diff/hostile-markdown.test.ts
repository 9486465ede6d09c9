import fc from 'fast-check';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { MEMORY_ROOT } from '../testing/memory-world.ts';
import { runCommand } from '../testing/run-page.ts';
import type { Files } from '../testing/temp-folder.ts';
import { twoTrees } from '../testing/two-trees.ts';
import { isCommand, unsafeIn } from '../testing/unsafe-output.ts';
import { LONGEST_COMMENT } from './render-markdown.ts';

/** Words that would mark, link, call, fold, colour or forge, if they were let through. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '</details>',
  '<details>',
  '</summary>',
  '<!--',
  '-->',
  '<img src=x onerror=y>',
  '&lt;b&gt;',
  '@octocat',
  '@org/team',
  '#12',
  'GH-12',
  'a/b#3',
  'https://example.org/a',
  'www.example.org',
  '[a](b)',
  '![a](b)',
  '[a]: b',
  '**',
  '*',
  '_',
  '`',
  '```',
  '~~',
  '|',
  '---',
  '===',
  '# ',
  '1. ',
  '- ',
  '> ',
  '    ',
  '\n',
  '\r\n',
  '\n\n',
  '\\',
  '\u202e',
  '\u200b',
  '\u001b[31m',
  '::error::x',
  '##[error]',
  ':tada:',
  'policy',
  'å',
  '😀',
  ' ',
] as const;

const hostile = fc
  .array(fc.constantFrom(...HOSTILE), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join(''));

/** A register in which a text stands wherever diff shows one. */
function registerWith(text: string, extra: string): Files {
  const quoted = JSON.stringify(text);
  const facts = `type: ${quoted}
decided-by: ${quoted}
validity: until-further-notice
responsible-function: ${quoted}
`;
  const decided = `${facts}decision: { date: 2020-01-15, paragraph: ${quoted} }\n`;
  return {
    'gov-docs.yaml': 'city: Staden\n',
    'documents/a.md': `---\nid: a\ntitle: ${quoted}\n${decided}${extra}---\n\n${extra}\n`,
    'documents/b.md': `---\ntitle: ${quoted}\n${decided}belongs-to: [a]\nreferences: [a]\n---\n`,
    'documents/c.md': `---\ntitle: ${quoted}\nid: ${quoted}\n${facts}stage: proposed\n---\n`,
    'decisions/d.md': `---\ntitle: ${quoted}\ndecided-by: ${quoted}\npoints:\n  - { adopt: ${quoted} }\n  - { repeal: b, reason: ${quoted}, note: ${quoted} }\n  - { repeal: ${quoted}, part: ${quoted} }\n---\n\n*b* upphävs.\n`,
  };
}

/** The register before and after: repealed, with duties and another title. */
function world(text: string) {
  const quoted = JSON.stringify(text);
  const extra = `follow-up: [{ every: 12 months, to: [${quoted}] }]
requires: [{ type: ${quoted}, every: 12 months }]
goals: [${quoted}]
repeal: { date: 2020-06-01, decided-by: ${quoted}, reason: ${quoted}, note: ${quoted} }
x-own: ${quoted}
`;
  const before = registerWith('Policy', '');
  return twoTrees(before, registerWith(text, extra));
}

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

function nodesOf(markdown: string): Node[] {
  const nodes: Node[] = [];
  const visit = (node: Node) => {
    nodes.push(node);
    for (const child of node.children ?? []) visit(child);
  };
  visit(unified().use(remarkParse).parse(markdown) as Node);
  return nodes;
}

const OWN_KINDS = [
  'root',
  'heading',
  'paragraph',
  'text',
  'strong',
  'list',
  'listItem',
  'break',
  'inlineCode',
  'html',
];

function expectSound(markdown: string): void {
  const nodes = nodesOf(markdown);
  expect([...new Set(nodes.map(({ type }) => type))].filter((t) => !OWN_KINDS.includes(t))).toEqual(
    [],
  );
  const html = nodes.filter(({ type }) => type === 'html').map(({ value }) => value ?? '');
  for (const each of html) {
    expect(each).toMatch(/^(?:<details><summary>[^<>&@#]+ \([0-9]+\)<\/summary>|<\/details>)$/);
  }
  // They open and close by turns.
  expect(html.map((each) => each.startsWith('</'))).toEqual(
    html.map((_, index) => index % 2 === 1),
  );
  expect(html.length % 2).toBe(0);
  for (const { type, value = '' } of nodes) {
    if (type !== 'text') continue;
    expect(value).not.toMatch(/@[a-z0-9]|#[0-9]|\bGH-[0-9]|:\/\/|\bwww\.|:[a-z]+:/i);
  }
  expect(markdown.length).toBeLessThanOrEqual(LONGEST_COMMENT);
  expect(unsafeIn(markdown)).toEqual([]);
  expect(markdown.split('\n').filter(isCommand)).toEqual([]);
}

const RUNS = { numRuns: Number(process.env.FUZZ_RUNS ?? 60) };

describe('whatever the documents say', () => {
  test.each([
    ['HEAD'],
    ['--with', 'decisions/d.md'],
    ['HEAD', '--with', 'decisions/d.md'],
    ['2019-01-01', '--lang', 'en'],
  ])('the comment on a pull request is sound: %s %s', async (...argv) => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const { stdout, code } = await runCommand(
          ['diff', ...argv, '--format', 'md'],
          MEMORY_ROOT,
          world(text),
        );
        expect(code).toBe(0);
        expectSound(stdout);
      }),
      RUNS,
    );
  });

  test('no text reaches a terminal or a log as it is, whatever the format', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, fc.constantFrom('text', 'json'), async (text, format) => {
        const argv = ['diff', 'HEAD', '--with', 'decisions/d.md', '--format', format];
        const { stdout, stderr } = await runCommand(argv, MEMORY_ROOT, world(text));
        for (const printed of [stdout, stderr]) {
          expect(unsafeIn(printed)).toEqual([]);
          expect(printed.split('\n').filter(isCommand)).toEqual([]);
        }
        if (format === 'json') expect(() => JSON.parse(stdout)).not.toThrow();
      }),
      RUNS,
    );
  });

  test('what is asked for reaches neither', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, fc.constantFrom('text', 'md', 'json'), async (text, format) => {
        const argv = ['diff', '--format', format, '--', text];
        const { stdout, stderr, code } = await runCommand(argv, MEMORY_ROOT, world('Policy'));
        expect(code).toBeLessThan(3);
        expect(unsafeIn(stdout + stderr)).toEqual([]);
        if (format === 'md' && code === 0) expectSound(stdout);
      }),
      RUNS,
    );
  });
});

test('a comment stays short enough for GitHub, and says what is left out', async () => {
  const title = '<@a> '.repeat(2000);
  const many = Array.from({ length: 300 }, (_, index) => [
    `documents/d${index}.md`,
    `---\ntitle: ${JSON.stringify(`${index} ${title}`)}\ndecided-by: KF\ndecision: { date: 2020-01-15 }\n---\n`,
  ]);
  const before = { 'gov-docs.yaml': '', 'documents/x.md': '---\ntitle: X\n---\n' };
  const after = { ...before, ...Object.fromEntries(many) };
  const argv = ['diff', 'HEAD', '--format', 'md'];
  const { stdout } = await runCommand(argv, MEMORY_ROOT, twoTrees(before, after));
  expectSound(stdout);
  expect(stdout.length).toBeGreaterThan(LONGEST_COMMENT - 5000);
  expect(stdout).toMatch(/\n[0-9]+ punkter är utelämnade: /);
  const told = stdout.match(/^- \*\*/gm)?.length ?? 0;
  const leftOut = [...stdout.matchAll(/^([0-9]+) punkter är utelämnade/gm)];
  expect(leftOut.length).toBeGreaterThan(0);
  expect(told).toBeGreaterThan(20);
});
