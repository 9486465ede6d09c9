import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildCommand } from './testing/built-command.ts';
import { type Files, removeTempFolders, tempFolder } from './testing/temp-folder.ts';
import { BYTES } from './testing/torture/bytes.ts';
import { between, healthy } from './testing/torture/case.ts';
import { CHARACTERS } from './testing/torture/characters.ts';
import { FEATURES } from './testing/torture/features.ts';
import { FENCES } from './testing/torture/fences.ts';
import { KEYS } from './testing/torture/keys.ts';
import { VALUES } from './testing/torture/values.ts';
import { isCommand, unsafeIn } from './testing/unsafe-output.ts';

/** The program as it is installed: where the process itself could die, only a process of its own tells. */
let program = '';

beforeAll(() => {
  program = buildCommand();
}, 120_000);

afterAll(removeTempFolders);

interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(argv: readonly string[], cwd: string, options: SpawnSyncOptions = {}): Ended {
  return runNode([program, ...argv], cwd, options);
}

function runNode(argv: readonly string[], cwd: string, options: SpawnSyncOptions = {}): Ended {
  const { env, ...rest } = options;
  const ended = spawnSync(process.execPath, argv, {
    cwd,
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 64 * 1024 * 1024,
    ...rest,
    env: { PATH: process.env.PATH, ...env },
  });
  const { status: code, signal, stdout, stderr } = ended;
  return { code, signal, stdout: String(stdout ?? ''), stderr: String(stderr ?? '') };
}

/** Runs a line of shell in which `gov-docs` is the program. */
function shell(line: string, cwd: string, env: Record<string, string> = {}): Ended {
  const script = `gov_docs() { "${process.execPath}" "${program}" "$@"; }; ${line}`;
  const { status, signal, stdout, stderr } = spawnSync('sh', ['-c', script], {
    cwd,
    encoding: 'utf8',
    timeout: 60_000,
    env: { PATH: process.env.PATH, ...env },
  });
  return { code: status, signal, stdout, stderr };
}

function register(files: Files = {}): string {
  const root = tempFolder({ 'gov-docs.yaml': '', 'documents/frisk.md': healthy(), ...files });
  chmodSync(root, 0o755);
  return root;
}

describe('what could kill the process', () => {
  test('two files of 4 kB, twenty times over', () => {
    const nests = ['- ', '? ', '[', '{', '[{'].flatMap((mark) =>
      Array.from({ length: 20 }, (_, at): [string, string] => [
        `documents/${mark.charCodeAt(0)}-${mark.length}-${at}.md`,
        between(`${mark.repeat(4000 / mark.length)}\n`),
      ]),
    );
    const ended = run(
      ['lint', '--rule', 'frontmatter-schema', '--format', 'json'],
      register(Object.fromEntries(nests)),
    );
    expect(ended).toMatchObject({ code: 1, signal: null, stderr: '' });
    expect(JSON.parse(ended.stdout).findings).toHaveLength(nests.length);
  });

  test('every file that is made to go wrong, in one register', () => {
    const cases = [FENCES, BYTES, CHARACTERS, KEYS, FEATURES, VALUES].flat();
    const root = register(
      Object.fromEntries(cases.map(([, file], at) => [`documents/d-${at}.md`, file])),
    );
    for (const argv of [
      ['lint'],
      ['lint', '--format', 'github'],
      ['list', '--future'],
      ['show', 'frisk'],
    ]) {
      const { code, signal, stdout, stderr } = run(argv, root);
      expect([argv, code, signal, stderr]).toEqual([argv, argv[0] === 'lint' ? 1 : 0, null, '']);
      expect(unsafeIn(stdout)).toEqual([]);
      if (!argv.includes('github')) expect(stdout.split('\n').filter(isCommand)).toEqual([]);
    }
  });
});

describe('80: what may not be read', () => {
  // Only the superuser can become somebody else, and only for somebody else is anything forbidden.
  const nobody = { uid: 65_534, gid: 65_534 };
  const canBecomeNobody = spawnSync(process.execPath, ['--version'], nobody).status === 0;

  test.skipIf(!canBecomeNobody)('a file, a folder, the configuration', () => {
    const root = register({
      'documents/hemlig.md': healthy(),
      'documents/stangd/inne.md': healthy(),
    });
    chmodSync(path.join(root, 'documents'), 0o755);
    chmodSync(path.join(root, 'documents/hemlig.md'), 0);
    chmodSync(path.join(root, 'documents/stangd'), 0);
    const { code, stdout, stderr } = run(['lint', '--lang', 'sv'], root, nobody);
    expect(stderr).toBe('');
    expect(stdout).toContain('documents/hemlig.md:1:1  fel  file-unreadable\n');
    expect(stdout).toContain('documents/stangd:1:1  fel  file-unreadable\n');
    expect(stdout).toContain('behörighet saknas');
    expect(stdout).toContain('2 anmärkningar i 2 av 3 styrdokument');
    expect(code).toBe(1);

    chmodSync(path.join(root, 'gov-docs.yaml'), 0);
    const refused = run(['lint', '--lang', 'sv'], root, nobody);
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toContain(
      'Konfigurationen gov-docs.yaml kan inte läsas: behörighet saknas.',
    );
  });
});

describe('88: many files', () => {
  test('more than the process may open at once', () => {
    const files = Object.fromEntries(
      Array.from({ length: 500 }, (_, at) => [`documents/d-${at}.md`, healthy(`id: d-${at}\n`)]),
    );
    const ended = shell('ulimit -n 40; gov_docs list --format csv | wc -l', register(files));
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(Number(ended.stdout)).toBe(502);
  });
});

