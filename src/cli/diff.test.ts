import { execFileSync, spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memoryTree } from '../io/memory-tree.ts';
import { MEMORY_ROOT, memoryWorld } from '../testing/memory-world.ts';
import { type Run, runCommand } from '../testing/run-page.ts';
import { type Files, removeTempFolders, tempFolder } from '../testing/temp-folder.ts';
import { healthy } from '../testing/torture/case.ts';
import { twoTrees } from '../testing/two-trees.ts';

afterAll(removeTempFolders);

const PROPOSAL = '---\ntitle: Förslag A\npoints: [{ repeal: b }]\n---\n\n# Förslag A\n';

const hasGit = spawnSync('git', ['--version']).status === 0;

/** The environment without what a hook or a user has set for git. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  return { ...Object.fromEntries(kept), GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
}

/** A register with a commit that is tagged `start`, one that repeals a, and a file that is then gone. */
function makeRepository(): string {
  const root = tempFolder({
    'gov-docs.yaml': 'language: sv\n',
    'documents/a.md': healthy(),
    'documents/b.md': healthy().replaceAll('Policy för inköp', 'Policy för resor'),
  });
  const git = (...args: string[]) => {
    const settings = ['-c', 'user.name=a', '-c', 'user.email=a@b.se'];
    execFileSync('git', [...settings, ...args], { cwd: root, env: plainEnvironment() });
  };
  const repealed = healthy(
    'repeal: { date: 2026-01-12, decided-by: kommunfullmäktige, reason: no-effect }\n',
  );
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'Två policyer');
  git('tag', 'start');
  writeFileSync(path.join(root, 'documents/a.md'), repealed);
  git('commit', '-q', '-a', '-m', 'Upphäv a');
  rmSync(path.join(root, 'documents/b.md'));
  return root;
}

describe.skipIf(!hasGit)('in a git repository', () => {
  let root = '';
  beforeAll(() => {
    root = makeRepository();
  });
  const diff = (...argv: string[]): Promise<Run> => runCommand(['diff', ...argv], root);

  test('a revision is compared with the files as they are, on one day', async () => {
    const { stdout, code } = await diff('start');
    expect(code).toBe(0);
    expect(stdout).toContain('Från «start» till filerna som de är nu, båda per den 2026-11-22.');
    expect(stdout).toContain('1 styrdokument upphävs, 1 finns inte längre i registret');
    expect(stdout).toContain('     Det gällde när det togs bort ur registret.');
    const { stdout: early } = await diff('start', '--as-of', '2025-01-01');
    expect(early).toContain('båda per den 2025-01-01');
    expect(early).not.toContain('upphävs');
  });

  test('two revisions', async () => {
    const { stdout } = await diff('start', 'main');
    expect(stdout).toContain('Från «start» till «main», båda per den 2026-11-22.');
    expect(stdout).toContain('1 styrdokument upphävs.');
    const { stdout: back } = await diff('main', 'start');
    expect(back).toContain('1 styrdokument gäller igen');
    expect((await diff('main', 'main')).stdout).toMatch(/^Inget skiljer /);
  });

  test('a day and a revision: the day is that of the files as they are', async () => {
    const { stdout } = await diff('2025-01-01', 'main');
    expect(stdout).toContain(
      'Från filerna som de är nu per den 2025-01-01 till «main» per den 2026-11-22.',
    );
  });
});

test.skipIf(!hasGit)('a revision, where there is no repository', async () => {
  const root = tempFolder({ 'documents/a.md': healthy() });
  const { stderr, code } = await runCommand(['diff', 'main'], root);
  expect([code, stderr]).toEqual([
    2,
    '«main» går inte att läsa: den här mappen ligger inte i något git-arkiv.\n',
  ]);
});

/** A world that counts how often each file is read. */
function countingWorld(files: Files) {
  const reads = new Map<string, number>();
  const world = memoryWorld(files);
  const tree = memoryTree(files);
  const read = (file: string) => {
    reads.set(file, (reads.get(file) ?? 0) + 1);
    return tree.read(file);
  };
  return { reads, world: { ...world, openTree: async () => ({ ...tree, read }) } };
}

test('files that both sides share are read once', async () => {
  const files = { 'gov-docs.yaml': '', 'documents/a.md': healthy(), 'decisions/x.md': PROPOSAL };
  for (const argv of [['2020-01-01'], ['2020-01-01', '2021-01-01'], ['--with', 'decisions/x.md']]) {
    const { reads, world } = countingWorld(files);
    expect((await runCommand(['diff', ...argv], MEMORY_ROOT, world)).code).toBe(0);
    expect([...reads.values()]).toEqual([1, 1, 1]);
  }
});

