import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { runCommand, TEST_DAY } from '../testing/run-page.ts';
import { removeTempFolders, tempFolder } from '../testing/temp-folder.ts';
import { addDays, type Day } from '../text/calendar.ts';

afterAll(removeTempFolders);

const NAME = 'gov-docs.baseline.json';

/** A document that lacks what its type must have, and of which there may be more like it. */
function plan(title: string, more = ''): string {
  return `---
title: ${title}
type: plan
decided-by: kommunfullmäktige
decision: { date: 2022-03-24, paragraph: 12, case-number: KS 2022/31 }
validity: { from: 2022-04-01, to: 2025-03-31 }
responsible-function: Chef
${more}---
`;
}

function register(files: Readonly<Record<string, string>> = {}): string {
  return tempFolder({
    'gov-docs.yaml': 'city: Exempelstad\n',
    'documents/plan-a.md': plan('Plan för arkiv'),
    'documents/plan-b.md': plan('Plan för bredband', 'archivd: 1\n'),
    ...files,
  });
}

function lint(root: string, ...options: readonly string[]) {
  return runCommand(['lint', '--lang', 'en', ...options], root);
}

function stored(root: string): string {
  return readFileSync(path.join(root, NAME), 'utf8');
}

async function summary(root: string, ...options: readonly string[]) {
  const { stdout, code } = await lint(root, '--format', 'json', ...options);
  const { summary: counts } = JSON.parse(stdout) as {
    summary: { errors: number; warnings: number; baselined: number; waived: number };
  };
  const { errors, warnings, baselined, waived } = counts;
  return { code, errors, warnings, baselined, waived };
}

test('is one line for each finding, and by its schema', async () => {
  const root = register();
  const run = await lint(root, '--write-baseline');
  expect(run.code).toBe(0);
  expect(run.stderr).toBe(
    `${NAME} was written with 3 findings. They are no longer shown; new ones are. Commit the file to git.\n`,
  );
  expect(run.stdout).toBe(
    'No new findings. 2 documents read, as of 2026-11-22. 3 known from before.\n',
  );
  expect(stored(root)).toBe(`{
  "version": 1,
  "findings": [
    {"rule":"expired-not-repealed","severity":"error","document":"plan-a","message":"«Plan för arkiv» gällde till och med #. Inget beslut att upphäva, ersätta eller förlänga det finns i registret."},
    {"rule":"expired-not-repealed","severity":"error","document":"plan-b","message":"«Plan för bredband» gällde till och med #. Inget beslut att upphäva, ersätta eller förlänga det finns i registret."},
    {"rule":"unknown-key","severity":"warning","document":"plan-b","message":"Nyckeln «archivd» är okänd, så uppgiften läses inte."}
  ]
}
`);
  const schema = JSON.parse(readFileSync('schemas/baseline.schema.json', 'utf8'));
  const validate = new Ajv2020({ strict: false }).compile(schema);
  validate(JSON.parse(stored(root)));
  expect(validate.errors).toBe(null);
});

test('from then on, only what is new fails', async () => {
  const root = register();
  await lint(root, '--write-baseline');
  expect(await summary(root)).toMatchObject({ code: 0, errors: 0, baselined: 3 });
  writeFileSync(path.join(root, 'documents/plan-c.md'), plan('Plan för cyklar'));
  expect(await summary(root)).toMatchObject({ code: 1, errors: 1, baselined: 3 });
  expect(await summary(root, 'documents/plan-a.md')).toMatchObject({ code: 0, baselined: 1 });
  expect(await summary(root, '--rule', 'unknown-key')).toMatchObject({ code: 0, baselined: 1 });
  expect(await summary(root, '--no-baseline')).toMatchObject({ errors: 3, baselined: 0 });
});

test('lines may move: where a finding stands does not count, and neither does its file', async () => {
  const root = register();
  await lint(root, '--write-baseline');
  const text = plan('Plan för arkiv').replace('---\n', '---\n# en kommentar\n\nid: plan-a\n');
  rmSync(path.join(root, 'documents/plan-a.md'));
  writeFileSync(path.join(root, 'documents/arkivplan.md'), text);
  expect(await summary(root)).toMatchObject({ code: 0, baselined: 3 });
});

