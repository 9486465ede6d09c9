import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SHIPPED_SETS } from '../city/shipped-sets.ts';
import { readConfig } from '../city/testing/city-of.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/rule-sets.md'), 'utf8');

test('the page on rule sets has a line for each that ships, with the city it is for', () => {
  const lines = [...page.matchAll(/^\| `([a-z]+)` \| ([^|]+) \| [^|]+ \| [^|]+ \|$/gm)].map(
    ([, name, city]) => [name, city],
  );
  const shipped = Object.entries(SHIPPED_SETS).map(([name, { city }]) => [
    name,
    city ?? expect.any(String),
  ]);
  expect(lines).toEqual(shipped);
});

test('the configuration that it shows is without faults', () => {
  const [, shown] = /```yaml\n([\s\S]*?)```/.exec(page) ?? [];
  const { city, said } = readConfig(shown ?? '');
  expect(said).toEqual([]);
  expect(city.typeSets.map(({ validFrom }) => validFrom)).toEqual(['2019-04-23', '2025-01-01']);
  const [older, newer] = city.typeSets;
  expect(older?.types.find(({ key }) => key === 'policy')).toMatchObject({
    decidedBy: ['council'],
    review: 24,
    required: ['applies-to', 'decision.case-number'],
  });
  expect(older?.types.some(({ key }) => key === 'taxa')).toBe(false);
  expect(newer?.types.map(({ key }) => key)).toEqual(['policy', 'plan', 'riktlinje']);
});
