import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findFrontmatter } from '../document/frontmatter/fence.ts';
import { canonicalKey } from '../document/synonyms.ts';
import { fileArbitrary } from '../edit/frontmatter-for-tests.ts';
import type { FileChange } from '../io/transaction/preflight.ts';
import { MEMORY_ROOT, memoryWorld } from '../testing/memory-world.ts';
import { type Run, runCommand } from '../testing/run-page.ts';

const PATH = 'documents/a.md';
const NUMBER_OF_RUNS = 250;

/** Slips of the pen, and dates in words. */
const SLIPS: readonly (readonly [right: string, wrong: string])[] = [
  ['responsible-function', 'responsible-funtcion'],
  ['decided-by', 'Decided_by'],
  ['keywords', 'keywrods'],
  ['supersedes', 'supersdes'],
  ['paragraph', 'paragrap'],
  ['case-number', 'casenumber'],
  ['2020-06-11', 'den 11 juni 2020'],
  ['2020-06-11', '2020-6-11'],
  ['2020-06-11', '11/6 2020'],
];

const slipArbitrary = fc
  .tuple(fileArbitrary, fc.subarray([...SLIPS]))
  .map(([text, slips]) =>
    slips.reduce((done, [right, wrong]) => done.replaceAll(right, wrong), text),
  );

interface Fixed {
  readonly run: Run;
  readonly text: string;
  readonly changes: readonly FileChange[];
}

/** Fixes a register of one file in memory. */
async function fix(text: string): Promise<Fixed> {
  const changes: FileChange[] = [];
  const run = await runCommand(['lint', '--fix', '--format', 'json'], MEMORY_ROOT, {
    ...memoryWorld({ 'gov-docs.yaml': '', [PATH]: text }),
    recover: async () => ({ kind: 'nothing' }),
    commit: async (_, all) => {
      changes.push(...all);
      return undefined;
    },
  });
  const [change] = changes;
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return { run, changes, text: change?.after ? decoder.decode(change.after) : text };
}

interface Place {
  readonly rule: string;
  readonly line: number;
  readonly endLine: number;
}

/** The lines of the frontmatter in which something is found that could be mended. */
async function mendable(text: string): Promise<Set<number>> {
  const world = memoryWorld({ 'gov-docs.yaml': '', [PATH]: text });
  const { stdout } = await runCommand(['lint', '--format', 'json'], MEMORY_ROOT, world);
  const findings = (JSON.parse(stdout) as { findings: Place[] }).findings;
  const lines = findings
    .filter(({ rule }) => ['unknown-key', 'date-format'].includes(rule))
    .flatMap(({ line, endLine }) =>
      Array.from({ length: endLine - line + 1 }, (_, index) => line + index),
    );
  return new Set(lines);
}

/**
 * The lines of a Swedish key, and those of a mapping that it may move into: between brackets, that
 * changes a line of the mapping.
 */
function swedishLines(lines: readonly string[]): Set<number> {
  const found = new Set<number>();
  let isWithin = false;
  for (const [index, line] of lines.entries()) {
    const key = /^["']?([^\s:"'#\]})-][^:"'#]*?)["']?\s*:/.exec(line)?.[1];
    if (key !== undefined) {
      isWithin = canonicalKey(key) !== undefined || ['decision', 'validity'].includes(key);
    }
    if (isWithin) found.add(index);
  }
  return found;
}

/** Whether all lines stand in another list in the same order. */
function standIn(lines: readonly string[], others: readonly string[]): boolean {
  let at = 0;
  return lines.every((line) => {
    while (at < others.length && others[at] !== line) at += 1;
    at += 1;
    return at <= others.length;
  });
}

function bodyOf(text: string): string | undefined {
  const plain = text.replace(/^\ufeff/, '');
  const { found } = findFrontmatter(plain);
  return found && plain.slice(found.yamlEnd);
}

const linesOf = (text: string) => text.split(/(?<=\n)/);

test('what one fix leaves, the next one leaves as well, and nothing else has changed', async () => {
  let changed = 0;
  await fc.assert(
    fc.asyncProperty(slipArbitrary, async (text) => {
      const once = await fix(text);
      expect([0, 1]).toContain(once.run.code);
      if (once.changes.length === 0) return;
      changed += 1;
      const twice = await fix(once.text);
      expect(twice.changes).toEqual([]);
      expect(once.text.startsWith('\ufeff')).toBe(text.startsWith('\ufeff'));
      expect(bodyOf(once.text)).toBe(bodyOf(text));
      const touched = await mendable(text);
      const lines = linesOf(text);
      const swedish = swedishLines(lines);
      const untouched = lines.filter((_, index) => !touched.has(index + 1) && !swedish.has(index));
      expect(standIn(untouched, linesOf(once.text))).toBe(true);
    }),
    { numRuns: NUMBER_OF_RUNS },
  );
  expect(changed).toBeGreaterThan(NUMBER_OF_RUNS / 5);
});