describe('it shrinks, and never grows unasked', () => {
  test('a run that only reads tells of it and writes nothing', async () => {
    const root = register();
    await lint(root, '--write-baseline');
    const before = stored(root);
    writeFileSync(path.join(root, 'documents/plan-b.md'), plan('Plan för bredband'));
    const { code, stderr } = await lint(root);
    expect(stderr).toBe(
      `1 finding of ${NAME} is no longer there. gov-docs lint --write-baseline takes what is gone out of the file.\n`,
    );
    expect([code, stored(root)]).toEqual([0, before]);
  });

  test('of a part of the register, or of another day, nothing is known to have gone', async () => {
    const root = register();
    await lint(root, '--write-baseline');
    writeFileSync(path.join(root, 'documents/plan-b.md'), plan('Plan för bredband'));
    for (const options of [['documents'], ['--rule', 'unknown-key'], ['--as-of', '2024-01-01']]) {
      expect((await lint(root, ...options)).stderr).toBe('');
    }
  });

  test('--write-baseline takes out what is gone, and adds what is new only with --include-new', async () => {
    const root = register();
    await lint(root, '--write-baseline');
    writeFileSync(path.join(root, 'documents/plan-b.md'), 'inget dokumenthuvud');
    const run = await lint(root, '--write-baseline');
    expect(run.code).toBe(1);
    expect(run.stderr).toBe(
      `2 findings are no longer there and gone from ${NAME}.\n1 finding is new and not added to ${NAME}. Add --include-new if it is to be lived with as well.\n`,
    );
    expect(JSON.parse(stored(root)).findings).toHaveLength(1);
    expect((await lint(root, '--write-baseline', '--include-new')).code).toBe(0);
    expect(JSON.parse(stored(root)).findings).toHaveLength(2);
  });

  test('--fix takes out what it mends, in the same stroke', async () => {
    const root = register({
      'documents/plan-b.md': plan('Plan för bredband', 'keywrods: [a]\n'),
    });
    await lint(root, '--write-baseline');
    const run = await lint(root, '--fix');
    expect(run.stderr).toBe(
      `Mended: 1 finding in one file.\n1 finding is no longer there and gone from ${NAME}.\n`,
    );
    expect(JSON.parse(stored(root)).findings).toHaveLength(2);
  });

  test('an empty one stays, so that what comes later is new', async () => {
    const root = register();
    await lint(root, '--write-baseline');
    for (const name of ['a', 'b']) {
      const text = plan(`Plan ${name}`).replace('2025-03-31', '2027-03-31');
      writeFileSync(path.join(root, `documents/plan-${name}.md`), text);
    }
    await lint(root, '--write-baseline');
    expect(stored(root)).toBe('{\n  "version": 1,\n  "findings": []\n}\n');
  });

  test('the same once more is new, and what has become worse as well', async () => {
    const draft = plan('Plan för arkiv').replace(/^decision:.*\n/m, 'stage: draft\n');
    const root = register({ 'documents/plan-a.md': draft.replace(/^type:.*/m, 'type: plam') });
    await lint(root, '--write-baseline');
    const before = await summary(root);
    const decided = plan('Plan för arkiv').replace(/^type:.*/m, 'type: plam');
    writeFileSync(path.join(root, 'documents/plan-a.md'), decided);
    expect(before.errors).toBe(0);
    expect((await summary(root)).errors).toBeGreaterThan(0);
  });
});

test('what is waived never enters it', async () => {
  const waivers = 'waivers: [{ rule: expired-not-repealed, reason: a, until: 2026-12-31 }]\n';
  const root = register({ 'documents/plan-b.md': plan('Plan för bredband', waivers) });
  await lint(root, '--write-baseline');
  expect(stored(root)).not.toContain('plan-b');
  expect(await summary(root)).toMatchObject({ baselined: 1, waived: 1 });
});

