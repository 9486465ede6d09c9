import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { INNER_ORDER, USUAL_ORDER } from './usual-order.ts';

const { properties, $defs } = JSON.parse(readFileSync('schemas/frontmatter.schema.json', 'utf8'));

test('every key of the schema has its place at the top', () => {
  expect([...USUAL_ORDER].sort()).toEqual(Object.keys(properties).sort());
});

test('the keys of each mapping of the schema stand in one common order', () => {
  const mappings = [...Object.values(properties), ...Object.values($defs)].flatMap((node) => {
    const { properties: own, items } = node as {
      properties?: object;
      items?: { properties?: object };
    };
    return [own, items?.properties].flatMap((each) => (each ? [Object.keys(each)] : []));
  });
  expect(mappings.length).toBeGreaterThan(7);
  for (const keys of mappings) {
    expect(keys.filter((key) => !INNER_ORDER.includes(key))).toEqual([]);
    const ordered = INNER_ORDER.filter((key) => keys.includes(key));
    // Joint decisions begin with the body, single ones have it elsewhere.
    expect(ordered.filter((key) => key !== 'decided-by')).toEqual(
      keys.filter((key) => key !== 'decided-by'),
    );
  }
});
