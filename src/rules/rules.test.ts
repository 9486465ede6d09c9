import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runPage } from '../testing/run-page.ts';
import { rules } from './index.ts';

const FIXTURES = 'fixtures/rules';
const ids = rules.map((rule) => rule.id);
const cases = ids.flatMap((id) => {
  const folder = `${FIXTURES}/${id}`;
  return existsSync(folder) ? readdirSync(folder).map((name) => ({ id, name })) : [];
});

/** The rules that a page of lint output names. */
function speaking(page: string): Set<string> {
  return new Set(
    [...page.matchAll(/^\S.*:\d+:\d+ {2}\S+ {2}([a-z-]+)$/gm)].map((match) => match[1] ?? ''),
  );
}

describe('every rule', () => {
  test('has an id of its own', () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(ids)('%s has a case in which it speaks, and one in which it is silent', (id) => {
    const names = cases.filter((each) => each.id === id).map((each) => each.name);
    expect(names.some((name) => name.startsWith('speaks'))).toBe(true);
    expect(names.some((name) => name.startsWith('silent'))).toBe(true);
  });

  test('stands in the list if it has cases', () => {
    expect(readdirSync(FIXTURES).filter((folder) => !ids.includes(folder))).toEqual([]);
  });
});

describe('cases', () => {
  test.each(cases)('$id/$name', async ({ id, name }) => {
    const folder = `${FIXTURES}/${id}/${name}`;
    const page = await runPage(`${folder}/expected.txt`, folder, [
      '$ gov-docs lint --as-of 2026-01-01 --lang sv',
      '$ gov-docs lint --as-of 2026-01-01 --lang en',
    ]);
    // A case that crashes is silent too.
    expect(page).not.toMatch(/^exit (?!0$|1$)/m);
    if (name.startsWith('speaks')) expect(speaking(page)).toContain(id);
    else expect(speaking(page)).not.toContain(id);
    await expect(page).toMatchFileSnapshot(`../../${folder}/expected.txt`);
  });
});
