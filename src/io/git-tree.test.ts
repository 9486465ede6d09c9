import { isUtf8 } from 'node:buffer';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Files, removeTempFolders, tempFolder } from '../testing/temp-folder.ts';
import type { Day } from '../text/calendar.ts';
import { type Git, gitIn } from './git.ts';
import { gitBlobs } from './git-blobs.ts';
import { type GitTrouble, openRevision, type Revision } from './git-tree.ts';
import type { Tree } from './tree.ts';
import { workTree } from './work-tree.ts';

const isLinux = process.platform === 'linux';
const hasGit = spawnSync('git', ['--version']).status === 0;
const hasSha256 =
  hasGit &&
  spawnSync('git', ['init', '-q', '--object-format=sha256', path.join(tempFolder(), 'prov')])
    .status === 0;

/** Skips what needs git, and says so where somebody reads the results. */
const withGit = (about: string, run: () => void) =>
  describe.skipIf(!hasGit)(
    hasGit ? about : `SKIPPED, for there is no git on this machine: ${about}`,
    run,
  );

// Neither the user's own configuration nor a hook that runs the tests has a say.
beforeEach(() => {
  for (const name of Object.keys(process.env)) {
    if (name.startsWith('GIT_')) vi.stubEnv(name, undefined);
  }
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
  vi.stubEnv('GIT_CONFIG_NOSYSTEM', '1');
});

afterEach(() => {
  vi.unstubAllEnvs();
});
afterAll(removeTempFolders);

const AT_NOON = '2020-06-11T12:00:00+0200';

