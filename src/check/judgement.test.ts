import { describe, expect, test } from 'vitest';
import validateCheck from '../../schemas/check.schema.json?validator';
import validatePlan from '../../schemas/plan.schema.json?validator';
import { runCommand } from '../testing/run-page.ts';
import { type Judgement, judge, type Remark } from './judgement.ts';
import { sayResult } from './words.ts';

const GOTEBORG = ['--register', 'fixtures/registers/goteborg'];
const DECISION = 'decisions/2020-05-07-policy-och-struktur.md';

describe('what is printed as data keeps to its schema', () => {
  test.each([
    ['a proposal', ['check', DECISION, ...GOTEBORG, '--as-of', '2020-05-07'], 1],
    ['a decision', ['check', DECISION, '--register', 'fixtures/registers/goteborg-decided'], 1],
    ['one with mistakes', ['check', 'namnden', '--register', 'fixtures/cli/check/mistakes'], 1],
    ['a good one', ['check', 'forlangning', '--register', 'fixtures/cli/check/fine'], 0],
  ])('check: %s', async (_, argv, code) => {
    const run = await runCommand([...argv, '--format', 'json', '--lang', 'en'], '.');
    const data: unknown = JSON.parse(run.stdout);
    expect(validateCheck(data), JSON.stringify(validateCheck.errors)).toBe(true);
    expect(run.code).toBe(code);
  });

  const retire = ['retire', 'bredbandsstrategi', ...GOTEBORG, '--by', 'KF', '--date'];
  test.each([
    ['planned', [...retire, '2020-06-11', '--reason', 'goals-met', '--dry-run'], 'planned'],
    ['refused', [...retire, '2016-01-01', '--dry-run'], 'refused'],
    ['done', ['apply', DECISION, '--register', 'fixtures/registers/goteborg-decided'], 'done'],
  ])('a plan that is %s', async (_, argv, status) => {
    const run = await runCommand([...argv, '--format', 'json'], '.');
    const data = JSON.parse(run.stdout) as { status: string };
    expect(validatePlan(data), JSON.stringify(validatePlan.errors)).toBe(true);
    expect(data.status).toBe(status);
  });

  test('the schemas see what is wrong', async () => {
    const run = await runCommand(
      ['check', DECISION, ...GOTEBORG, '--as-of', '2020-05-07', '--format', 'json'],
      '.',
    );
    const data = JSON.parse(run.stdout) as { mend: { line: number }[] };
    for (const remark of data.mend) remark.line = 0;
    expect(validateCheck(data)).toBe(false);
    expect(validatePlan(data)).toBe(false);
  });
});

describe('one cause is told once', () => {
  const source = { path: 'a.md', lineStarts: Uint32Array.of(0), length: 100 };
  const at = (start: number, rule?: string): Remark => ({
    rule,
    place: { source, start, end: start + 5 },
    message: { sv: 'm', en: 'm' },
    help: undefined,
  });
  const places = (remarks: readonly Remark[]) => remarks.map(({ place }) => place.start);

  test('what hangs is no finding too, nor what keeps a point from being carried out', () => {
    const findings = { serious: [at(1, 'a'), at(2, 'b')], mild: [at(3, 'c'), at(4, 'd')] };
    const judged = judge([], [at(2)], findings, [at(4)]);
    expect(places(judged.mend)).toEqual([2, 1]);
    expect(places(judged.look)).toEqual([3]);
    expect(places(judged.hanging)).toEqual([4]);
  });

  test.each<[string, Partial<Judgement>, boolean, string]>([
    ['nothing', {}, true, 'Inget att anmärka på. Förslaget kan läggas fram.'],
    ['nothing in a decision', {}, false, 'Inget att anmärka på. Beslutet kan genomföras.'],
    [
      'one of each',
      { mend: [at(1)], look: [at(2)], hanging: [at(3)] },
      true,
      '1 sak måste rättas före beslutet, 1 sak bör ses över, 1 sak återstår att ta hand om.',
    ],
    ['two', { hanging: [at(1), at(2)] }, false, '2 saker återstår att ta hand om.'],
  ])('the result of %s', (_, some, isProposal, sentence) => {
    const all = { points: [], mend: [], look: [], hanging: [], ...some };
    expect(sayResult(all, isProposal).sv).toBe(sentence);
  });
});
