import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, describe, expect, test } from 'vitest';
import type { World } from '../io/world.ts';
import { runCommand } from '../testing/run-page.ts';
import { type Files, removeTempFolders, tempFolder } from '../testing/temp-folder.ts';

afterAll(removeTempFolders);

const POLICY = [
  '\ufeff---',
  'Dokumentnamn: "Policy för inköp"   # namnet',
  "typ: 'policy'",
  'Beslutad av: KF',
  'Datum och paragraf för beslutet: 2020-06-11 § 21 # protokollet',
  'giltighetstid: tills vidare',
  'responsible_function: Inköpschef',
  'superseded-by: [avtal]',
  'history:',
  '  - { date: den 3 maj 2021, event: revision } # redan beslutat',
  '  - date: "5/6 2017"',
  '    event: editorial',
  'x-egen: 1',
  '---',
  '',
  'Text.  ',
].join('\r\n');
const AGREEMENT = `---
title: Policy för inköp och avtal
type: policy
decided-by: KF
decision: { date: 2024-06-11, paragraph: 3, case-number: 1/24 }
validity: until-further-notice
responsible-functoin: Inköpschef
---
`;
const REGISTER: Files = {
  'gov-docs.yaml': 'city: Exempelstad\n',
  'documents/inkop.md': POLICY,
  'documents/avtal.md': AGREEMENT,
};

/** Every file below a folder, as text in which each byte counts. */
function contentsOf(root: string, below = ''): Record<string, string> {
  const found = readdirSync(path.join(root, below)).flatMap((name) => {
    const file = path.posix.join(below, name);
    const isFolder = statSync(path.join(root, file)).isDirectory();
    if (isFolder) return Object.entries(contentsOf(root, file));
    return [[file, readFileSync(path.join(root, file), 'latin1')] as const];
  });
  return Object.fromEntries(found);
}

function fix(root: string, options: readonly string[] = [], world: Partial<World> = {}) {
  return runCommand(['lint', '--fix', '--lang', 'en', ...options], root, world);
}

test('mends byte by byte what is certain, and says what is left', async () => {
  const root = tempFolder(REGISTER);
  const run = await fix(root);
  expect(readFileSync(path.join(root, 'documents/inkop.md'), 'utf8')).toBe(
    [
      '\ufeff---',
      'title: "Policy för inköp"   # namnet',
      "type: 'policy'",
      'decided-by: KF',
      'decision: # protokollet',
      '  date: 2020-06-11',
      '  paragraph: 21',
      'validity: tills vidare',
      'responsible-function: Inköpschef',
      'superseded-by: [avtal]',
      'history:',
      '  - { date: 2021-05-03, event: revision } # redan beslutat',
      '  - date: "5/6 2017"',
      '    event: editorial',
      'x-egen: 1',
      '---',
      '',
      'Text.  ',
    ].join('\r\n'),
  );
  const mended = 'responsible-function: Inköpschef\nsupersedes: [inkop]\n';
  expect(readFileSync(path.join(root, 'documents/avtal.md'), 'utf8')).toBe(
    AGREEMENT.replace('responsible-functoin: Inköpschef\n', mended),
  );
  expect(run.stderr).toBe('Mended: 4 findings and 5 Swedish keys in 2 files.\n');
  expect(run.stdout).toContain('documents/inkop.md:13:11  error  date-format\n');
  expect(run.code).toBe(1);
});

test('twice is the same as once', async () => {
  const root = tempFolder(REGISTER);
  await fix(root);
  const once = contentsOf(root);
  const { stderr } = await fix(root);
  expect(contentsOf(root)).toEqual(once);
  expect(stderr).toBe('Nothing could be mended automatically.\n');
});

describe('--dry-run', () => {
  test('shows the same diff and the same remaining findings, and changes nothing', async () => {
    const root = tempFolder(REGISTER);
    const before = contentsOf(root);
    const dry = await fix(root, ['--dry-run']);
    expect(contentsOf(root)).toEqual(before);
    expect(dry.stdout).toContain('+  - { date: 2021-05-03, event: revision } # redan beslutat\n');
    expect(dry.stderr).toContain('Nothing was changed (--dry-run).');
    const real = await fix(root);
    expect(dry.code).toBe(real.code);
    expect(dry.stdout.endsWith(real.stdout)).toBe(true);
  });

  test('as JSON, it is one document by the schema, with a patch for each file', async () => {
    const root = tempFolder(REGISTER);
    const { stdout } = await fix(root, ['--dry-run', '--format', 'json']);
    const schema = JSON.parse(readFileSync('schemas/findings.schema.json', 'utf8'));
    const validate = new Ajv2020({ strict: false }).compile(schema);
    const data = JSON.parse(stdout);
    validate(data);
    expect(validate.errors).toBe(null);
    expect(data.fixed).toMatchObject({ findings: 4, keys: 5 });
    expect(data.fixed.files.map(({ file }: { file: string }) => file)).toEqual([
      'documents/avtal.md',
      'documents/inkop.md',
    ]);
  });
});

