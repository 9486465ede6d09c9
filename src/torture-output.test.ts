import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MEMORY_ROOT, memoryWorld } from './testing/memory-world.ts';
import { type Run, runCommand } from './testing/run-page.ts';
import type { Files } from './testing/temp-folder.ts';
import { isCommand, unsafeIn } from './testing/unsafe-output.ts';

/** Words that would colour, move, hide, turn, forge or run something, if they were let through. */
const HOSTILE = [
  '\u001b[31m',
  '\u001b]8;;https://example.org\u0007',
  '\u009b2J',
  '\u0007',
  '\b\b',
  '\r',
  '\n',
  '\r\n',
  '\u0085',
  '\u2028',
  '\u202e',
  '\u2066',
  '\u200b',
  '\u00ad',
  '\ufeff',
  '\u{e0041}',
  '\ud83d',
  '\udc00',
  '::error::gick fel',
  '\n::error file=a.md::gick fel',
  ' ::add-mask::a',
  '::stop-commands::a',
  '##[error]gick fel',
  '##[group]',
  '%0A::error::',
  '|',
  '\\|',
  '`',
  '</script><script>alert(1)</script>',
  '<!--',
  '"',
  "'",
  ',',
  ';',
  '=cmd()',
  '+1',
  '-1',
  '@SUM(A1)',
  '＝1',
  '$(x)',
  '{{x}}',
  '__proto__',
  'policy',
  'å',
  '😀',
  ' ',
  '\t',
] as const;

const hostile = fc
  .array(fc.constantFrom(...HOSTILE), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join(''));

/** A register in which a text stands wherever a text may stand. */
function registerWith(text: string): Files {
  const quoted = JSON.stringify(text);
  const inPath = text.replaceAll('/', '');
  // What cannot be seen is refused in a configuration, see below.
  const name = unsafeIn(text).length > 0 ? 'Nämnden' : JSON.stringify(`Nämnd ${text}`);
  const facts = `title: ${quoted}
id: ${quoted}
type: ${quoted}
aliases: [${quoted}]
decided-by: ${quoted}
decision: { date: 2024-06-17, paragraph: ${quoted}, case-number: ${quoted} }
validity: ${quoted}
responsible-function: ${quoted}
applies-to: [${quoted}]
supersedes: [${quoted}, b]
belongs-to: [${quoted}]
keywords: [${quoted}]
stage: ${quoted}
attachments: [{ file: ${quoted}, title: ${quoted} }]
history: [{ date: 2025-01-13, event: ${quoted}, to: ${quoted} }]
${quoted}: ${quoted}
`;
  const raw = text.replace(/[\r\n]/g, '');
  return {
    'gov-docs.yaml': `city: ${name}\nbodies:\n  - { id: nämnden, name: ${name}, kind: board }\n`,
    'documents/a.md': `---\n${facts}---\n\n# ${raw}\n\n[${raw}](${raw}) [a](<${raw}>)\n`,
    [`documents/${inPath}/b${inPath}.md`]: `---\n${facts.replaceAll(quoted, raw)}---\n`,
    'documents/c.md': `---\ntitle: Policy för c\nkeywords: [${quoted}]\nsuperseded-by: [${quoted}]\n---\n`,
  };
}

/** A configuration that is refused, with a text wherever something is named. */
function refusedWith(text: string): Files {
  const quoted = JSON.stringify(text);
  return {
    'gov-docs.yaml': `${quoted}: ${quoted}\nlanguage: ${quoted}\nextends: ${quoted}\nbodies:\n  - { id: ${quoted}, under: ${quoted} }\nrules: { ${quoted}: ${quoted} }\n`,
    'documents/a.md': '---\ntitle: Policy\n---\n',
  };
}

function run(argv: readonly string[], files: Files): Promise<Run> {
  return runCommand(argv, MEMORY_ROOT, memoryWorld(files));
}

function expectSafe({ code, stdout, stderr }: Run): void {
  expect(code).toBeLessThan(3);
  expect(unsafeIn(stdout)).toEqual([]);
  expect(unsafeIn(stderr)).toEqual([]);
  expect(stderr.split('\n').filter(isCommand)).toEqual([]);
}

/** How many of each property's texts are tried: each is shown by many commands. */
const RUNS = { numRuns: Number(process.env.FUZZ_RUNS ?? 60) };

