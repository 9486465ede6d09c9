import { describe, expect, test } from 'vitest';
import { isDefinite, isSameWord } from './inflection.ts';

describe('forms of one word', () => {
  test.each([
    ['policy', 'policyns'],
    ['riktlinje', 'riktlinjerna'],
    ['regel', 'reglernas'],
    ['program', 'programmet'],
    ['plan', 'planerna'],
    ['samhälle', 'samhället'],
    ['agenda', 'agendan'],
    ['taxa', 'taxor'],
    ['gemensam', 'gemensamma'],
    ['tjänst', 'tjänsterna'],
    ['eu', 'eu:s'],
  ])('%s, %s', (a, b) => {
    expect(isSameWord(a, b)).toBe(true);
    expect(isSameWord(b, a)).toBe(true);
  });

  test.each([
    ['plan', 'planering'],
    ['policy', 'polis'],
    ['it', 'ita'],
    ['barn', 'barnomsorg'],
    ['2024', '2025'],
  ])('not %s, %s', (a, b) => {
    expect(isSameWord(a, b)).toBe(false);
  });

  test('are definite or not', () => {
    expect(isDefinite('strategin', 'strategi')).toBe(true);
    expect(isDefinite('programmets', 'program')).toBe(true);
    expect(isDefinite('strategier', 'strategi')).toBe(false);
    expect(isDefinite('strategi', 'strategi')).toBe(false);
  });
});
