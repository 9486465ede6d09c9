import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { runCommand } from '../testing/run-page.ts';
import { type Files, removeTempFolders, tempFolder } from '../testing/temp-folder.ts';
import { facts, healthy } from '../testing/torture/case.ts';

afterAll(removeTempFolders);
afterEach(() => {
  vi.unstubAllEnvs();
});

/** A document with facts and a text of its own. */
function about(subject: string, lines = '', text = 'Texten.'): string {
  const head = facts(lines).replaceAll('inköp', subject);
  return `---\n${head}---\n\n# Policy för ${subject}\n\n${text}\n`;
}

const DRAFT = `---
title: Policy för hemligheter
type: policy
stage: draft
---

# Policy för hemligheter
`;

const REGISTER: Files = {
  'gov-docs.yaml': 'city: Almby kommun\n',
  'documents/inkop.md': healthy(),
  'documents/resor.md': about('resor'),
  'documents/utkast.md': DRAFT,
};

function register(more: Files = {}): string {
  return tempFolder({ ...REGISTER, ...more });
}

/** The files below a folder by their paths, with their bytes as text. */
function filesIn(root: string): Record<string, string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const file = path.join(entry.parentPath, entry.name);
        return [path.relative(root, file), readFileSync(file, 'latin1')] as const;
      })
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

const MARKER = '.gov-docs-site';

describe('what is written', () => {
  test('a page for each document, the documents themselves, and a marker', async () => {
    const root = register();
    const { code, stdout } = await runCommand(['build'], root);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^Webbplatsen är klar: 2 styrdokument per den 2026-11-22, \d+ sidor, \d+ filer, \d+ kB\.\nÖppna dist\/index\.html i en webbläsare, eller lägg mappen dist på en webbserver\.\n$/,
    );
    const files = filesIn(path.join(root, 'dist'));
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining([
        MARKER,
        '404.html',
        'assets/site.css',
        'en/id/inkop/index.html',
        'id/inkop/index.html',
        'id/inkop/inkop.md',
        'id/resor/index.html',
        'index.html',
      ]),
    );
    expect(files['id/inkop/inkop.md']).toBe(Buffer.from(healthy()).toString('latin1'));
    const named = files[MARKER]?.split('\n').slice(4).filter(Boolean);
    expect(named).toEqual(Object.keys(files).filter((name) => name !== MARKER));
    expect(stdout).toContain(`${named?.filter((name) => name.endsWith('.html')).length} sidor`);
  });

  test('nothing but the folder, and nothing is changed besides', async () => {
    const around = tempFolder();
    const root = path.join(around, 'register');
    const made = register();
    spawnSync('cp', ['-r', made, root]);
    const before = filesIn(around);
    await runCommand(['build', '--out', '../webb/ut', '--register', root], root);
    const after = filesIn(around);
    const added = Object.keys(after).filter((name) => !name.startsWith('webb/ut/'));
    expect(added).toEqual(Object.keys(before));
    for (const name of added) expect(after[name]).toBe(before[name]);
    expect(readdirSync(path.join(around, 'webb'))).toEqual(['ut']);
  });

  test('the same bytes for the same register, whatever the place, the time zone and the language', async () => {
    const [one, other] = [register(), register()];
    await runCommand(['build'], one);
    vi.stubEnv('TZ', 'Pacific/Kiritimati');
    const env = { LANG: 'en_US.UTF-8', TZ: 'Pacific/Kiritimati' };
    await runCommand(['build', '--out', 'annan', '--lang', 'en'], other, { env });
    expect(filesIn(path.join(other, 'annan'))).toEqual(filesIn(path.join(one, 'dist')));
    await runCommand(['build'], one);
    expect(filesIn(path.join(one, 'dist'))).toEqual(filesIn(path.join(other, 'annan')));
  });

  test('the state of another day, and the files of another revision', async () => {
    const root = register();
    const git = (...args: string[]) => {
      const who = ['-c', 'user.name=x', '-c', 'user.email=x@example.org'];
      expect(spawnSync('git', [...who, ...args], { cwd: root }).status).toBe(0);
    };
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'x');
    rmSync(path.join(root, 'documents/resor.md'));
    const page = (name: string) => path.join(root, 'dist', name);
    await runCommand(['build'], root);
    expect(Object.keys(filesIn(page('id')))).not.toContain('resor/index.html');
    const { stdout } = await runCommand(['build', '--revision', 'HEAD'], root);
    expect(stdout).toContain('2 styrdokument');
    expect(readFileSync(page('id/resor/resor.md'), 'utf8')).toBe(about('resor'));
    const early = await runCommand(['build', '--as-of', '2020-01-01'], root);
    expect(early.stdout).toContain(' 0 styrdokument per den 2020-01-01,');
  });

  test('a second time without what is gone, and no copy of a document is one', async () => {
    const root = register({ 'gov-docs.yaml': 'city: Almby kommun\ndocuments: "**/*.md"\n' });
    await runCommand(['build'], root);
    const lint = await runCommand(['lint'], root);
    expect(lint.stdout).toContain('3 styrdokument');
    rmSync(path.join(root, 'documents/resor.md'));
    const { code, stdout } = await runCommand(['build'], root);
    expect([code, stdout]).toEqual([0, expect.stringContaining('1 styrdokument')]);
    expect(Object.keys(filesIn(path.join(root, 'dist/id')))).not.toContain('resor/resor.md');
    expect(readdirSync(root).sort()).toEqual(['dist', 'documents', 'gov-docs.yaml']);
  });
});

