import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from './document/decode.ts';
import { MEMORY_ROOT, memoryWorld } from './testing/memory-world.ts';
import { runCommand } from './testing/run-page.ts';
import type { Files } from './testing/temp-folder.ts';
import { healthy } from './testing/torture/case.ts';
import { anyBytes, mutatedDocument, soupDocument } from './testing/torture/mutations.ts';

interface Found {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

const CONFIGURATION = {
  'gov-docs.yaml': 'extends: goteborg\n',
  'documents/frisk.md': healthy(),
} as const;

/** Lints one document beside a healthy one, and expects an answer whatever it holds. */
async function lintOne(
  document: string | Uint8Array,
  world: Partial<Parameters<typeof runCommand>[2]> = {},
): Promise<Found[]> {
  const files: Files = { ...CONFIGURATION, 'documents/a.md': document };
  const argv = ['lint', '--format', 'json'];
  const printed = await runCommand(argv, MEMORY_ROOT, { ...memoryWorld(files), ...world });
  expect(printed.stderr).toBe('');
  expect([0, 1]).toContain(printed.code);
  return JSON.parse(printed.stdout).findings.filter(({ file }: Found) => file === 'documents/a.md');
}

function linesOf(bytes: Uint8Array): string[] {
  return decode(bytes).text.split(/\r\n|\n|\r/);
}

function expectInside({ line, column, endLine, endColumn }: Found, lines: readonly string[]): void {
  expect(line).toBeGreaterThanOrEqual(1);
  expect(endLine).toBeLessThanOrEqual(lines.length);
  expect(endLine === line ? endColumn >= column : endLine > line).toBe(true);
  // A line's end may be blamed too: its end of line takes one column or two.
  expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
  expect(endColumn).toBeLessThanOrEqual((lines[endLine - 1]?.length ?? 0) + 2);
}

/** More than a test run has time for: `FUZZ_RUNS=100000 npx vitest run src/torture-properties.test.ts`. */
const RUNS = { numRuns: Number(process.env.FUZZ_RUNS ?? 400) };

describe('lint answers whatever a document holds, and its places lie in the file', () => {
  test.each([
    ['bytes', anyBytes],
    ['documents with slips', mutatedDocument],
    ['frontmatter of tokens', soupDocument],
  ])('%s', async (_, documents: fc.Arbitrary<string | Uint8Array>) => {
    await fc.assert(
      fc.asyncProperty(documents, async (document) => {
        const bytes = typeof document === 'string' ? Buffer.from(document) : document;
        const lines = linesOf(bytes);
        for (const found of await lintOne(bytes)) expectInside(found, lines);
      }),
      RUNS,
    );
  });

  test('no prototype has changed', () => {
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

/**
 * A finding without its end, which moves with the ends of lines within it, and without its message:
 * what the YAML library calls a line that is no YAML at all may depend on how the line ends.
 */
function placed({ rule, line, column }: Found): string {
  return `${rule} ${line}:${column}`;
}

describe('what changes nothing', () => {
  // With NUL in it a file is no text, and what it is taken for instead depends on every byte.
  const documents = fc
    .oneof(mutatedDocument, soupDocument)
    .map((text) => text.replace(/\r\n?/g, '\n').replace(/^\ufeff+|\0/g, ''));

  test('CRLF in place of LF', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (text) => {
        const before = await lintOne(text);
        const after = await lintOne(text.replaceAll('\n', '\r\n'));
        expect(after.map(placed)).toEqual(before.map(placed));
      }),
      RUNS,
    );
  });

  test('a byte order mark', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (text) => {
        expect(await lintOne(`\ufeff${text}`)).toEqual(await lintOne(text));
      }),
      RUNS,
    );
  });

  test('the order of files', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(mutatedDocument, soupDocument), { minLength: 2, maxLength: 6 }),
        fc.infiniteStream(fc.nat()),
        async (texts, numbers) => {
          const files: Files = {
            ...CONFIGURATION,
            ...Object.fromEntries(texts.map((text, at) => [`documents/d-${at}.md`, text])),
          };
          const order = new Map<string, number>();
          const numberOf = (path: string) => {
            const number = order.get(path) ?? numbers.next().value;
            order.set(path, number);
            return number;
          };
          const shuffled = memoryWorld(files, (listed) =>
            [...listed].sort((a, b) => numberOf(a.path) - numberOf(b.path)),
          );
          for (const argv of [
            ['lint', '--format', 'json'],
            ['list', '--future', '--format', 'csv'],
          ]) {
            const inOrder = await runCommand(argv, MEMORY_ROOT, memoryWorld(files));
            expect(await runCommand(argv, MEMORY_ROOT, shuffled)).toEqual(inOrder);
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});
