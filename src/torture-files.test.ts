import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:net';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Tree } from './io/tree.ts';
import { workTree } from './io/work-tree.ts';
import { type Linted, lintFolder } from './testing/lint-folder.ts';
import { runCommand } from './testing/run-page.ts';
import { type Files, removeTempFolders, tempFolder } from './testing/temp-folder.ts';
import { healthy } from './testing/torture/case.ts';

const isLinux = process.platform === 'linux';
const servers: Server[] = [];

afterAll(() => {
  for (const server of servers) server.close();
  removeTempFolders();
});

/** A document in which nothing is wrong, with a title of its own. */
function about(subject: string): string {
  return healthy().replaceAll('inköp', subject);
}

/** A register with one healthy document and what a case is about. */
function register(files: Files = {}): string {
  return tempFolder({ 'gov-docs.yaml': '', 'documents/frisk.md': about('friskhet'), ...files });
}

/** What was found, file by file in the order of the report. */
function said({ findings }: Linted): Record<string, readonly string[]> {
  return Object.fromEntries(findings);
}

const UNREADABLE = ['file-unreadable 1:1'];

describe('77: links', () => {
  test.each([
    ['to itself', 'lank.md', 'lank.md'],
    ['to a file of the system', 'lank.md', '/etc/passwd'],
    ['to a device without an end', 'lank.md', '/dev/zero'],
    ['to a document beside it', 'lank.md', 'frisk.md'],
    ['to nothing', 'lank.md', 'finns-inte.md'],
    ['to the folder above', 'upp', '..'],
    ['to the folder above, with an ending', 'upp.v2', '..'],
    ['to the root of the disk', 'rot', '/'],
    ['without an ending to nothing', 'ingenstans', 'finns-inte'],
  ])('%s', async (_, name, target) => {
    const root = register();
    symlinkSync(target, path.join(root, 'documents', name));
    const linted = await lintFolder(root);
    expect(said(linted)).toEqual({ [`documents/${name}`]: UNREADABLE });
    expect(linted.code).toBe(1);
  });

  test('to a file that is no document is nobody’s business', async () => {
    const root = register({ 'documents/bilaga.pdf': 'x' });
    symlinkSync('bilaga.pdf', path.join(root, 'documents', 'bilaga-2.pdf'));
    expect((await lintFolder(root)).code).toBe(0);
  });

  test('the folder of the documents is a link itself', async () => {
    const elsewhere = tempFolder({ 'hemligt.md': about('hemlighet') });
    const root = tempFolder({ 'gov-docs.yaml': '' });
    symlinkSync(elsewhere, path.join(root, 'documents'));
    expect(said(await lintFolder(root))).toEqual({ documents: UNREADABLE });
  });

  test('two that lead to each other end the walk', async () => {
    const root = register();
    symlinkSync('b', path.join(root, 'documents', 'a'));
    symlinkSync('a', path.join(root, 'documents', 'b'));
    expect(Object.keys(said(await lintFolder(root)))).toEqual(['documents/a', 'documents/b']);
  });

  test('the register may be reached by a link, for whoever calls names it', async () => {
    const root = register();
    const link = path.join(tempFolder(), 'registret');
    symlinkSync(root, link);
    const linted = await lintFolder(link);
    expect([linted.code, said(linted)]).toEqual([0, {}]);
  });
});

describe('74: words that lead out of the register', () => {
  test.each([
    '../../hemligt.txt',
    '%2e%2e/%2e%2e/hemligt.txt',
    '..%2f..%2fhemligt.txt',
    '/../hemligt.txt',
    '..\\..\\hemligt.txt',
    '/etc/passwd',
    'file:///etc/passwd',
    'C:\\hemligt.txt',
    '%00',
  ])('%s leads nowhere, whether or not there is a file', async (target) => {
    const outside = tempFolder({
      'hemligt.txt': 'x',
      'registret/gov-docs.yaml': '',
      'registret/documents/a.md': `${healthy()}\n[a](<${target}>)\n`,
    });
    const linted = await lintFolder(path.join(outside, 'registret'));
    expect(said(linted)).toEqual({ 'documents/a.md': ['link-broken 15:1'] });
    expect(linted.stderr).toBe('');
  });
});

