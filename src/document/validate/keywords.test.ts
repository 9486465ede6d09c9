import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('the schemas use only keywords that are translated', () => {
  const translated = [
    ...['additionalProperties', 'enum', 'minItems', 'pattern', 'required', 'type'],
    // These only lead to others.
    ...['$defs', '$id', '$ref', '$schema', 'allOf', 'const', 'if', 'items', 'then'],
    ...['patternProperties', 'properties'],
    ...['$comment', 'description', 'examples', 'markdownDescription', 'title'],
  ];
  const used = new Set<string>();
  const named = ['properties', 'patternProperties', '$defs'];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if (Array.isArray(node)) {
      for (const item of node) walk(item);
      return;
    }
    for (const [keyword, value] of Object.entries(node)) {
      used.add(keyword);
      if (keyword === 'examples') continue;
      if (named.includes(keyword)) Object.values(value as object).forEach(walk);
      else walk(value);
    }
  };
  const folder = join(import.meta.dirname, '../../../schemas');
  // What the command writes is never translated, only what it reads.
  const files = readdirSync(folder).filter((name) =>
    /^(?!findings|baseline|diff|map|plan|check|register).*\.schema\.json$/.test(name),
  );
  for (const name of files) walk(JSON.parse(readFileSync(join(folder, name), 'utf8')));
  expect(used.size).toBeGreaterThan(15);
  expect([...used].filter((keyword) => !translated.includes(keyword))).toEqual([]);
});
