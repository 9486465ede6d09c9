import { expect, test } from 'vitest';
import type { Finding } from '../rules/rule.ts';
import { stableMessage } from './fingerprint.ts';

const stable = (sv: string) => stableMessage({ message: { sv, en: '' } } as Finding);

test.each([
  [
    '«Plan 2020–2024» gick ut 2024-12-31, för 43 dagar sedan.',
    '«Plan 2020–2024» gick ut #, för # sedan.',
  ],
  ['Det är 1 månad kvar.', 'Det är # kvar.'],
  ['Det är 2 månader kvar.', 'Det är # kvar.'],
  ['Det är 5 år och 6 månader kvar.', 'Det är # kvar.'],
  ['Perioden 2022-10-15–2026-10-14 är över.', 'Perioden # är över.'],
  ['§ 21 och § 22', '§ # och § #'],
  ['«a', '«a'],
  ['««1» 2» 3', '««1» #» #'],
  ['en\n  rad', 'en rad'],
  ['A\u030arsplan', 'Årsplan'],
])('%j', (message, expected) => {
  expect(stable(message)).toBe(expected);
});

test('takes time in step with the text, whatever it holds', () => {
  const hostile = ['«', '«1', '1-', '# år och ', '1 år och 1'].map((part) => part.repeat(40_000));
  for (const message of hostile) expect(stable(message).length).toBeLessThanOrEqual(500);
});