describe('78 and 79: what is no file', () => {
  test('a folder with the name of a document, and the document in it', async () => {
    const root = register({ 'documents/mapp.md/inne.md': healthy('owner: jag\n') });
    expect(said(await lintFolder(root))).toEqual({
      'documents/mapp.md': UNREADABLE,
      'documents/mapp.md/inne.md': ['unknown-key 9:1'],
    });
  });

  test('a pipe that nobody writes to', async () => {
    const root = register();
    execFileSync('mkfifo', [path.join(root, 'documents', 'ror.md')]);
    expect(said(await lintFolder(root))).toEqual({ 'documents/ror.md': UNREADABLE });
  });

  test('a socket', async () => {
    const root = register();
    const server = createServer();
    servers.push(server);
    await new Promise<void>((done) => {
      server.listen(path.join(root, 'documents', 'uttag.md'), done);
    });
    expect(said(await lintFolder(root))).toEqual({ 'documents/uttag.md': UNREADABLE });
  });
});

describe('80: what may not be read', () => {
  // For the superuser no permission is missing; src/torture-process.test.ts gives up that right.
  const isSuperuser = process.getuid?.() === 0;

  test.skipIf(isSuperuser)('a file and a folder', async () => {
    const root = register({
      'documents/hemlig.md': about('a'),
      'documents/stangd/b.md': about('b'),
    });
    chmodSync(path.join(root, 'documents/hemlig.md'), 0);
    chmodSync(path.join(root, 'documents/stangd'), 0);
    const linted = await lintFolder(root);
    chmodSync(path.join(root, 'documents/stangd'), 0o755);
    expect(said(linted)).toEqual({
      'documents/hemlig.md': UNREADABLE,
      'documents/stangd': UNREADABLE,
    });
  });
});

describe('81–84: names', () => {
  test('of 255 bytes, and a path of 4,000', async () => {
    const deep = Array.from({ length: 19 }, () => 'x'.repeat(200)).join('/');
    const root = register({
      [`documents/${'å'.repeat(126)}.md`]: about('a'),
      [`documents/${deep}/djup.md`]: about('b'),
    });
    const { code, stderr } = await lintFolder(root);
    expect([code, stderr]).toEqual([0, '']);
  });

  test.each([
    ['a line break', 'rad\nbryt.md', 'rad\\nbryt.md'],
    ['an escape character', 'a\u001b[31m.md', 'a\\u{1b}[31m.md'],
    ['a tab', 'a\tb.md', 'a b.md'],
    ['a change of direction', 'a\u202edm.md', 'a\\u{202e}dm.md'],
    ['an escaped workflow command', '%0A::error::a.md', '%0A::error::a.md'],
    ['a workflow command', '::error::a.md', '::error::a.md'],
    ['an old workflow command', '##[error]a.md', '##\\u{5b}error]a.md'],
    ['a colon', 'a:b.md', 'a:b.md'],
    ['a name that Windows keeps for itself', 'CON.md', 'CON.md'],
    ['a hyphen first', '-rf.md', '-rf.md'],
    ['an option', '--format.md', '--format.md'],
    ['a command of the shell', '$(touch hej).md', '$(touch hej).md'],
    ['quotation marks', '\'a" b.md', '\'a" b.md'],
    ['a backslash', 'a\\b.md', 'a\\b.md'],
    ['a pictogram', 'a😀.md', 'a😀.md'],
  ])('with %s', async (_, name, shown) => {
    const root = register({ [`documents/${name}`]: healthy('owner: jag\n') });
    const { stdout, code } = await runCommand(['lint'], root);
    expect(stdout.split('\n')[0]).toBe(`documents/${shown}:9:1  varning  unknown-key`);
    expect(code).toBe(0);
  });

  test('a hyphen first, named on the command line', async () => {
    const root = tempFolder({ '-rf.md': about('a'), '--format.md': about('b') });
    const { code, stdout } = await runCommand(['lint', '--', '-rf.md', '--format.md'], root);
    expect([code, stdout.split('.')[0]]).toEqual([0, 'Inga anmärkningar']);
  });

  test.skipIf(!isLinux)('that are not UTF-8', async () => {
    const root = register();
    const documents = path.join(root, 'documents');
    const named = (name: string) => Buffer.from(`${documents}/${name}`, 'latin1');
    writeFileSync(named('ink\xf6p.md'), about('inköp'));
    writeFileSync(named('inköp.txt'), 'no document');
    mkdirSync(named('n\xe4mnd'));
    writeFileSync(named('n\xe4mnd/inne.md'), about('skola'));
    expect(said(await lintFolder(root))).toEqual({
      'documents/ink\\xf6p.md': UNREADABLE,
      'documents/n\\xe4mnd': UNREADABLE,
    });
  });
});

