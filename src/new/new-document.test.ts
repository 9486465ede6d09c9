import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { SHIPPED_SETS } from '../city/shipped-sets.ts';
import { runCommand, TEST_DAY } from '../testing/run-page.ts';
import { removeTempFolders, tempFolder } from '../testing/temp-folder.ts';

afterAll(removeTempFolders);

interface Report {
  readonly findings: readonly { rule: string; severity: string; message: string }[];
}

async function lint(root: string): Promise<Report> {
  const { stdout } = await runCommand(['lint', '--format', 'json'], root);
  return JSON.parse(stdout) as Report;
}

async function typesOf(root: string): Promise<string[]> {
  const { stderr } = await runCommand(['new', 'ingen-sådan-typ', '--lang', 'en'], root);
  const list = /Those there are: (.*)\./.exec(stderr)?.[1] ?? '';
  return list.split(', ');
}

describe.each(Object.keys(SHIPPED_SETS))('with the rule set %s', (set) => {
  const folder = () => tempFolder({ 'gov-docs.yaml': `city: Almby\nextends: ${set}\n` });

  test('lint points at the blanks of every new document, and at nothing else', async () => {
    const root = folder();
    const types = await typesOf(root);
    expect(types.length).toBeGreaterThan(4);
    for (const type of types) {
      const { code, stdout, stderr } = await runCommand(['new', type], root);
      expect([type, code, stderr.startsWith('Dokumentet är skapat')]).toEqual([type, 0, true]);
      const text = readFileSync(path.join(root, stdout.trim()), 'utf8');
      expect(text).toContain(`\ntype: ${type}\n`);
    }
    const { findings } = await lint(root);
    expect(findings.length).toBeGreaterThan(types.length);
    // The last document's title is as blank as that of the others, and nothing stands below its headings.
    const blanks = ['metadata-placeholder', 'section-empty'];
    const others = findings.filter(({ rule }) => !blanks.includes(rule));
    expect(others.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
    expect(findings.every(({ severity }) => severity === 'warning')).toBe(true);
  });

  test('once the blanks are filled in and it is decided, nothing is missing', async () => {
    const root = folder();
    const types = await typesOf(root);
    const filled: Record<string, string> = {};
    for (const type of types) {
      const argv = ['new', type, '--title', `Almby ${type}`];
      const { stdout } = await runCommand([...argv, '--by', 'KF', '--dry-run'], root);
      filled[`documents/${type}.md`] = stdout
        .replace(/^stage: .*\n/m, '')
        .replace('date: ÅÅÅÅ-MM-DD', `date: ${TEST_DAY}`)
        .replaceAll('ÅÅÅÅ-MM-DD', '2027-12-31')
        .replaceAll('"[Nummer]"', '21')
        .replaceAll('"[Funktion]"', 'Ekonomichef')
        .replaceAll('"[Organ]"', 'kommunstyrelsen')
        .replace(/^belongs-to: "\[Dokument\]".*$/m, 'belongs-to: policy')
        .replace(/^(#+ .*)$/gm, '$1\n\nText.');
    }
    const decided = tempFolder({
      'gov-docs.yaml': `city: Almby\nextends: ${set}\n`,
      ...filled,
    });
    const { findings } = await lint(decided);
    const missing = ['metadata-required', 'section-required', 'validity-missing'];
    const wrong = findings.filter(({ rule }) =>
      [...missing, 'metadata-placeholder', 'planning-needs-end', 'frontmatter-schema'].includes(
        rule,
      ),
    );
    expect(wrong.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  });
});

describe('the id', () => {
  const root = tempFolder({
    'gov-docs.yaml': 'city: Almby\n',
    'documents/resor.md': '---\nid: policy-for-resor\ntitle: Policy för resor\n---\n',
    'documents/moten.md': '---\ntitle: Möten\naliases: [policy-for-moten]\n---\n',
    'documents/policy-for-bilar.md': 'Text utan dokumenthuvud.\n',
  });
  const idFor = async (title: string) => {
    const argv = ['new', 'policy', '--title', title, '--dry-run'];
    return /^id: (.*)$/m.exec((await runCommand(argv, root)).stdout)?.[1];
  };

  test.each([
    ['Policy för resor', 'policy-for-resor-2'],
    ['Policy för möten', 'policy-for-moten-2'],
    ['Policy för bilar', 'policy-for-bilar-2'],
    ['Policy för åar, älvar & öar', 'policy-for-aar-alvar-oar'],
    ['Policy för a\u030aar', 'policy-for-aar'],
    ['…', 'dokument'],
    [
      `Policy ${'för allt '.repeat(30)}`,
      `policy ${'for allt '.repeat(30)}`.slice(0, 75).trim().replaceAll(' ', '-'),
    ],
  ])('of «%s»', async (title, id) => {
    expect(await idFor(title)).toBe(id);
  });

  test('is never a second one of the same name', async () => {
    const made = tempFolder({ 'gov-docs.yaml': 'city: Almby\n' });
    for (const name of ['policy', 'policy-2', 'policy-3']) {
      const { stdout } = await runCommand(['new', 'policy'], made);
      expect(stdout).toBe(`documents/${name}.md\n`);
    }
  });
});

test('a title that means something to YAML or Markdown stays what it is', async () => {
  const root = tempFolder({ 'gov-docs.yaml': 'city: Almby\n' });
  const title = 'Policy: "mål" # 1 *och* [2]';
  await runCommand(['new', 'policy', '--title', title], root);
  const { stdout } = await runCommand(['list', '--future', '--format', 'json'], root);
  expect(JSON.parse(stdout)[0]?.title ?? JSON.parse(stdout).documents?.[0]?.title).toBe(title);
});

test('a pattern that the file would not match is said, and nothing is written', async () => {
  const root = tempFolder({ 'gov-docs.yaml': 'city: Almby\ndocuments: styrande/*/text.md\n' });
  const { code, stderr } = await runCommand(['new', 'policy'], root);
  expect(code).toBe(2);
  expect(stderr).toBe(
    'styrande/policy.md skulle inte räknas som ett styrdokument, för det passar inte styrande/*/text.md. Ta texten med --dry-run och lägg den där den ska vara.\n',
  );
});

test('a person at the terminal is asked for the title', async () => {
  const root = tempFolder({ 'gov-docs.yaml': 'city: Almby\n' });
  const asked: string[] = [];
  const ask = async (question: string) => {
    asked.push(question);
    return 'Policy för inköp';
  };
  const { stdout } = await runCommand(['new', 'policy'], root, { isAsked: true, ask });
  expect(asked).toEqual(['Vad ska dokumentet heta? ']);
  expect(stdout).toBe('documents/policy-for-inkop.md\n');
});
