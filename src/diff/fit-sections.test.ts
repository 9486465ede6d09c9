import { expect, test } from 'vitest';
import { fitSections } from './fit-sections.ts';

const omitted = (count: number) => `[${count}]`;
const section = (items: readonly string[]) => ({ open: '<', items, close: '>' });

test('everything, where there is room', () => {
  const sections = [section(['a', 'b']), section([]), section(['c'])];
  expect(fitSections(sections, omitted, 100)).toBe('<ab><><c>');
});

test('what does not fit is left out and counted, and every section is closed', () => {
  const sections = [section(['aaaa', 'b'.repeat(9), 'cc']), section(['d', 'e'])];
  const page = fitSections(sections, omitted, 17);
  expect(page).toBe('<aaaacc[1]><d[1]>');
  expect(page.length).toBeLessThanOrEqual(17);
  expect(fitSections(sections, omitted, 10)).toBe('<[3]><[2]>');
});