/** Runs git for the set-up of a test, at a time. */
function git(root: string, args: readonly string[], when: string = AT_NOON, input = ''): string {
  const who = ['user.name=Stadsledningskontoret', 'user.email=test@example.org'];
  const settings = [...who, 'protocol.file.allow=always'].flatMap((each) => ['-c', each]);
  const env = { ...process.env, GIT_AUTHOR_DATE: when, GIT_COMMITTER_DATE: when };
  const { status, stdout, stderr } = spawnSync('git', [...settings, ...args], {
    cwd: root,
    env,
    input,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout.trimEnd();
}

/** Commits all that stands in the work tree. */
function commit(root: string, when: string = AT_NOON): string {
  git(root, ['add', '--all', '--force']);
  git(root, ['commit', '-q', '--allow-empty', '--message', 'Ändring'], when);
  return git(root, ['rev-parse', 'HEAD']);
}

function write(root: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** A repository with one commit of these files. */
function repository(files: Files = { 'documents/a.md': 'A\n' }, when: string = AT_NOON): string {
  const root = tempFolder(files);
  git(root, ['init', '-q', '--initial-branch=main']);
  commit(root, when);
  return root;
}

function opened(root: string, revision = 'HEAD'): Revision {
  const found = openRevision(root, revision);
  if ('kind' in found) throw new Error(JSON.stringify(found));
  return found;
}

function troubleWith(root: string, revision: string): GitTrouble | undefined {
  const found = openRevision(root, revision);
  return 'kind' in found ? found : undefined;
}

function asText(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString(isUtf8(bytes) ? 'utf8' : 'latin1');
}

/** What a tree holds at a path, as text. */
function content(tree: Tree, file: string): string {
  const read = tree.read(file);
  return typeof read === 'string' ? `<${read}>` : asText(read);
}

const isMarkdown = (file: string) => file.endsWith('.md');

/** All documents of a tree with what is in them. */
function contents(tree: Tree, folders: readonly string[] = ['']): Record<string, string> {
  return Object.fromEntries(
    tree
      .list(folders, isMarkdown)
      .map((file) => [file.path, file.problem ?? content(tree, file.path)]),
  );
}

withGit('a revision', () => {
  test('is named in every way that git knows', () => {
    const root = repository({ 'a.md': 'ett' });
    const first = git(root, ['rev-parse', 'HEAD']);
    git(root, ['tag', '-a', 'v1', '-m', 'Första']);
    git(root, ['branch', 'utkast/2020']);
    write(root, { 'a.md': 'två' });
    const second = commit(root, '2020-07-01T12:00:00+0200');
    for (const name of ['v1', 'utkast/2020', 'HEAD~1', 'main^', first, first.slice(0, 8), '@{1}']) {
      const revision = opened(root, name);
      expect([name, revision.commit, revision.day]).toEqual([name, first, '2020-06-11']);
      expect(contents(revision.tree)).toEqual({ 'a.md': 'ett' });
    }
    expect(opened(root, 'HEAD')).toMatchObject({ commit: second, day: '2020-07-01' });
  });

  test.each([
    'finns-inte',
    '',
    ' ',
    '-x',
    '--help',
    '--all',
    '--output=/tmp/x',
    '--end-of-options',
    '^main',
    'main..main',
    'main main',
    'main\nmain',
    'main\0',
    'HEAD:a.md',
    'HEAD:',
    'HEAD~7',
    'HEAD@{100}',
    '@{upstream}',
    ':/Ändring',
    '0000000000000000000000000000000000000000',
    '2020-06',
    '2020-02-30',
    '2020-06-11 12:00',
    '$(touch x)',
    '; touch x',
  ])('is unknown: %j', (name) => {
    const root = repository({ 'a.md': '' });
    expect(troubleWith(root, name)).toEqual({ kind: 'unknown-revision', shallow: false });
    expect(readdirSync(root).sort()).toEqual(['.git', 'a.md']);
  });

  test('a tag on something else than a commit is unknown', () => {
    const root = repository({ 'a.md': '' });
    git(root, ['tag', 'filen', 'HEAD:a.md']);
    expect(troubleWith(root, 'filen')).toEqual({ kind: 'unknown-revision', shallow: false });
  });

  test('has the day that it was in Sweden when it was committed', () => {
    const root = repository({}, '2020-06-11T23:30:00+0000');
    expect(opened(root).day).toBe('2020-06-12');
    commit(root, '2020-12-11T22:30:00+0000');
    expect(opened(root).day).toBe('2020-12-11');
    commit(root, '2020-12-11T18:30:00-0500');
    expect(opened(root).day).toBe('2020-12-12');
  });

  test('may claim to be of a time that no calendar reaches', () => {
    const root = repository({}, '@99999999999999 +0000');
    expect(opened(root).day).toBe('9999-12-31');
  });
});

withGit('a day', () => {
  test.each([
    ['in summer time', '2020-05-07', '2020-05-07T23:59:59+0200', '2020-05-08T00:00:00+0200'],
    ['in winter time', '2020-01-07', '2020-01-07T23:59:59+0100', '2020-01-08T00:00:00+0100'],
    [
      'on which summer time begins',
      '2020-03-29',
      '2020-03-29T23:59:59+0200',
      '2020-03-30T00:00:00+0200',
    ],
    ['before that day', '2020-03-28', '2020-03-28T23:59:59+0100', '2020-03-29T00:00:00+0100'],
    [
      'on which summer time ends',
      '2020-10-25',
      '2020-10-25T23:59:59+0100',
      '2020-10-26T00:00:00+0100',
    ],
    ['soon after 1970, whose seconds are few', '1971-02-03', '@34469999 +0000', '@34470000 +0000'],
  ])('ends at midnight in Sweden, to the second, %s', (_, day, last, next) => {
    const root = repository({ 'a.md': 'före' }, '1970-06-01T12:00:00+0000');
    write(root, { 'a.md': 'sista sekunden' });
    const commitOfDay = commit(root, last);
    write(root, { 'a.md': 'första sekunden' });
    const commitAfter = commit(root, next);
    const found = opened(root, day);
    expect([found.commit, found.day]).toEqual([commitOfDay, day]);
    expect(contents(found.tree)).toEqual({ 'a.md': 'sista sekunden' });
    expect(opened(root, '2100-01-01').commit).toBe(commitAfter);
    expect(opened(root, '9999-12-31').commit).toBe(commitAfter);
  });

  test('without a commit of its own has the register of the last one before it', () => {
    const root = repository({ 'a.md': 'ett' }, '2020-01-10T12:00:00+0100');
    const first = opened(root).commit;
    write(root, { 'a.md': 'två' });
    commit(root, '2020-03-10T12:00:00+0100');
    expect(opened(root, '2020-02-15')).toMatchObject({ commit: first, day: '2020-01-10' });
  });

  test('comes before a branch or a tag of that name', () => {
    const root = repository({ 'a.md': 'ett' }, '2020-01-10T12:00:00+0100');
    const first = opened(root).commit;
    write(root, { 'a.md': 'två' });
    const second = commit(root, '2020-03-10T12:00:00+0100');
    git(root, ['tag', '2020-02-15']);
    git(root, ['branch', '2020-02-15']);
    expect(opened(root, '2020-02-15').commit).toBe(first);
    expect(opened(root, 'tags/2020-02-15').commit).toBe(second);
    expect(opened(root, 'heads/2020-02-15').commit).toBe(second);
  });

  test('before a branch was merged has nothing of it', () => {
    const root = repository({ 'a.md': 'gällande' }, '2020-01-10T12:00:00+0100');
    const before = opened(root).commit;
    git(root, ['checkout', '-q', '-b', 'forslag']);
    write(root, { 'a.md': 'föreslagen' });
    commit(root, '2020-02-10T12:00:00+0100');
    git(root, ['checkout', '-q', 'main']);
    const merge = ['merge', '-q', '--no-ff', '-m', 'Beslut', 'forslag'];
    git(root, merge, '2020-04-10T12:00:00+0200');
    expect(opened(root, '2020-03-10').commit).toBe(before);
    expect(contents(opened(root, '2020-04-10').tree)).toEqual({ 'a.md': 'föreslagen' });
  });

  test('before the first commit is told, with the day of that one', () => {
    const root = repository({}, '2020-06-11T23:30:00+0000');
    commit(root, '2020-08-01T12:00:00+0200');
    const trouble = { kind: 'before-history', first: '2020-06-12', shallow: false };
    for (const day of ['2020-06-11', '1970-01-01', '1969-12-31', '0001-01-01', '0050-07-01']) {
      expect(troubleWith(root, day)).toEqual(trouble);
    }
    expect(opened(root, '2020-06-12').day).toBe('2020-06-12');
  });

  test('in a repository without a commit is before all history', () => {
    const root = tempFolder();
    git(root, ['init', '-q']);
    expect(troubleWith(root, '2020-06-11')).toEqual({ kind: 'before-history', shallow: false });
    expect(troubleWith(root, 'HEAD')).toEqual({ kind: 'unknown-revision', shallow: false });
  });
});

withGit('the tree of a revision', () => {
  /** Holds the tree of the last commit against the work tree, which has the same files. */
  function agrees(
    root: string,
    folders: readonly string[],
    wanted = isMarkdown,
  ): readonly string[] {
    const was = opened(root).tree;
    const is = workTree(root);
    const listed = was.list(folders, wanted);
    expect(listed).toEqual(is.list(folders, wanted));
    for (const file of listed) {
      expect([file.path, was.exists(file.path)]).toEqual([file.path, is.exists(file.path)]);
      expect([file.path, content(was, file.path)]).toEqual([file.path, content(is, file.path)]);
    }
    return listed.map((file) => (file.problem ? `${file.path} ${file.problem}` : file.path));
  }

  const NAMES = [
    'blank steg.md',
    ' först.md',
    'rad\nbrytning.md',
    'tabb\t.md',
    'citat"tecken".md',
    "apostrof'.md",
    'bak\\streck.md',
    'kod\\303\\245.md',
    '-rf.md',
    '--help.md',
    ':(top)x.md',
    ':a.md',
    '!b.md',
    '*.md',
    '[ab].md',
    '{a,b}.md',
    '~.md',
    '^{tree}.md',
    'HEAD.md',
    '@{1}.md',
    '__proto__.md',
    'på.md',
    'pa\u030a.md',
    'Ä.md',
    '😀.md',
    '\ufffd.md',
    'A.md',
    'a.md',
  ];

  test.skipIf(!isLinux)('has files of every name', () => {
    const root = repository(
      Object.fromEntries(
        NAMES.flatMap((name) => [name, `documents/${name}/under/${name}`]).map((name) => [
          name,
          name,
        ]),
      ),
    );
    const listed = agrees(root, ['']);
    expect(listed).toHaveLength(3 * NAMES.length);
    expect(listed.filter((each) => each.endsWith('.md folder'))).toHaveLength(NAMES.length);
    for (const name of NAMES) expect(agrees(root, [`documents/${name}`])).toHaveLength(1);
    expect(agrees(root, ['documents'])).toHaveLength(2 * NAMES.length);
  });

  test.skipIf(!isLinux)('shows names that are not UTF-8 and looks no further there', () => {
    const root = tempFolder({ 'documents/å/a.md': '' });
    const named = (name: string) =>
      Buffer.concat([Buffer.from(`${root}/documents/å/`), Buffer.from(name, 'latin1')]);
    for (const name of ['ink\xf6p.md', 'ink\xf6p.txt']) writeFileSync(named(name), 'x');
    mkdirSync(named('n\xe4mnd'));
    writeFileSync(named('n\xe4mnd/inne.md'), 'x');
    symlinkSync('a.md', named('l\xe4nk.md'));
    symlinkSync('..', named('l\xe4nk'));
    // What is shown of an odd name may be another file's own name.
    writeFileSync(`${root}/documents/å/ink\\xf6p.md`, 'en annan');
    git(root, ['init', '-q']);
    commit(root);
    const tree = opened(root).tree;
    // The disk has no order for two that are shown alike.
    const sorted = (of: Tree) =>
      of
        .list(['documents'], isMarkdown)
        .map((file) => `${file.path} ${file.problem}`)
        .sort();
    expect(sorted(tree)).toEqual(sorted(workTree(root)));
    expect(tree.list(['documents'], isMarkdown)).toContainEqual({
      path: 'documents/å/n\\xe4mnd',
      problem: 'name-not-utf-8',
    });
    expect(content(tree, 'documents/å/ink\\xf6p.md')).toBe('en annan');
    expect(content(tree, 'documents/å/l\\xe4nk.md')).toBe('<vanished>');
  });

  test('leaves out what a walk over the disk leaves out', () => {
    const root = repository({
      '.github/a.md': '',
      'documents/.dold.md': '',
      'documents/.dold/a.md': '',
      'documents/node_modules/a.md': '',
      'documents/node_modules.md': '',
      'documents/inte.dold.md': '',
      'documents/bilaga.pdf': '',
      'documents-2/a.md': '',
      'node_modules/a.md': '',
      'gov-docs.yaml': '',
    });
    const inside = ['documents/inte.dold.md', 'documents/node_modules.md'];
    expect(agrees(root, ['documents'])).toEqual(inside);
    expect(agrees(root, [''])).toEqual(['documents-2/a.md', ...inside]);
    expect(agrees(root, ['', 'documents', 'documents'])).toEqual(['documents-2/a.md', ...inside]);
    // A folder that is named counts, whatever its name.
    expect(agrees(root, ['.github', 'node_modules'])).toEqual([
      '.github/a.md',
      'node_modules/a.md',
    ]);
    expect(agrees(root, ['gov-docs.yaml', 'finns-inte', '..', 'documents/../documents'])).toEqual(
      [],
    );
  });

  test('has what was committed though .gitignore names it', () => {
    const root = repository({ '.gitignore': 'hemligt.md\n', 'hemligt.md': 'x', 'a.md': '' });
    expect(contents(opened(root).tree)).toEqual({ 'a.md': '', 'hemligt.md': 'x' });
    expect(contents(workTree(root))).toEqual({ 'a.md': '' });
  });

  test('lists a folder with the name of a document, and what is in it', () => {
    const root = repository({ 'documents/mapp.md/a.md': '', 'documents/mapp.md/b.txt': '' });
    expect(agrees(root, ['documents'])).toEqual([
      'documents/mapp.md folder',
      'documents/mapp.md/a.md',
    ]);
  });

  test('lists links, and follows none', () => {
    const root = tempFolder({
      'documents/a.md': '',
      'documents/b.pdf': '',
      'arkiv.v1/c.md': '',
      'arkiv.v1/under/d.txt': '',
    });
    const links: Readonly<Record<string, string>> = {
      'documents/lank.md': 'a.md',
      'documents/ut.md': '/etc/passwd',
      'documents/trasig.md': 'finns-inte.md',
      'documents/sig-sjalv.md': 'sig-sjalv.md',
      'documents/bilaga-2.pdf': 'b.pdf',
      'documents/bilaga-3.pdf': 'finns-inte.pdf',
      'documents/till-fil': 'b.pdf',
      'documents/ingenstans': 'finns-inte',
      'documents/upp': '..',
      'documents/upp.v2': '..',
      'documents/upp.v3': './../arkiv.v1/',
      'documents/upp.v4': 'upp.v3',
      'documents/upp.v5': '../arkiv.v1/vidare.v6',
      'arkiv.v1/vidare.v6': 'under',
      'documents/krets.a': 'krets.b',
      'documents/krets.b': 'krets.a',
      'documents/absolut': '/b.pdf',
      'rot.v2': '.',
      dokument: 'documents',
    };
    for (const [name, target] of Object.entries(links)) symlinkSync(target, path.join(root, name));
    git(root, ['init', '-q']);
    commit(root);
    const listed = agrees(root, ['']);
    expect(listed).toEqual(workTreeLinks);
    expect(agrees(root, ['dokument'])).toEqual(['dokument symbolic-link']);
    expect(agrees(root, ['documents', 'dokument/under'])).toContain('dokument symbolic-link');
    const { tree } = opened(root);
    const twice = tree.list(['', 'dokument', 'dokument/under'], isMarkdown);
    expect(twice.filter((file) => file.path === 'dokument')).toHaveLength(1);
    expect(content(tree, 'documents/ut.md')).toBe('<symbolic-link>');
    expect(tree.exists('documents/trasig.md')).toBe(true);
  });

  const workTreeLinks = [
    'arkiv.v1/c.md',
    'arkiv.v1/vidare.v6 symbolic-link',
    'documents/a.md',
    'documents/absolut symbolic-link',
    'documents/ingenstans symbolic-link',
    'documents/lank.md symbolic-link',
    'documents/sig-sjalv.md symbolic-link',
    'documents/trasig.md symbolic-link',
    'documents/upp symbolic-link',
    'documents/upp.v2 symbolic-link',
    'documents/upp.v3 symbolic-link',
    'documents/upp.v4 symbolic-link',
    'documents/upp.v5 symbolic-link',
    'documents/ut.md symbolic-link',
    'dokument symbolic-link',
    'rot.v2 symbolic-link',
  ];

  test('tells files, folders and nothing apart', () => {
    const root = repository({
      'documents/a.md': 'A',
      '.dold/b': 'B',
      'gov-docs.yaml': 'city: X\n',
    });
    const { tree } = opened(root);
    const disk = workTree(root);
    const paths = [
      'documents/a.md',
      '.dold/b',
      'documents',
      '',
      'b.md',
      'documents/b',
      'a',
      'a/..',
    ];
    for (const file of [...paths, 'documents/a.md/b', 'toString', 'Documents']) {
      expect([file, tree.exists(file)]).toEqual([file, disk.exists(file)]);
      expect([file, content(tree, file)]).toEqual([file, content(disk, file)]);
    }
    expect(['documents/../documents/a.md', '/etc/passwd', '../x'].map(tree.exists)).toEqual([
      false,
      false,
      false,
    ]);
    expect(content(tree, 'documents/../documents/a.md')).toBe('<vanished>');
  });

  test('has the bytes as they were committed', () => {
    const bytes = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
    const files = {
      'tom.md': '',
      'rader.md': 'a\r\nb\r\n',
      'alla.md': bytes,
      'som-git.md': '0000000000000000000000000000000000000000 missing\n',
      'lika-1.md': 'samma',
      'lika-2.md': 'samma',
    };
    const root = repository(files);
    const { tree } = opened(root);
    for (let round = 0; round < 2; round += 1) {
      for (const { path: file } of [...tree.list([''], isMarkdown)].reverse()) {
        const expected = files[file as keyof typeof files];
        expect(content(tree, file)).toBe(asText(Buffer.from(expected)));
      }
    }
    expect(tree.list([''], isMarkdown)).toHaveLength(6);
  });

  test('leaves submodules alone', () => {
    const root = repository({ 'documents/a.md': '' });
    const id = opened(root).commit;
    for (const name of ['documents/modul', 'documents/modul.md']) {
      git(root, ['update-index', '--add', '--cacheinfo', `160000,${id},${name}`]);
    }
    git(root, ['commit', '-q', '-m', 'Moduler']);
    const { tree } = opened(root);
    expect(contents(tree)).toEqual({ 'documents/a.md': '', 'documents/modul.md': 'folder' });
    expect(content(tree, 'documents/modul')).toBe('<folder>');
    expect(tree.exists('documents/modul')).toBe(true);
    expect(tree.list(['documents/modul'], isMarkdown)).toEqual([]);
  });

  test('reads files of 64 MB and none that is larger', () => {
    const files = { 'a.md': '', 'b.md': '', 'c.md': 'C' };
    const root = tempFolder(files);
    const largest = 64 * 1024 * 1024;
    truncateSync(path.join(root, 'a.md'), largest);
    truncateSync(path.join(root, 'b.md'), largest + 1);
    git(root, ['init', '-q']);
    git(root, ['config', 'core.compression', '1']);
    commit(root);
    const { tree } = opened(root);
    const sizes = tree.list([''], isMarkdown).map((file) => {
      const read = tree.read(file.path);
      return typeof read === 'string' ? read : read.length;
    });
    expect(sizes).toEqual([largest, 'io-error', 1]);
  });

  test('reads what is larger than one batch, in any order', () => {
    const texts = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((letter) => letter.repeat(300_000));
    const root = repository({
      ...Object.fromEntries(texts.entries()),
      large: 'x'.repeat(1_000_001),
    });
    const idOf = (name: string) => git(root, ['rev-parse', `HEAD:${name}`]);
    const ids = [...texts.keys()].map((name) => idOf(`${name}`));
    ids.splice(3, 0, idOf('large'));
    const expected = [...texts.slice(0, 3), 'io-error', ...texts.slice(3)];
    for (const order of [
      [0, 1, 2, 3, 4, 5, 6, 7],
      [7, 6, 5, 4, 3, 2, 1, 0],
      [2, 3, 4, 0, 1, 2, 7, 5, 6, 0],
      [3, 3, 0, 0],
    ]) {
      const inFolder = gitIn(root);
      let runs = 0;
      const counted: Git = (...args) => {
        runs += 1;
        return inFolder(...args);
      };
      const blobs = gitBlobs(counted, 1_000_000);
      blobs.expect([...ids, ...ids]);
      const read = order.map((at) => blobs.read(ids[at] ?? ''));
      expect(read.map((each) => (typeof each === 'string' ? each : asText(each)))).toEqual(
        order.map((at) => expected[at]),
      );
      if (order[7] === 7) expect(runs).toBe(4);
    }
  });

  test('reads what fits into one batch by one run of git, wherever the reading begins', () => {
    const root = repository({ 'a.md': 'A', 'b.md': 'B', 'c.md': 'C' });
    const inFolder = gitIn(root);
    const runs: (readonly string[])[] = [];
    const blobs = gitBlobs((...args) => {
      runs.push(args[0]);
      return inFolder(...args);
    });
    const ids = ['a', 'b', 'c'].map((name) => git(root, ['rev-parse', `HEAD:${name}.md`]));
    blobs.expect(ids.slice(0, 1));
    blobs.expect(ids.slice(1));
    expect([1, 0, 2, 0].map((at) => blobs.read(ids[at] ?? '')).map(String)).toEqual(
      ['B', 'A', 'C', 'A'].map((text) => String(Buffer.from(text))),
    );
    expect(runs).toHaveLength(1);
  });

  test('says of one broken file that it cannot be read, and reads the others', () => {
    const root = repository({ 'a.md': 'A', 'b.md': 'B', 'c.md': 'C', 'd.md': 'D' });
    const objectOf = (name: string) => {
      const id = git(root, ['rev-parse', `HEAD:${name}`]);
      return path.join(root, '.git/objects', id.slice(0, 2), id.slice(2));
    };
    chmodSync(objectOf('b.md'), 0o644);
    writeFileSync(objectOf('b.md'), 'sönder');
    rmSync(objectOf('d.md'));
    expect(contents(opened(root).tree)).toEqual({
      'a.md': 'A',
      'b.md': '<io-error>',
      'c.md': 'C',
      'd.md': '<io-error>',
    });
  });
});

withGit('a register may lie', () => {
  test.each([
    'register',
    'a/b/c',
    'med blanksteg/åäö',
    'pa\u030a',
    '*',
    '[a-z]*/?',
    ':(glob)x',
    '-x',
    'rad\nbrytning\n',
    'citat"',
    'bak\\streck',
    'a~1',
    'x^{tree}',
    '.dold',
    'node_modules',
  ])('in the folder %j', (folder) => {
    const root = repository({
      [`${folder}/documents/a.md`]: 'A',
      [`${folder}/gov-docs.yaml`]: '',
      'documents/utanfor.md': '',
      'a/utanfor.md': '',
      'zzz/utanfor.md': '',
    });
    const { tree } = opened(path.join(root, folder));
    expect(contents(tree)).toEqual({ 'documents/a.md': 'A' });
    expect(tree.exists('gov-docs.yaml')).toBe(true);
    expect(tree.exists('zzz')).toBe(false);
    for (const above of ['../zzz', '..', '../']) expect(tree.exists(above)).toBe(false);
    expect(tree.list(['..'], isMarkdown)).toEqual([]);
  });

  test('in a folder that the commit does not have, or has as a file', () => {
    const root = repository({ a: 'en fil', 'b.md': '' });
    rmSync(path.join(root, 'a'));
    mkdirSync(path.join(root, 'a'));
    for (const folder of ['a', 'ny']) {
      mkdirSync(path.join(root, folder), { recursive: true });
      const { tree } = opened(path.join(root, folder));
      expect([contents(tree), tree.exists(''), content(tree, '')]).toEqual([
        {},
        false,
        '<vanished>',
      ]);
    }
  });

  test('behind a link to its folder', () => {
    const root = repository({ 'register/documents/a.md': 'A' });
    const link = path.join(tempFolder(), 'lank');
    symlinkSync(path.join(root, 'register'), link);
    expect(contents(opened(link).tree)).toEqual({ 'documents/a.md': 'A' });
  });

  test('where HEAD is detached', () => {
    const root = repository({ 'a.md': 'ett' }, '2020-01-10T12:00:00+0100');
    write(root, { 'a.md': 'två' });
    commit(root, '2020-03-10T12:00:00+0100');
    git(root, ['checkout', '-q', '--detach', 'HEAD~1']);
    expect(contents(opened(root).tree)).toEqual({ 'a.md': 'ett' });
    expect(contents(opened(root, '2020-12-31').tree)).toEqual({ 'a.md': 'ett' });
  });

  test('in a linked work tree, with a HEAD of its own', () => {
    const root = repository({ 'register/a.md': 'ett' });
    const linked = path.join(tempFolder(), 'arbete');
    git(root, ['worktree', 'add', '-q', '-b', 'forslag', linked]);
    write(linked, { 'register/a.md': 'två' });
    commit(linked, '2020-07-01T12:00:00+0200');
    expect(contents(opened(path.join(linked, 'register')).tree)).toEqual({ 'a.md': 'två' });
    expect(contents(opened(path.join(root, 'register'), 'HEAD').tree)).toEqual({ 'a.md': 'ett' });
    expect(opened(path.join(root, 'register'), '2020-12-31').day).toBe('2020-06-11');
  });

  test('in a shallow clone, which says so of what is not there', () => {
    const root = repository({ 'a.md': 'ett' }, '2020-01-10T12:00:00+0100');
    const first = opened(root).commit;
    write(root, { 'a.md': 'två' });
    commit(root, '2020-03-10T12:00:00+0100');
    const clone = path.join(tempFolder(), 'klon');
    git(root, ['clone', '-q', '--depth', '1', `file://${root}`, clone]);
    expect(contents(opened(clone).tree)).toEqual({ 'a.md': 'två' });
    expect(opened(clone, '2020-03-10').day).toBe('2020-03-10');
    for (const name of [first, 'HEAD~1']) {
      expect(troubleWith(clone, name)).toEqual({ kind: 'unknown-revision', shallow: true });
    }
    expect(troubleWith(clone, '2020-02-01')).toEqual({
      kind: 'before-history',
      first: '2020-03-10' as Day,
      shallow: true,
    });
  });

  test('in a partial clone, for which nothing is fetched', () => {
    const root = repository({ 'a.md': 'A', 'b.md': 'B', 'c.md': 'C', 'd.md': 'D' });
    git(root, ['config', 'uploadpack.allowFilter', 'true']);
    git(root, ['config', 'uploadpack.allowAnySHA1InWant', 'true']);
    const clone = path.join(tempFolder(), 'klon');
    git(root, ['clone', '-q', '--no-checkout', '--filter=blob:none', `file://${root}`, clone]);
    git(clone, ['config', 'protocol.file.allow', 'always']);
    for (const name of ['b.md', 'd.md']) git(clone, ['cat-file', '-p', `HEAD:${name}`]);
    const missing = () =>
      git(clone, ['rev-list', '--objects', '--missing=print', 'HEAD'])
        .split('\n')
        .filter((line) => line.startsWith('?')).length;
    expect(missing()).toBe(2);
    expect(contents(opened(clone).tree)).toEqual({
      'a.md': '<io-error>',
      'b.md': 'B',
      'c.md': '<io-error>',
      'd.md': 'D',
    });
    expect(missing()).toBe(2);
  });

  test.skipIf(!hasSha256)('in a repository with SHA-256', () => {
    const root = tempFolder({ 'register/a.md': 'A', 'register/b.md': 'B' });
    git(root, ['init', '-q', '--object-format=sha256']);
    commit(root);
    symlinkSync('..', path.join(root, 'register/upp.v2'));
    commit(root);
    const { commit: name, tree } = opened(path.join(root, 'register'), '2020-06-11');
    expect(name).toMatch(/^[0-9a-f]{64}$/);
    expect(contents(tree)).toEqual({ 'a.md': 'A', 'b.md': 'B' });
  });
});

withGit('what cannot be opened', () => {
  test('a folder in no work tree', () => {
    const none = tempFolder();
    const bare = tempFolder();
    vi.stubEnv('GIT_CEILING_DIRECTORIES', path.dirname(none));
    git(bare, ['init', '-q', '--bare']);
    const root = repository();
    for (const folder of [none, bare, path.join(root, '.git'), path.join(root, '.git/objects')]) {
      expect(troubleWith(folder, 'HEAD')).toEqual({ kind: 'no-repository' });
    }
  });

  test('anything else: in the words of git, one line of them', () => {
    const root = repository();
    expect(troubleWith(path.join(root, 'finns-inte'), 'HEAD')).toEqual({
      kind: 'failed',
      message: expect.stringMatching(
        /^cannot change to '.*finns-inte': No such file or directory$/,
      ),
    });
    const tree = git(root, ['rev-parse', 'HEAD^{tree}']);
    rmSync(path.join(root, '.git/objects', tree.slice(0, 2), tree.slice(2)));
    // A trace stands before the reason, which is what counts.
    vi.stubEnv('GIT_TRACE', '1');
    vi.stubEnv('LC_ALL', 'sv_SE.UTF-8');
    expect(troubleWith(root, 'HEAD')).toEqual({ kind: 'failed', message: 'not a tree object' });
  });
});

withGit('what surrounds it', () => {
  test('a hook that sets what git is about', () => {
    const root = repository({ 'register/a.md': 'A' });
    const other = repository({ 'annat.md': '' });
    for (const [name, value] of [
      ['GIT_DIR', '.git'],
      ['GIT_DIR', path.join(other, '.git')],
      ['GIT_WORK_TREE', other],
      ['GIT_INDEX_FILE', '.git/next-index-1.lock'],
      ['GIT_PREFIX', 'register/'],
      ['GIT_OBJECT_DIRECTORY', path.join(other, '.git/objects')],
      ['GIT_LITERAL_PATHSPECS', '1'],
      ['GIT_ICASE_PATHSPECS', '1'],
    ] as const) {
      vi.stubEnv(name, value);
      expect(contents(opened(path.join(root, 'register')).tree)).toEqual({ 'a.md': 'A' });
      vi.stubEnv(name, undefined);
    }
  });

  test('settings that come by the environment hold, as CI gives them', () => {
    const root = repository();
    vi.stubEnv('GIT_CONFIG_COUNT', '1');
    vi.stubEnv('GIT_CONFIG_KEY_0', 'core.abbrev');
    vi.stubEnv('GIT_CONFIG_VALUE_0', 'nonsens');
    expect(troubleWith(root, 'HEAD')).toMatchObject({ kind: 'failed' });
  });

  test('a replacement on this machine does not change history', () => {
    const root = repository({ 'a.md': 'ett' });
    write(root, { 'a.md': 'två' });
    commit(root);
    git(root, ['replace', 'HEAD:a.md', 'HEAD~1:a.md']);
    expect(git(root, ['show', 'HEAD:a.md'])).toBe('ett');
    expect(contents(opened(root).tree)).toEqual({ 'a.md': 'två' });
  });

  /** All below a folder, the repository itself included, with what would change if it were touched. */
  function traces(root: string): readonly string[] {
    return (readdirSync(root, { recursive: true }) as string[]).sort().map((name) => {
      const { mtimeMs, size, mode, ino } = lstatSync(path.join(root, name));
      return [name, mtimeMs, size, mode, ino].join(' ');
    });
  }

  test('neither files, index nor refs are touched, and nothing that the repository names is run', () => {
    const root = repository({
      'a.md': 'ett',
      'b.md': 'ett',
      '.gitattributes': '*.md filter=f diff=f',
    });
    const ran = path.join(tempFolder(), 'kord');
    const script = path.join(tempFolder(), 'skript');
    writeFileSync(script, `#!/bin/sh\necho "$0" >>'${ran}'\n`);
    chmodSync(script, 0o755);
    const hooks = path.join(root, '.git/hooks');
    rmSync(hooks, { recursive: true, force: true });
    mkdirSync(hooks);
    for (const hook of ['post-index-change', 'reference-transaction', 'post-checkout']) {
      symlinkSync(script, path.join(hooks, hook));
    }
    for (const setting of [
      'core.fsmonitor',
      'core.pager',
      'core.editor',
      'core.askPass',
      'core.sshCommand',
      'core.alternateRefsCommand',
      'credential.helper',
      'filter.f.smudge',
      'filter.f.clean',
      'diff.f.textconv',
      'diff.external',
      'gpg.program',
      'pager.rev-list',
      'alias.rev-list',
    ]) {
      git(root, ['config', setting, script]);
    }
    write(root, { 'a.md': 'ändrad', 'ny.md': '' });
    rmSync(path.join(root, 'b.md'));
    // The trap is set: it snaps at a command that looks at the work tree.
    const status = git(root, ['status', '--porcelain']);
    expect(existsSync(ran)).toBe(true);
    rmSync(ran);

    const before = traces(root);
    for (const revision of ['HEAD', '2020-06-11', 'finns-inte', '2019-01-01']) {
      const found = openRevision(root, revision);
      if ('tree' in found) expect(contents(found.tree)).toEqual({ 'a.md': 'ett', 'b.md': 'ett' });
    }
    expect(existsSync(ran)).toBe(false);
    expect(traces(root)).toEqual(before);
    expect(git(root, ['status', '--porcelain'])).toBe(status);
  });
});

test('a machine without git', () => {
  const root = tempFolder();
  vi.stubEnv('PATH', root);
  expect(troubleWith(root, 'HEAD')).toEqual({ kind: 'no-git' });
  if (process.platform === 'win32') return;
  // Something that cannot be run is no git either.
  writeFileSync(path.join(root, 'git'), '');
  expect(troubleWith(root, '2020-06-11')).toEqual({ kind: 'no-git' });
});