describe('what is not published, and why', () => {
  test('drafts, unless they are asked for', async () => {
    const root = register();
    const without = await runCommand(['build'], root);
    expect(without.stderr).toContain(
      'Inte publicerat, för det är inte beslutat: 1 styrdokument. Lägg till --drafts för att ta med det.\n',
    );
    const all = () => Object.values(filesIn(path.join(root, 'dist'))).join('\n');
    expect(all()).not.toContain('hemligheter');
    const drafts = await runCommand(['build', '--drafts'], root);
    expect(drafts.stderr).not.toContain('--drafts');
    expect(all()).toContain('hemligheter');
    writeFileSync(path.join(root, 'gov-docs.yaml'), 'site: { drafts: true }\n');
    expect((await runCommand(['build'], root)).stdout).toContain('3 styrdokument');
  });

  test('a broken document is named with its reason, and the rest is a site', async () => {
    const root = register({
      'documents/trasig.md': '# Utan huvud\n',
      'documents/två.md': about('resor', 'id: resor\n'),
      'documents/nul.md': `${healthy()}\0`,
    });
    const { code, stdout, stderr } = await runCommand(['build'], root);
    expect(code).toBe(1);
    expect(stdout).toContain('2 styrdokument');
    expect(stderr).toContain(`Inte publicerat, för filen måste rättas (3):
  documents/nul.md: filen är ingen ren text
  documents/trasig.md: dokumenthuvudet saknas eller går inte att läsa
  documents/två.md: ett annat dokument har samma id
`);
    const english = await runCommand(['build', '--lang', 'en'], root);
    expect(english.stderr).toContain(
      '  documents/trasig.md: its head is missing or cannot be read\n',
    );
  });

  test('names that Windows keeps for devices are changed, or the file is broken', async () => {
    const root = register({
      'documents/con.md': about('trafik', 'id: con\n'),
      'documents/vatten.md': about('vatten', 'attachments: [nul.pdf]\nkeywords: [aux, prn]\n'),
      'documents/nul.pdf': '%PDF-1.4',
    });
    const { code, stderr } = await runCommand(['build'], root);
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining('documents/con.md: id:t kan inte stå i en adress\n'),
    ]);
    expect(Object.keys(filesIn(path.join(root, 'dist')))).toEqual(
      expect.arrayContaining([
        'amne/aux-2/index.html',
        'amne/prn-2/index.html',
        'id/vatten/nul-2.pdf',
      ]),
    );
  });

  test('attachments that cannot be had, or should not', async () => {
    const root = register({
      'documents/trafik.md': about(
        'trafik',
        'attachments:\n  - bilaga.pdf\n  - ../../hemligt.txt\n  - sida.html\n  - saknas.pdf\n  - länk.pdf\n',
      ),
      'documents/bilaga.pdf': '%PDF-1.4',
      'documents/sida.html': '<script>alert(1)</script>',
      'hemligt.pdf': 'hemligt',
    });
    symlinkSync('../hemligt.pdf', path.join(root, 'documents/länk.pdf'));
    const { code, stderr } = await runCommand(['build'], root);
    expect(stderr).toContain(`Bilagor som inte följde med (4):
  documents/trafik.md:11:5  ../../hemligt.txt ligger utanför registret
  documents/trafik.md:12:5  sida.html är av ett slag som inte publiceras
  documents/trafik.md:13:5  saknas.pdf finns inte
  documents/trafik.md:14:5  länk.pdf är en symbolisk länk, och länkar följs inte
`);
    expect(code).toBe(0);
    const files = filesIn(path.join(root, 'dist'));
    expect(files['id/trafik/bilaga.pdf']).toBe('%PDF-1.4');
    expect(Object.keys(files).filter((name) => /sida|lank|hemlig/.test(name))).toEqual([]);
  });

  test('personal data are pointed out, but not those of what is not published', async () => {
    const contact = 'Frågor besvaras av anna.andersson@almby.se, 070-123 45 67.';
    const root = register({
      'documents/vatten.md': about('vatten', '', contact),
      'documents/utkast.md': `${DRAFT}\n${contact}\n`,
    });
    const { code, stderr } = await runCommand(['build'], root);
    expect(stderr).toMatch(
      /^Personuppgifter att se över före publicering \(2\):\n {2}documents\/vatten\.md:13:\d+ {2}.*e-postadress.*\n {2}documents\/vatten\.md:13:\d+ {2}.*telefonnummer.*\n/m,
    );
    expect(stderr).not.toContain('utkast.md:');
    expect(code).toBe(0);
  });

  test('what open data lack', async () => {
    const root = register();
    expect((await runCommand(['build'], root)).stderr).toContain(
      'Öppna data är inte fullständiga: skriv base-url och contact under site: i gov-docs.yaml.\n',
    );
    const contact = 'contact: { name: Kansliet, email: kansliet@almby.se }';
    writeFileSync(path.join(root, 'gov-docs.yaml'), `city: Almby kommun\nsite: { ${contact} }\n`);
    const address = ['--base-url', 'https://almby.se/styrdokument'];
    expect((await runCommand(['build', ...address], root)).stderr).not.toContain('Öppna data');
    expect(readFileSync(path.join(root, 'dist/index.html'), 'utf8')).toContain(
      '<link rel="canonical" href="https://almby.se/styrdokument/">',
    );
  });
});