describe('only what was asked for', () => {
  test('other files stay as they are, also where a fix begins in the file that was asked for', async () => {
    const root = tempFolder(REGISTER);
    await fix(root, ['documents/inkop.md']);
    const after = contentsOf(root);
    expect(after['documents/avtal.md']).toBe(
      contentsOf(tempFolder(REGISTER))['documents/avtal.md'],
    );
    expect(after['documents/inkop.md']).toContain('2021-05-03');
  });

  test('of the rules that were named, and no Swedish keys', async () => {
    const root = tempFolder(REGISTER);
    await fix(root, ['--rule', 'date-format']);
    expect(readFileSync(path.join(root, 'documents/inkop.md'), 'utf8')).toBe(
      POLICY.replace('den 3 maj 2021', '2021-05-03'),
    );
  });

  test('nothing that is waived', async () => {
    const city = `city: A
waivers:
  - { rule: inverse-missing, document: inkop, reason: prövas, until: 2027-01-31 }
`;
    const root = tempFolder({ ...REGISTER, 'gov-docs.yaml': city });
    await fix(root);
    expect(contentsOf(root)['documents/avtal.md']).not.toContain('supersedes');
  });

  test('nothing in a frontmatter that cannot be read whole', async () => {
    const broken = '---\ntitel: A\ntitel: B\ndecision: { date: den 3 maj 2021 }\n---\n';
    const root = tempFolder({ 'gov-docs.yaml': '', 'documents/a.md': broken });
    await fix(root);
    expect(contentsOf(root)['documents/a.md']).toBe(broken);
  });

  test.each([
    [['--revision', 'HEAD'], '--fix does not go with --revision'],
    [['--with', 'decisions/a.md'], '--fix does not go with --with'],
  ])('not in a view: %j', async (options, message) => {
    const root = tempFolder(REGISTER);
    const { code, stderr } = await fix(root, options);
    expect([code, stderr.startsWith(message)]).toEqual([2, true]);
  });

  test('--dry-run needs --fix', async () => {
    const { code, stderr } = await runCommand(
      ['lint', '--dry-run', '--lang', 'en'],
      tempFolder(REGISTER),
    );
    expect([code, stderr]).toEqual([2, '--dry-run goes with --fix.\n']);
  });
});

test('what is in doubt is left to people', async () => {
  const doubtful = `---
title: Riktlinje för lokaler
type: riktlinje
decided-by: KS
reference: KS 2020/12
nämnd: Socialnämnden
decision: { date: 2020-06-11, paragraph: 1, case-number: 1/20, adjusted: 5/6 2020 }
validity: until-further-notice
responsible-function: Chef
review: { next: 2026.01.31 }
---
`;
  const root = tempFolder({ 'gov-docs.yaml': '', 'documents/a.md': doubtful });
  const { stderr } = await fix(root);
  expect(readFileSync(path.join(root, 'documents/a.md'), 'utf8')).toBe(doubtful);
  expect(stderr).toBe('Nothing could be mended automatically.\n');
});

test('a file that somebody saves meanwhile is not overwritten, and no other is written', async () => {
  const root = tempFolder(REGISTER);
  const { commit } = (await import('../io/real-world.ts')).realWorld(process);
  const run = await fix(root, [], {
    commit: (folder, changes) => {
      writeFileSync(path.join(root, 'documents/inkop.md'), 'Någon annan\n');
      return commit(folder, changes);
    },
  });
  expect(run.code).toBe(75);
  expect(run.stderr).toContain('documents/inkop.md has changed since the command read it.');
  expect(readFileSync(path.join(root, 'documents/avtal.md'), 'utf8')).toBe(AGREEMENT);
});

test('a reference by title names the id afterwards, and a statement that is turned round is not mirrored', async () => {
  const older = AGREEMENT.replace('och avtal', '2030').replace('2024-06-11', '2026-06-11');
  const root = tempFolder({
    'gov-docs.yaml': '',
    'documents/avtal.md': AGREEMENT.replace(
      '---\n',
      '---\nreferences: # se även\n  - "Policy för inköp 2030" # den\n',
    ),
    'documents/ny.md': older.replace('---\n', '---\nsuperseded-by: [avtal]\n'),
  });
  const { stderr } = await fix(root);
  const after = contentsOf(root);
  expect(after['documents/avtal.md']).toContain('\n  - "ny" # den\n');
  expect(after['documents/avtal.md']).not.toContain('supersedes');
  expect(stderr).toBe('Mended: 2 findings and 1 reference without an id in 2 files.\n');
});

test('decisions are mended too, but not what they do', async () => {
  const decision = `---
decided-by: kommunfullmäktige
decision: { date: den 3 maj 2024, paragraph: 3, casenumber: 1/24 }
points:
  - { repael: avtal }
---

# Beslut
`;
  const root = tempFolder({ ...REGISTER, 'decisions/kf-2024.md': decision });
  await fix(root, ['decisions']);
  expect(readFileSync(path.join(root, 'decisions/kf-2024.md'), 'utf8')).toBe(
    decision.replace('den 3 maj 2024', '2024-05-03').replace('casenumber', 'case-number'),
  );
});
