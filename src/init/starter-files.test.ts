import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { SHIPPED_SETS } from '../city/shipped-sets.ts';
import { runCommand } from '../testing/run-page.ts';
import { removeTempFolders, tempFolder } from '../testing/temp-folder.ts';

afterAll(removeTempFolders);

function filesIn(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .sort();
}

const ALL = [
  '.github/workflows/gov-docs.yml',
  '.gov-docs/.gitignore',
  '.vscode/gov-docs/decision.schema.json',
  '.vscode/gov-docs/frontmatter.schema.json',
  '.vscode/gov-docs/gov-docs.schema.json',
  '.vscode/settings.json',
  'documents/policy-for-resor.md',
  'documents/riktlinje-for-tjansteresor.md',
  'gov-docs.yaml',
];

describe.each(Object.keys(SHIPPED_SETS))('a new register with the rule set %s', (set) => {
  test.each(['sv', 'en'])('is one that lint has nothing to say of (%s)', async (language) => {
    const root = tempFolder();
    const made = await runCommand(['init', '--rule-set', set, '--lang', language], root);
    expect([made.code, filesIn(root)]).toEqual([0, ALL]);
    const { code, stdout } = await runCommand(['lint'], root);
    expect(stdout).toBe(
      {
        sv: 'Inga anmärkningar. 2 styrdokument lästa, per den 2026-11-22.\n',
        en: 'No findings. 2 documents read, as of 2026-11-22.\n',
      }[language],
    );
    expect(code).toBe(0);
  });
});

describe('the configuration', () => {
  test.each(['sv', 'en'])('holds with what is commented out as well (%s)', async (language) => {
    const root = tempFolder();
    await runCommand(['init', '--lang', language], root);
    const file = path.join(root, 'gov-docs.yaml');
    const text = readFileSync(file, 'utf8');
    const settings = /^( *)# ((?:types:|rules:|waivers:|site:| +|- \{).*)$/gm;
    const opened = text
      .replace(settings, '$1$2')
      .replace('document: energiplan', 'document: policy-for-resor');
    expect(opened.match(/^ *#/gm)?.length).toBeLessThan(text.match(/^ *#/gm)?.length ?? 0);
    expect(opened).toMatch(/^waivers:$/m);
    expect(opened).toMatch(/^site:$/m);
    writeFileSync(file, opened);
    const { code, stderr } = await runCommand(['list'], root);
    expect([code, stderr]).toEqual([0, '']);
  });

  test.each([
    ['Göteborgs Stad', 'goteborg'],
    ['göteborgs stad', 'goteborg'],
    ['Linköpings kommun', 'linkoping'],
    ['Borås Stad', 'boras'],
    ['Håbo kommun', 'habo'],
    ['Falköpings kommun', 'falkoping'],
    ['Almby kommun', 'default'],
    ['Boråsby', 'default'],
  ])('of %s extends %s', async (city, set) => {
    const root = tempFolder();
    await runCommand(['init', '--city', city], root);
    expect(readFileSync(path.join(root, 'gov-docs.yaml'), 'utf8')).toContain(`\nextends: ${set}\n`);
  });

  test('quotes a name that YAML would take for something else', async () => {
    const root = tempFolder();
    await runCommand(['init', '--city', 'Almby: "stad" #1'], root);
    expect((await runCommand(['lint'], root)).code).toBe(0);
    const { stdout } = await runCommand(['diff', '2026-11-22', '2026-11-23'], root);
    expect(stdout).toBeDefined();
  });
});

describe('what stands in the folder', () => {
  test('is not touched, and said', async () => {
    const root = tempFolder({ '.vscode/settings.json': '{}\n', 'README.md': 'Hej\n' });
    const { code, stdout, stderr } = await runCommand(['init'], root);
    expect(code).toBe(0);
    expect(stdout).not.toContain('.vscode/settings.json');
    expect(stderr).toContain('Fanns redan och är orört: .vscode/settings.json.');
    expect(readFileSync(path.join(root, '.vscode/settings.json'), 'utf8')).toBe('{}\n');
    expect(readFileSync(path.join(root, 'README.md'), 'utf8')).toBe('Hej\n');
  });

  test('gets no examples among its own documents', async () => {
    const root = tempFolder({ 'documents/egen.md': '---\ntitle: Egen\n---\n' });
    const { stderr } = await runCommand(['init'], root);
    expect(readdirSync(path.join(root, 'documents'))).toEqual(['egen.md']);
    expect(stderr).toContain('Mappen documents finns redan');
  });

  test('may be a register: then nothing is written, there or in a folder of it', async () => {
    const root = tempFolder();
    await runCommand(['init'], root);
    mkdirSync(path.join(root, 'ny'));
    for (const folder of ['.', 'ny', 'documents', 'finns-inte/alls']) {
      const { code, stdout } = await runCommand(['init', folder], root);
      expect([folder, code, stdout]).toEqual([folder, 2, '']);
    }
    expect(filesIn(root)).toEqual(ALL);
  });
});

test('folders are made as needed', async () => {
  const root = tempFolder();
  const { code, stderr } = await runCommand(['init', 'a/å b/c'], root);
  expect(code).toBe(0);
  expect(stderr).toContain('gov-docs lint a/å b/c');
  expect(filesIn(path.join(root, 'a/å b/c'))).toEqual(ALL);
});

test('a folder that cannot be made is one sentence', async () => {
  const root = tempFolder({ fil: '' });
  const { code, stderr } = await runCommand(['init', 'fil/register'], root);
  expect([code, stderr]).toEqual([
    2,
    'Det gick inte att skriva fil/register: mappen finns inte. Inget har ändrats.\n',
  ]);
});

test('a person at the terminal is asked for the name of the city, and for nothing else', async () => {
  const root = tempFolder();
  const asked: string[] = [];
  const ask = async (question: string) => {
    asked.push(question);
    return ' Almby kommun ';
  };
  await runCommand(['init'], root, { isAsked: true, ask });
  expect(asked).toEqual(['Vad heter kommunen? ']);
  expect(readFileSync(path.join(root, 'gov-docs.yaml'), 'utf8')).toContain(
    '\ncity: Almby kommun\n',
  );
});

test('the schemas beside the register are those that ship', async () => {
  const root = tempFolder();
  await runCommand(['init'], root);
  const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
  for (const name of ['gov-docs', 'frontmatter', 'decision']) {
    const copy = read(path.join(root, `.vscode/gov-docs/${name}.schema.json`));
    expect(copy).toEqual(read(`schemas/${name}.schema.json`));
  }
  const settings = read(path.join(root, '.vscode/settings.json')) as {
    'yaml.schemas': Record<string, string[]>;
  };
  for (const file of Object.keys(settings['yaml.schemas'])) {
    expect(filesIn(root)).toContain(file);
  }
});
