import { beforeAll, describe, expect, test } from 'vitest';
import { lintFolder } from './testing/lint-folder.ts';
import { MEMORY_ROOT, memoryWorld } from './testing/memory-world.ts';
import { facts } from './testing/torture/case.ts';

const SIZE = 60_000;

/** Bodies that take careless readers of Markdown the square of their length, or the whole stack. */
const FAMILIES: readonly (readonly [name: string, body: string])[] = [
  ['brackets that open', '['],
  ['brackets that close', ']'],
  ['brackets that open and close', '[]'],
  ['links without an end', '[a]('],
  ['links without an end, in angle brackets', '[a](<b'],
  ['links within links', '[a](b[a](b'],
  ['pictures without an end', '![[]('],
  ['half references', '[a][b'],
  ['definitions', '[a]: b\n'],
  ['footnotes', '[^a]: b\n'],
  ['emphasis', '*a '],
  ['emphasis that closes', 'a* '],
  ['emphasis of two kinds', '_a__b'],
  ['strong emphasis in emphasis', '*a **a '],
  ['emphasis within words', 'a**b c*'],
  ['stars and brackets', '*[a_ '],
  ['backticks', '`'],
  ['backticks that are escaped', '\\`'],
  ['lists on one line', '* '],
  ['lists line by line', '* a\n'],
  ['quotations', '> a\n'],
  ['headings', '# a\n'],
  ['headings without words', '#\n'],
  ['lines under headings', 'a\n===\n'],
  ['tables', '| a | b |\n'],
  ['a table of many columns', '|a'],
  ['tags', '<a '],
  ['comments', '<!--'],
  ['instructions of XML', '<?'],
  ['CDATA', '<![CDATA['],
  ['addresses', 'a@b.'],
  ['addresses in angle brackets', '<a@'],
  ['entities', '&amp;'],
  ['entities without an end', '&a'],
  ['spaces', ' '],
  ['line ends', '\n'],
  ['tabs', '\t'],
  ['fences of code', '```\n'],
  ['conflicts of versions', '<<<<<<< HEAD\n'],
  ['one word', 'a'],
  ['pictograms', '😀'],
  ['hidden characters', '\u200b'],
  ['words from right to left', '\u202ea\u202c'],
];

/** What is nested deeper than anyone reads: the place of the marker that is one too many. */
const TOO_DEEP: readonly (readonly [name: string, unit: string, place: string])[] = [
  ['numbered lists', '1. ', '11:301'],
  ['lists of two kinds', '* - ', '11:201'],
  ['quotations', '>', '11:101'],
  ['quotations and lists', '> - ', '11:201'],
];

function documentOf(body: string): string {
  return `---\n${facts()}---\n\n${body}\n`;
}

function repeated(unit: string): string {
  return unit.repeat(Math.ceil(SIZE / unit.length));
}

// The first lint loads the command, which is no matter of the body.
beforeAll(async () => {
  await lintFolder(MEMORY_ROOT, memoryWorld({ 'documents/a.md': documentOf('') }));
}, 60_000);

describe('bodies of 60 kB', () => {
  test.each(FAMILIES)(
    '%s',
    async (_, unit) => {
      const files = { 'gov-docs.yaml': '', 'documents/a.md': documentOf(repeated(unit)) };
      const { code, stderr, findings } = await lintFolder(MEMORY_ROOT, memoryWorld(files));
      expect(stderr).toBe('');
      expect([...findings.values()]).toEqual([]);
      expect(code).toBe(0);
    },
    10_000,
  );

  test.each(TOO_DEEP)('too deep: %s', async (_, unit, place) => {
    const files = { 'gov-docs.yaml': '', 'documents/a.md': documentOf(repeated(unit)) };
    const { code, stderr, findings } = await lintFolder(MEMORY_ROOT, memoryWorld(files));
    expect(stderr).toBe('');
    expect(findings.get('documents/a.md')).toEqual([`file-unreadable ${place}`]);
    expect(code).toBe(1);
  });

  test('all of them in one register', async () => {
    const bodies = [...FAMILIES, ...TOO_DEEP].map(
      ([, unit], index) =>
        [
          `documents/d-${index}.md`,
          documentOf(repeated(unit)).replace('inköp', String(index)),
        ] as const,
    );
    const files = { 'gov-docs.yaml': '', ...Object.fromEntries(bodies) };
    const { code, stderr, findings } = await lintFolder(MEMORY_ROOT, memoryWorld(files));
    expect(stderr).toBe('');
    expect(findings.size).toBe(TOO_DEEP.length);
    expect(code).toBe(1);
  });
});
