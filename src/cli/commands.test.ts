import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runPage } from '../testing/run-page.ts';

const FIXTURES = 'fixtures/cli';
const cases = readdirSync(FIXTURES).flatMap((command) =>
  readdirSync(`${FIXTURES}/${command}`).map((name) => ({ command, name })),
);

describe('pages of commands', () => {
  test.each(cases)('$command/$name', async ({ command, name }) => {
    const folder = `${FIXTURES}/${command}/${name}`;
    const page = await runPage(`${folder}/expected.txt`, folder);
    await expect(page).toMatchFileSnapshot(`../../${folder}/expected.txt`);
  });
});