// Other systems would make one file of them.
describe.skipIf(!isLinux)('85: names that are one on other machines', () => {
  test.each([
    ['å in one piece and in two', 'på.md', 'pa\u030a.md'],
    ['capital letters', 'Policy.md', 'policy.md'],
    ['a folder in capital letters', 'KS/policy.md', 'ks/policy.md'],
    ['an ending in capital letters', 'policy.MD', 'policy.md'],
  ])('%s', async (_, one, other) => {
    const files = {
      [`documents/${one}`]: healthy('id: ett\n').replaceAll('inköp', 'ett'),
      [`documents/${other}`]: healthy('id: annat\n').replaceAll('inköp', 'annat'),
    };
    const { findings } = await lintFolder(register(files));
    expect(findings.get(`documents/${one}`)).toEqual(UNREADABLE);
    expect(findings.get(`documents/${other}`)).toEqual(UNREADABLE);
  });
});

describe('86 and 87: files that change while they are read', () => {
  /** Lints while something happens to a file between the listing and the reading of it. */
  async function lintWhile(happens: (file: string) => void): Promise<Linted> {
    const root = register({ 'documents/b.md': about('b') });
    const file = path.join(root, 'documents/b.md');
    const openTree = async (folder: string): Promise<Tree> => {
      const tree = workTree(folder);
      return {
        ...tree,
        read(name) {
          if (name === 'documents/b.md') happens(file);
          return tree.read(name);
        },
      };
    };
    return lintFolder(root, { openTree });
  }

  test.each<[string, (file: string) => void, readonly string[]]>([
    ['deleted', (file) => rmSync(file, { force: true }), UNREADABLE],
    ['emptied', (file) => truncateSync(file, 0), ['frontmatter-missing 1:1']],
    ['cut off', (file) => truncateSync(file, 100), ['frontmatter-missing 1:1']],
    ['cut off within a letter', (file) => truncateSync(file, 20), ['file-unreadable 2:16']],
    [
      'replaced by a folder',
      (file) => {
        rmSync(file, { force: true, recursive: true });
        mkdirSync(file);
      },
      UNREADABLE,
    ],
    [
      'replaced by a link',
      (file) => {
        rmSync(file, { force: true });
        symlinkSync('/etc/passwd', file);
      },
      UNREADABLE,
    ],
    [
      'replaced by another version',
      (file) => {
        writeFileSync(`${file}.new`, healthy('owner: jag\n').replaceAll('inköp', 'b'));
        renameSync(`${file}.new`, file);
      },
      ['unknown-key 9:1'],
    ],
  ])('%s', async (_, happens, expected) => {
    const linted = await lintWhile(happens);
    expect(linted.stderr).toBe('');
    expect(said(linted)).toEqual({ 'documents/b.md': expected });
  });

  test('a folder that vanishes', async () => {
    const root = register({ 'documents/x/y.md': about('y') });
    const openTree = async (folder: string): Promise<Tree> => {
      const tree = workTree(folder);
      return {
        ...tree,
        list(folders, wanted) {
          const files = tree.list(folders, wanted);
          rmSync(path.join(root, 'documents/x'), { recursive: true });
          return files;
        },
      };
    };
    expect(said(await lintFolder(root, { openTree }))).toEqual({ 'documents/x/y.md': UNREADABLE });
  });

  test('changed after it was read: places and lines are of the version that was linted', async () => {
    const root = register({ 'documents/b.md': healthy('owner: jag\n') });
    const file = path.join(root, 'documents/b.md');
    const openTree = async (folder: string): Promise<Tree> => {
      const tree = workTree(folder);
      let reads = 0;
      return {
        ...tree,
        read(name) {
          if (name === 'documents/b.md' && ++reads > 1) writeFileSync(file, 'kort\n');
          return tree.read(name);
        },
      };
    };
    const { stdout, code } = await runCommand(['lint'], root, { openTree });
    expect(stdout).toContain('documents/b.md:9:1  varning  unknown-key');
    expect(stdout).toContain('9 │ owner: jag');
    expect(code).toBe(0);
  });
});