describe('a baseline that is damaged', () => {
  const ENTRY = { rule: 'a', severity: 'error', document: 'b', message: 'c' };
  const file = (...findings: unknown[]) => JSON.stringify({ version: 1, findings });
  test.each([
    ['empty', '', 'it is not whole JSON'],
    ['cut off', '{ "version": 1, "findings": [', 'it is not whole JSON'],
    ['a list', '[]', 'it has not the form'],
    ['null', 'null', 'it has not the form'],
    ['of another version', '{ "version": 2, "findings": [] }', 'another version of gov-docs'],
    ['without findings', '{ "version": 1 }', 'it has not the form'],
    ['a key more', '{ "version": 1, "findings": [], "x": 1 }', 'it has not the form'],
    ['an entry without rule', file({ ...ENTRY, rule: undefined }), 'entry 1 has not'],
    ['an entry of nothing', file(ENTRY, null), 'entry 2 has not'],
    ['of no document', file({ ...ENTRY, document: undefined }), 'entry 1 has not'],
    ['of two things', file({ ...ENTRY, file: 'x' }), 'entry 1 has not'],
    ['a wrong severity', file({ ...ENTRY, severity: 'off' }), 'entry 1 has not'],
    ['a count of none', file({ ...ENTRY, count: 0 }), 'entry 1 has not'],
    ['a count as text', file({ ...ENTRY, count: '2' }), 'entry 1 has not'],
    ['a prototype', '{ "version": 1, "findings": [], "__proto__": {} }', 'it has not the form'],
    [
      'a prototype in an entry',
      '{ "version": 1, "findings": [{ "__proto__": { "rule": "a" } }] }',
      'entry 1 has not',
    ],
    ['after a merge', '<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> b\n', 'two versions after a merge'],
    ['UTF-16', '\ufffe\u0000{', 'damaged'],
    ['too large', ' '.repeat(5 * 1024 * 1024), 'it is too large'],
    ['deep', '['.repeat(100_000), 'it is not whole JSON'],
  ])('%s', async (_, text, why) => {
    const root = register({ [NAME]: text });
    const { code, stderr } = await lint(root);
    expect(code).toBe(2);
    expect(stderr).toContain(`${NAME} cannot be read: `);
    expect(stderr).toContain(why);
    // Whoever asked to write it gets the same answer: nothing is written over what nobody has seen.
    expect((await lint(root, '--write-baseline')).code).toBe(2);
    expect(stored(root)).toBe(text);
    expect((await lint(root, '--no-baseline')).code).toBe(1);
  });

  test('any JSON is either read or refused', async () => {
    const { readBaseline } = await import('../baseline/read-baseline.ts');
    const entry = fc.record(
      {
        rule: fc.anything(),
        severity: fc.constantFrom('error', 'warning', 'off', 1),
        document: fc.anything(),
        file: fc.string(),
        message: fc.anything(),
        count: fc.oneof(fc.integer(), fc.anything()),
      },
      { requiredKeys: [] },
    );
    const data = fc.oneof(
      fc.anything(),
      fc.record({ version: fc.constant(1), findings: fc.array(fc.oneof(entry, fc.anything())) }),
    );
    fc.assert(
      fc.property(data, (value) => {
        let text = '';
        try {
          text = JSON.stringify(value) ?? '';
        } catch {
          return;
        }
        const read = readBaseline(text);
        expect('why' in read || Array.isArray(read)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

test.each([
  [['--rule', 'unknown-key'], '--write-baseline does not go with --rule'],
  [['--as-of', '2026-01-01'], '--write-baseline does not go with --as-of'],
  [['--revision', 'HEAD'], '--write-baseline does not go with --revision'],
  [['--with', 'a.md'], '--write-baseline does not go with --with'],
  [['--no-baseline'], '--write-baseline does not go with --no-baseline'],
  [['--fix', '--dry-run'], '--write-baseline does not go with --dry-run'],
  [['documents/plan-a.md'], '--write-baseline does not go with paths'],
])('only all of the register as it is today is written: %j', async (options, message) => {
  const root = register();
  const { code, stderr } = await lint(root, '--write-baseline', ...options);
  expect([code, stderr.startsWith(message)]).toEqual([2, true]);
  expect(existsSync(path.join(root, NAME))).toBe(false);
});

test('--include-new needs --write-baseline', async () => {
  const { code, stderr } = await lint(register(), '--include-new');
  expect([code, stderr]).toEqual([2, '--include-new goes with --write-baseline.\n']);
});

test.each(['goteborg', 'goteborg-decided', 'linkoping'])(
  'what is known of %s today is known on the days that follow',
  async (name) => {
    const root = tempFolder();
    cpSync(`fixtures/registers/${name}`, root, { recursive: true });
    await lint(root, '--write-baseline');
    const places = async (day: Day, ...options: readonly string[]) => {
      const { stdout } = await lint(root, '--format', 'json', '--as-of', day, ...options);
      type Found = { rule: string; file: string; line: number; column: number; severity: string };
      return (JSON.parse(stdout) as { findings: Found[] }).findings.map(
        ({ rule, file, line, column, severity }) => `${rule} ${file}:${line}:${column} ${severity}`,
      );
    };
    const today = new Set(await places(TEST_DAY, '--no-baseline'));
    expect(today.size).toBeGreaterThan(10);
    for (const days of [1, 9, 30, 100, 400]) {
      const later = await places(addDays(TEST_DAY, days));
      expect(later.filter((each) => today.has(each))).toEqual([]);
    }
  },
);