describe('what is refused', () => {
  test.each([
    ['anteckning.txt', 'dist/anteckning.txt'],
    ['.git', 'dist/.git'],
  ])('a folder in which %s lies', async (name, file) => {
    const root = register({ [file]: 'viktigt' });
    const before = filesIn(root);
    const { code, stderr, stdout } = await runCommand(['build'], root);
    expect([code, stdout, stderr]).toEqual([
      2,
      '',
      `Webbplatsen kunde inte läggas i dist: där ligger ${name}, som gov-docs inte har gjort. Flytta undan det, eller ange en annan mapp med --out. Mappen är som den var.\n`,
    ]);
    expect(filesIn(root)).toEqual(before);
  });

  test('a link, also one that leads to the documents', async () => {
    const root = register();
    const elsewhere = tempFolder();
    symlinkSync('documents', path.join(root, 'ut'));
    symlinkSync(elsewhere, path.join(root, 'annan'));
    symlinkSync(root, path.join(elsewhere, 'register'));
    const at = async (out: string) => (await runCommand(['build', '--out', out], root)).stderr;
    expect(await at('ut')).toContain('i documents ligger styrdokument');
    expect(await at(`${elsewhere}/register/documents/ut`)).toContain('ligger styrdokument');
    expect(await at('annan')).toContain('det är en länk, och länkar följs inte');
    expect(readdirSync(elsewhere)).toEqual(['register']);
  });

  test('the home of whoever runs it', async () => {
    const root = register();
    const home = tempFolder();
    const env = { HOME: path.join(home, 'jag') };
    for (const out of [home, path.join(home, 'jag')]) {
      const { code, stderr } = await runCommand(['build', '--out', out], root, { env });
      expect([code, stderr]).toEqual([2, expect.stringContaining('annat än webbplatsen')]);
    }
    const inside = path.join(home, 'jag', 'webb');
    expect((await runCommand(['build', '--out', inside], root, { env })).code).toBe(0);
  });

  test('a configuration that cannot be meant so leaves the old site', async () => {
    const root = register();
    await runCommand(['build'], root);
    const before = filesIn(path.join(root, 'dist'));
    writeFileSync(path.join(root, 'gov-docs.yaml'), 'site: { logo: logga.svg }\n');
    expect((await runCommand(['build'], root)).code).toBe(2);
    writeFileSync(path.join(root, 'logga.svg'), '<html></html>');
    expect((await runCommand(['build'], root)).stderr).toContain('ingen bild av det slag');
    writeFileSync(path.join(root, 'logga.svg'), `<svg>${' '.repeat(200_000)}</svg>`);
    expect((await runCommand(['build'], root)).stderr).toContain('större än 200 kB');
    expect(filesIn(path.join(root, 'dist'))).toEqual(before);
    writeFileSync(path.join(root, 'logga.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    expect((await runCommand(['build'], root)).code).toBe(0);
    const style = readFileSync(path.join(root, 'dist/assets/site.css'), 'utf8');
    expect(style).toContain('data:image/svg+xml;base64,PHN2ZyB');
    expect(Object.keys(filesIn(path.join(root, 'dist'))).join()).not.toContain('logga');
  });
});
