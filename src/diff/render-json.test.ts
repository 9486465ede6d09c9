import { expect, test } from 'vitest';
import validate from '../../schemas/diff.schema.json?validator';
import { runCommand } from '../testing/run-page.ts';

const GOTEBORG = [
  '--register',
  'fixtures/registers/goteborg',
  '--with',
  'decisions/2020-05-07-policy-och-struktur.md',
];

test('what diff prints as data is what its schema says', async () => {
  for (const argv of [
    ['2020-05-07', ...GOTEBORG],
    ['2016-01-01', ...GOTEBORG, '--as-of', '2020-05-07', '--lang', 'en'],
    ['2013-06-01', '2019-06-01', '--register', 'fixtures/registers/linkoping'],
    ['2020-01-01', '2023-12-31', '--register', 'fixtures/cli/diff/lifecycle'],
    ['HEAD', '--register', 'fixtures/registers/goteborg'],
  ]) {
    const { stdout } = await runCommand(['diff', ...argv, '--format', 'json'], '.');
    const report = JSON.parse(stdout);
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  }
});

test('the schema refuses what is no comparison', () => {
  expect(validate({ register: '.', changes: [{ kind: 'vanished' }] })).toBe(false);
});

test('the memo as data', async () => {
  const argv = ['diff', '2020-05-07', ...GOTEBORG, '--format', 'json'];
  const { changes, summary } = JSON.parse((await runCommand(argv, '.')).stdout);
  const short = changes.map((each: Record<string, unknown>) => [
    each.kind,
    each.document,
    each.reason,
  ]);
  expect(short).toEqual([
    ['adopted', 'policy-digitalisering-it', null],
    ['superseded', 'policy-it-2015', 'superseded'],
    ['repealed', 'bredbandsstrategi', 'goals-met'],
    ['repealed', 'program-intern-service', 'absorbed'],
    ['announced', 'program-e-samhalle', null],
  ]);
  expect(summary.changes).toEqual({ adopted: 1, superseded: 1, repealed: 2, announced: 1 });
  expect(changes[2].note).toMatch(/^Berörda nämnder och styrelser ser till att nivåerna hålls/);
  expect(changes[0].decidedBy).toEqual([
    { body: 'Kommunfullmäktige', day: null, paragraph: null, isProposed: true },
  ]);
});