describe('no text of a register reaches a terminal or a log as it is', () => {
  test.each([
    ['lint', '--lang', 'sv'],
    ['lint', '--lang', 'en'],
    ['lint', '--format', 'json'],
    ['list', '--future'],
    ['list', '--future', '--format', 'md'],
    ['list', '--future', '--format', 'json'],
    ['show', 'c'],
    ['show', 'c', '--format', 'json'],
    ['graph', '--future'],
    ['graph', '--future', '--format', 'json'],
    ['graph', '--future', '--format', 'svg'],
    ['graph', '--future', '--format', 'mermaid'],
    ['graph', '--future', '--format', 'dot'],
    ['diff', '2000-01-01'],
    ['diff', '2000-01-01', '--format', 'md'],
    ['diff', '2000-01-01', '--format', 'json'],
  ])('%s %s %s', async (...argv) => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const printed = await run(argv, registerWith(text));
        expectSafe(printed);
        expect(printed.stdout).not.toBe('');
        expect(printed.stdout.split('\n').filter(isCommand)).toEqual([]);
        if (argv.includes('json')) expect(() => JSON.parse(printed.stdout)).not.toThrow();
      }),
      RUNS,
    );
  });

  test('lint --format github has a command for each finding, and no other', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const files = registerWith(text);
        const printed = await run(['lint', '--format', 'github'], files);
        expectSafe(printed);
        const lines = printed.stdout.split('\n').filter(isCommand);
        const { findings } = JSON.parse((await run(['lint', '--format', 'json'], files)).stdout);
        expect(lines).toHaveLength(findings.length);
        for (const line of lines) {
          expect(line).toMatch(
            /^::(?:error|warning|notice) file=[^,:]*,line=\d+,col=\d+,endLine=\d+(?:,endColumn=\d+)?,title=[a-z-]+::/,
          );
        }
      }),
      RUNS,
    );
  });

  test('list --format csv has no formulas, and as many cells in each row', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const { stdout } = await run(['list', '--future', '--format', 'csv'], registerWith(text));
        expect(stdout.startsWith('\ufeffId,')).toBe(true);
        expect(unsafeIn(stdout.slice(1).replaceAll('\r\n', '\n'))).toEqual([]);
        expect(stdout.split('\r\n').filter(isCommand)).toEqual([]);
        for (const row of stdout.slice(1).split('\r\n').slice(0, -1)) {
          const cells = [...`,${row}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^",]*))/g)];
          expect(cells).toHaveLength(9);
          for (const [, quoted = '', plain = ''] of cells) {
            expect(quoted || plain).not.toMatch(/^[=+\-@＝＋－＠\t\r]/);
          }
        }
      }),
      RUNS,
    );
  });

  test('list --format md has as many cells in each row, and no HTML', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const { stdout } = await run(['list', '--future', '--format', 'md'], registerWith(text));
        const [, , ...rows] = stdout.trimEnd().split('\n');
        for (const row of rows) expect(row.match(/(?<!\\)(?:\\\\)*\|/g)).toHaveLength(10);
        expect(stdout).not.toMatch(/(?<!\\)(?:\\\\)*<[a-z!/]/i);
      }),
      RUNS,
    );
  });
});

test('nor does what is wrong with a configuration', async () => {
  await fc.assert(
    fc.asyncProperty(hostile, fc.constantFrom('sv', 'en'), async (text, language) => {
      const printed = await run(['lint', '--lang', language], refusedWith(text));
      expectSafe(printed);
      expect(printed.code).toBe(2);
    }),
    RUNS,
  );
});

test('nor does what was written on the command line', async () => {
  const files = { 'gov-docs.yaml': '', 'documents/a.md': '---\ntitle: Policy\n---\n' };
  const commands: readonly ((text: string) => string[])[] = [
    (text) => [text],
    (text) => ['help', text],
    (text) => ['lint', text],
    (text) => ['lint', `--${text}`],
    (text) => ['lint', '--rule', text],
    (text) => ['lint', '--register', text],
    (text) => ['lint', '--as-of', text],
    (text) => ['lint', '--format', text],
    (text) => ['list', '--state', text],
    (text) => ['list', '--type', text],
    (text) => ['list', '--body', text],
    (text) => ['list', '--responsible', text],
    (text) => ['list', '--keyword', text],
    (text) => ['show', text],
    (text) => ['rule', text],
  ];
  await fc.assert(
    fc.asyncProperty(hostile, fc.constantFrom(...commands), async (text, command) => {
      expectSafe(await run(command(text), files));
    }),
    { numRuns: RUNS.numRuns * 5 },
  );
});

test('a register without documents names its patterns safely', async () => {
  await fc.assert(
    fc.asyncProperty(hostile, async (text) => {
      const files = { 'gov-docs.yaml': `documents: [${JSON.stringify(`x/${text}`)}]\n` };
      expectSafe(await run(['lint'], files));
    }),
    RUNS,
  );
});

test('a fault of our own is shown without control characters', async () => {
  const openTree = async () => {
    throw new Error('\u001b[31m\n::error::a\u202e');
  };
  const { code, stderr } = await runCommand(['lint'], MEMORY_ROOT, {
    ...memoryWorld({ 'a.md': '' }),
    openTree,
  });
  expect(code).toBe(70);
  expect(unsafeIn(stderr)).toEqual([]);
  expect(stderr.split('\n').filter(isCommand)).toEqual([]);
});

test('colours are ours alone, and only where they are asked for', async () => {
  const files = registerWith('\u001b[31mröd\u001b[0m');
  const world = { ...memoryWorld(files), env: { FORCE_COLOR: '1' } };
  for (const argv of [['lint'], ['list', '--future'], ['show', 'c']]) {
    const { stdout } = await runCommand(argv, MEMORY_ROOT, world);
    expect(stdout).toContain('\u001b[');
    expect(unsafeIn(stdout.replace(/\u001b\[[0-9;]*m/g, ''))).toEqual([]);
    const plain = await runCommand(argv, MEMORY_ROOT, memoryWorld(files));
    expect(stdout.replace(/\u001b\[[0-9;]*m/g, '')).toBe(plain.stdout);
  }
});
