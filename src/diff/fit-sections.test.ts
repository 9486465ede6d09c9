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
  const page = fitSections(sections, omitted, 21);
  expect(page).toBe('<aaaacc[1]><de>');
  expect(page.length).toBeLessThanOrEqual(21);
  expect(fitSections(sections, omitted, 10)).toBe('<[3]><[2]>');
});

test('a long section leaves its share to the others', () => {
  const many = Array.from({ length: 50 }, () => 'aaaa');
  const page = fitSections([section(many), section(['bbbb', 'cccc']), section([])], omitted, 100);
  expect(page).toMatch(/^<(?:aaaa)+\[[0-9]+\]><bbbbcccc><>$/);
  expect(page.length).toBeLessThanOrEqual(100);
  expect(page.length).toBeGreaterThan(90);
});
