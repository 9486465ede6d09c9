import { expect, test } from 'vitest';
import validate from '../../schemas/findings.schema.json?validator';
import { runCommand } from '../testing/run-page.ts';

test('the findings of the sample registers are what their schema says', async () => {
  for (const register of ['goteborg', 'goteborg-decided']) {
    const argv = [
      'lint',
      `fixtures/registers/${register}`,
      '--as-of',
      '2020-05-07',
      '--format',
      'json',
    ];
    const { stdout } = await runCommand(argv, '.');
    const report = JSON.parse(stdout);
    expect(report.findings.length).toBeGreaterThan(0);
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    expect(report.register).toBe(`fixtures/registers/${register}`);
  }
});

test('the schema refuses what is not findings', () => {
  expect(
    validate({ register: '.', asOf: '2020-05-07', findings: [{ rule: 'x' }], summary: {} }),
  ).toBe(false);
});
