import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { MEMORY_ROOT, memoryWorld } from '../testing/memory-world.ts';
import { runCommand, runPage } from '../testing/run-page.ts';
import { healthy } from '../testing/torture/case.ts';

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

describe('from a folder within the register', () => {
  const register = path.resolve('fixtures/cli/lint/paths');
  const within = path.join(register, 'documents');

  test('the register is found upwards, and paths are shown as from here', async () => {
    const { stdout, code } = await runCommand(['lint'], within);
    expect(stdout).toMatch(/^\.\.\/documents\/resor\.md:2:8 {2}/);
    expect(code).toBe(1);
  });

  test('paths are read as from here', async () => {
    expect((await runCommand(['lint', 'inkop.md'], within)).code).toBe(0);
    expect((await runCommand(['lint', '.'], within)).code).toBe(1);
    expect((await runCommand(['lint', '..'], within)).code).toBe(1);
    const { code, stderr } = await runCommand(['lint', 'documents/inkop.md'], within);
    expect([code, stderr]).toEqual([
      2,
      `Det finns ingen fil eller mapp documents/inkop.md (sökt från ${within}).\n`,
    ]);
  });

  test('a faulty configuration is shown as from here', async () => {
    const world = memoryWorld({ 'gov-docs.yaml': 'bodes: []\n', 'documents/a/b.md': healthy() });
    const { code, stderr } = await runCommand(['list'], `${MEMORY_ROOT}/documents/a`, world);
    expect(stderr).toMatch(/^\.\.\/\.\.\/gov-docs\.yaml:1:1\n/);
    expect(code).toBe(2);
  });
});

test('the order of files changes nothing', async () => {
  const register = path.resolve('fixtures/registers/goteborg');
  const { workTree } = await import('../io/work-tree.ts');
  const openTree = async (root: string) => {
    const tree = workTree(root);
    return {
      ...tree,
      list: (...asked: Parameters<typeof tree.list>) => [...tree.list(...asked)].reverse(),
    };
  };
  for (const argv of [
    ['lint'],
    ['lint', '--format', 'json'],
    ['list'],
    ['show', 'policy-it-2015'],
  ]) {
    const forwards = await runCommand(argv, register);
    expect(await runCommand(argv, register, { openTree })).toEqual(forwards);
    expect(forwards.stdout).not.toBe('');
  }
});