describe('from one set of files to another', () => {
  const base = { 'gov-docs.yaml': '', 'documents/a.md': healthy() };
  const changed = async (now: Files, earlier: Files = base, ...argv: string[]) =>
    (await runCommand(['diff', 'main', ...argv], MEMORY_ROOT, twoTrees(earlier, now))).stdout;

  test('a text that was changed without a word in its history asks for one', async () => {
    const text = `${healthy()}\nEn rad till.\n`;
    const said = await changed({ ...base, 'documents/a.md': text });
    expect(said).toContain('     Texten är ändrad.\n     Åtgärd: Skriv in i history vem');
    const noted = healthy('history: [{ date: 2026-02-01, event: editorial }]\n');
    const quiet = await changed({ ...base, 'documents/a.md': `${noted}\nEn rad till.\n` });
    expect(quiet).toContain('     Texten är ändrad.');
    expect(quiet).not.toContain('Åtgärd: Skriv in');
  });

  test('lines that are broken otherwise are no change', async () => {
    const broken = healthy()
      .replace('Vi köper in det', 'Vi köper\nin det')
      .replaceAll('\n', '\r\n');
    expect(await changed({ ...base, 'documents/a.md': broken })).toMatch(/^Inget skiljer /);
  });

  test('decisions and proposals that come, change, are decided or go', async () => {
    const file = 'decisions/x.md';
    const decided = PROPOSAL.replace('points', 'decision: { date: 2026-01-12 }\npoints');
    const with1 = (text: string): Files => ({ ...base, [file]: text });
    const last = async (now: Files, earlier: Files) => {
      const lines = (await changed(now, earlier)).split('\n');
      return lines.slice(lines.indexOf('Beslut och förslag (1)') + 1).map((line) => line.trim());
    };
    expect(await last(with1(PROPOSAL), base)).toContain('Nytt förslag till beslut.');
    expect(await last(with1(PROPOSAL), base)).toContain(
      `Åtgärd: Se vad det ändrar: gov-docs diff --with ${file}`,
    );
    expect(await last(with1(`${PROPOSAL}!`), with1(PROPOSAL))).toContain('Förslaget är ändrat.');
    expect(await last(with1(decided), with1(PROPOSAL))).toContain(
      'Förslaget beslutades 2026-01-12.',
    );
    expect(await last(base, with1(decided))).toContain('Beslutet finns inte längre.');
    expect(await changed(with1(PROPOSAL), with1(PROPOSAL))).toMatch(/^Inget skiljer /);
  });

  test('facts stand as they were and as they are', async () => {
    const now = healthy('belongs-to: [b]\nkeywords: [inköp]\n', ['responsible-function', 'title']);
    const said = await changed({
      ...base,
      'documents/a.md': now.replace('---\n', '---\ntitle: Inköpspolicy\n'),
      'documents/b.md': healthy().replace('Policy för inköp', 'Vision'),
    });
    for (const line of [
      'Hör till «Vision».',
      'Titel: «Policy för inköp» → «Inköpspolicy».',
      'Dokumentansvarig: ekonomichef → inget.',
      'Andra uppgifter i dokumenthuvudet är ändrade: keywords.',
    ]) {
      expect(said).toContain(`     ${line}\n`);
    }
  });

  test('many findings are counted, and listed elsewhere', async () => {
    const many = Array.from({ length: 11 }, (_, index) => [
      `documents/d${index}.md`,
      healthy('', ['responsible-function']).replace('Policy för inköp', `Policy ${index}`),
    ]);
    const now = { ...base, ...Object.fromEntries(many) };
    const said = await changed(now);
    expect(said).toContain('  11 × metadata-required (fel)\n');
    expect(said).toContain('Anmärkningarna en för en: --format md eller --format json.');
    expect(said).not.toContain('saknar uppgift om dokumentansvarig');
    expect(await changed(now, base, '--format', 'md')).toContain(
      'saknar uppgift om dokumentansvarig',
    );
  });

  test('colours are only where they are asked for, and change nothing else', async () => {
    const world = twoTrees(base, { ...base, 'documents/b.md': healthy() });
    const plain = await runCommand(['diff', 'main'], MEMORY_ROOT, world);
    const coloured = await runCommand(['diff', 'main'], MEMORY_ROOT, {
      ...world,
      env: { FORCE_COLOR: '1' },
    });
    const colours = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');
    expect(coloured.stdout).not.toBe(plain.stdout);
    expect(coloured.stdout.replace(colours, '')).toBe(plain.stdout);
  });
});
