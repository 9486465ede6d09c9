import { cpSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runCommand } from '../testing/run-page.ts';
import { removeTempFolders, tempFolder } from '../testing/temp-folder.ts';

afterAll(removeTempFolders);

function foldersIn(folder: string): string[] {
  return readdirSync(folder)
    .map((name) => `${folder}/${name}`)
    .filter((each) => statSync(each).isDirectory());
}

const REGISTERS = [
  ...foldersIn('fixtures/registers'),
  ...foldersIn('fixtures/cli/lint'),
  ...foldersIn('fixtures/rules').flatMap(foldersIn),
];

interface Linted {
  readonly findings: readonly { readonly rule: string; readonly file: string }[];
  readonly fixed?: { readonly files: readonly { readonly file: string }[] };
}

/** Runs lint in a folder and reads what it says; nothing where the register cannot be opened. */
async function lint(root: string, ...options: readonly string[]): Promise<Linted | undefined> {
  const { stdout, code } = await runCommand(['lint', '--format', 'json', ...options], root);
  expect([0, 1, 2]).toContain(code);
  return code === 2 ? undefined : JSON.parse(stdout);
}

/** The states of all documents, by id. */
async function states(root: string): Promise<unknown> {
  const { stdout } = await runCommand(['list', '--format', 'json', '--future'], root);
  const { documents } = JSON.parse(stdout) as { documents: { id: string; state: string }[] };
  return documents.map(({ id, state }) => [id, state]);
}

test.each(REGISTERS)('%s: once fixed, it stays so, and nothing new is wrong', async (from) => {
  const root = tempFolder();
  cpSync(from, root, { recursive: true, verbatimSymlinks: true });
  const before = await lint(root);
  if (!before) return;
  const stateBefore = await states(root);
  const first = await lint(root, '--fix');
  const files = first?.fixed?.files ?? [];
  const bytes = () => files.map(({ file }) => readFileSync(path.join(root, file), 'latin1'));
  const once = bytes();
  const second = files.length > 0 ? await lint(root, '--fix') : first;
  expect(second?.fixed?.files).toEqual([]);
  expect(bytes()).toEqual(once);
  const known = new Set(before.findings.map(({ rule }) => rule));
  expect(first?.findings.filter(({ rule }) => !known.has(rule))).toEqual([]);
  expect(first?.findings.length).toBeLessThanOrEqual(before.findings.length);
  // A key that is read at last states a new fact; no other fix changes what applies.
  if (!known.has('unknown-key')) expect(await states(root)).toEqual(stateBefore);
});
