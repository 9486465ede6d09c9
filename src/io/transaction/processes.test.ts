import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { removeTempFolders, tempFolder } from '../../testing/temp-folder.ts';
import { buildPrograms } from '../../testing/transaction-processes.ts';
import { tokenOf } from './owner.ts';
import { realFiles } from './real-files.ts';
import { recover } from './recover.ts';

const isLong = process.env.GOV_DOCS_LONG_TESTS !== undefined;
const figures: string[] = [];
let program: Awaited<ReturnType<typeof buildPrograms>>;

beforeAll(async () => {
  program = await buildPrograms();
});

afterAll(() => {
  console.log(figures.join('\n'));
  removeTempFolders();
});

function filesIn(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .filter((name) => name !== '.gov-docs/.gitignore')
    .sort();
}

function counted(items: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts]
    .map(([item, count]) => `${item} ${count}`)
    .sort()
    .join(', ');
}

test('a process that is killed at any moment leaves all or nothing', async () => {
  const rounds = isLong ? 500 : 50;
  const stable = ['a.md', 'd/b.md', 'd/c.md', 'e/d.md', 'e/e.md'];
  const root = tempFolder(Object.fromEntries(stable.map((name) => [name, 'först'])));
  const reports: string[] = [];
  for (let round = 0; round < rounds; round++) {
    const argv = [program('flip.mjs'), root, ...stable, 'n/m/kommer-och-går.md'];
    const child = spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    // No two rounds alike, and the same ones every time: up to the length of two commits.
    await new Promise((resolve) => setTimeout(resolve, (round * 37) % 91));
    child.kill('SIGKILL');
    const [, signal] = await once(child, 'exit');
    expect(signal).toBe('SIGKILL');
    reports.push(recover(realFiles(), root).kind);
    const left = filesIn(root);
    const made = left.filter((name) => !stable.includes(name));
    expect([[], ['n/m/kommer-och-går.md']]).toContainEqual(made);
    const contents = new Set(left.map((name) => readFileSync(path.join(root, name), 'utf8')));
    expect(contents.size).toBe(1);
    expect(recover(realFiles(), root)).toEqual({ kind: 'nothing' });
  }
  figures.push(`${rounds} rounds of kill -9: 0 bad; recovery: ${counted(reports)}`);
  expect(new Set(reports).size).toBeGreaterThan(1);
  expect(reports).not.toContain('stopped');
});

test('two processes that change the same files lose nothing', async () => {
  const wanted = isLong ? 200 : 25;
  const names = ['a.md', 'd/b.md', 'd/c.md'];
  const root = tempFolder(Object.fromEntries(names.map((name) => [name, '0'])));
  const argv = [program('count.mjs'), root, String(wanted), ...names];
  const results = await Promise.all(
    [1, 2].map(async () => {
      const child = spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'inherit'] });
      let text = '';
      child.stdout.on('data', (data) => (text += data));
      await once(child, 'close');
      return JSON.parse(text) as Record<string, number>;
    }),
  );
  figures.push(`two processes, ${2 * wanted} commits: ${JSON.stringify(results)}`);
  expect(names.map((name) => readFileSync(path.join(root, name), 'utf8'))).toEqual(
    names.map(() => String(2 * wanted)),
  );
  const said = new Set(results.flatMap((result) => Object.keys(result)));
  expect([...said].filter((kind) => !['done', 'locked', 'changed'].includes(kind))).toEqual([]);
  expect(said.size).toBeGreaterThan(1);
  expect(filesIn(root)).toEqual(names);
});

test('of several processes that find a dead one’s lock, one has it at a time', async () => {
  const rounds = isLong ? 1000 : 60;
  const root = tempFolder({ 'a.md': '' });
  const children: ChildProcess[] = [1, 2, 3, 4].map(() => fork(program('lock.mjs'), [root]));
  const answers = async () =>
    (await Promise.all(children.map((child) => once(child, 'message')))).map(([said]) => said);
  await answers();
  const said: string[] = [];
  const { boot, space, host } = realFiles().self();
  for (let round = 0; round < rounds; round++) {
    const dead = { pid: 999_999, start: '1', boot, space, host };
    const lock = path.join(root, '.gov-docs/lock');
    rmSync(lock, { recursive: true, force: true });
    mkdirSync(lock, { recursive: true });
    writeFileSync(path.join(lock, tokenOf(dead, realFiles().newId())), '');
    const start = Date.now() + 10;
    for (const child of children) child.send(start);
    const round = await answers();
    expect(round).toContain('worked');
    said.push(...round);
  }
  for (const child of children) child.kill();
  figures.push(`${rounds} rounds, four processes and the lock of a dead one: ${counted(said)}`);
  expect(said.filter((each) => !['worked', 'locked'].includes(each))).toEqual([]);
  expect(filesIn(root)).toEqual(['a.md']);
});