describe('99 and 100: the world around', () => {
  const wide = () =>
    register(
      Object.fromEntries(
        Array.from({ length: 300 }, (_, at) => [
          `documents/d-${at}.md`,
          healthy('owner: jag\n'.repeat(3)),
        ]),
      ),
    );

  test('a reader that has seen enough', () => {
    const ended = shell('{ gov_docs lint --lang sv; echo $? >&2; } | head -n 1', wide());
    expect(ended).toMatchObject({ code: 0, stderr: '1\n' });
    expect(ended.stdout).toBe('documents/d-0.md:9:1  varning  unknown-key\n');
  });

  test('a reader that is slow gets everything', () => {
    const root = wide();
    const line =
      'gov_docs lint --format json > all.json; gov_docs lint --format json | { sleep 1; cmp - all.json; }';
    expect(shell(line, root)).toEqual({ code: 0, signal: null, stdout: '', stderr: '' });
  });

  test('streams that are closed', () => {
    const root = register();
    expect(shell('gov_docs lint >&-', root)).toMatchObject({ code: 0, stderr: '' });
    expect(shell('gov_docs lint 2>&-', root)).toMatchObject({ code: 0 });
    expect(shell('gov_docs lnt >&- 2>&-', root)).toMatchObject({ code: 2 });
  });

  const hasFullDevice = readdirSync('/').includes('dev') && readdirSync('/dev').includes('full');

  test.skipIf(!hasFullDevice)('a disk that is full does not pass for success', () => {
    const full = openSync('/dev/full', 'w');
    const ended = run(['list', '--format', 'csv'], register(), { stdio: ['ignore', full, 'pipe'] });
    expect(ended.code).toBe(2);
    expect(ended.stderr).toBe(
      'Utskriften kunde inte skrivas. The output could not be written. (ENOSPC)\n',
    );
  });

  test('a working directory that is gone', () => {
    const gone = path.join(tempFolder(), 'borta');
    mkdirSync(gone);
    const line = `rmdir "${gone}"; gov_docs lint --lang sv`;
    const ended = shell(line, gone);
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toBe(`Det finns ingen fil eller mapp . (sökt från ${gone}).\n`);
    mkdirSync(gone);
    const elsewhere = shell(`rmdir "${gone}"; gov_docs lint --lang sv "${register()}"`, gone);
    expect(elsewhere).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('the environment of a process', () => {
  const files = { 'documents/a.md': healthy('owner: jag\n').replaceAll('inköp', 'a') };

  test.each<[Record<string, string>, boolean, string]>([
    [{}, false, 'varning'],
    [{ TERM: 'xterm-256color', LANG: 'en_GB.UTF-8' }, false, 'warning'],
    [{ FORCE_COLOR: '3', LC_ALL: 'sv_SE.UTF-8' }, true, 'varning'],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false, 'varning'],
    [{ CI: 'true', GITHUB_ACTIONS: 'true', LANG: 'C.UTF-8' }, false, 'varning'],
  ])('%o', (env, isColoured, word) => {
    const { stdout, code } = run(['lint'], register(files), { env });
    expect([code, stdout.includes('\u001b['), stdout.includes(word)]).toEqual([
      0,
      isColoured,
      true,
    ]);
  });
});

describe('what lies beside the program', () => {
  /** A copy of the program that may be damaged, and its caches. */
  function copy(): { readonly program: string; readonly dist: string; readonly caches: string[] } {
    const folder = tempFolder();
    cpSync(path.dirname(path.dirname(program)), folder, { recursive: true });
    const dist = path.join(folder, 'dist');
    const caches = readdirSync(dist).filter((name) => name.endsWith('.cache'));
    return {
      program: path.join(folder, 'bin/gov-docs.js'),
      dist,
      caches: caches.map((name) => path.join(dist, name)),
    };
  }

  test('the build has left caches of what every command loads', () => {
    expect(copy().caches.map((file) => path.basename(file))).toEqual(
      expect.arrayContaining(['chunk-command-line.cjs.cache', 'chunk-core.cjs.cache']),
    );
  });

  test.each<[string, (bytes: Buffer) => Buffer]>([
    ['empty', () => Buffer.alloc(0)],
    ['cut off', (bytes) => bytes.subarray(0, 20_000)],
    ['overwritten at the end', (bytes) => bytes.fill(0xa5, bytes.length - 4096)],
    ['overwritten further on', (bytes) => bytes.fill(0, 20_000, 20_064)],
    ['text', () => Buffer.from('gov-docs-cache\n')],
  ])('a cache that is %s changes nothing', (_, damage) => {
    const root = register({ 'documents/a.md': healthy('owner: jag\n') });
    const { program: damaged, caches } = copy();
    for (const file of caches) writeFileSync(file, damage(readFileSync(file)));
    expect(runNode([damaged, 'lint'], root)).toEqual(run(['lint'], root));
  });

  test('other settings of the engine change nothing', () => {
    const root = register({ 'documents/a.md': healthy('owner: jag\n') });
    for (const setting of ['--max-old-space-size=500', '--no-opt', '--stack-size=900']) {
      expect(runNode([setting, program, 'lint'], root)).toEqual(run(['lint'], root));
    }
  });

  test('our fault is told with its chunk and line', () => {
    const { program: broken, dist } = copy();
    appendFileSync(path.join(dist, 'chunk-list.cjs'), "\n;\n  throw new Error('sabotage');\n");
    const ended = runNode([broken, 'list', '--lang', 'en'], register());
    expect(ended).toMatchObject({ code: 70, stdout: '' });
    expect(ended.stderr).toContain('Error: sabotage\n');
    expect(ended.stderr).toMatch(/dist\/chunk-list\.cjs:\d+:9\)?\n/);
  });
});
