import { afterAll, describe, expect, test } from 'vitest';
import { lintFolder } from './testing/lint-folder.ts';
import { runCommand } from './testing/run-page.ts';
import { removeTempFolders, tempFolder } from './testing/temp-folder.ts';
import { BYTES } from './testing/torture/bytes.ts';
import { healthy } from './testing/torture/case.ts';
import { CHARACTERS } from './testing/torture/characters.ts';
import { FEATURES } from './testing/torture/features.ts';
import { FENCES } from './testing/torture/fences.ts';
import { KEYS } from './testing/torture/keys.ts';
import { VALUES } from './testing/torture/values.ts';

const GROUPS = [
  { group: 'fences', cases: FENCES },
  { group: 'bytes', cases: BYTES },
  { group: 'characters', cases: CHARACTERS },
  { group: 'keys', cases: KEYS },
  { group: 'features', cases: FEATURES },
  { group: 'values', cases: VALUES },
] as const;

afterAll(removeTempFolders);

describe.each(GROUPS)('$group', ({ cases }) => {
  test.each(cases)('%s', async (_name, file, findings, exit) => {
    const root = tempFolder({ 'gov-docs.yaml': '', 'documents/inkop.md': file });
    const linted = await lintFolder(root);
    expect(linted.stderr).toBe('');
    expect(linted.findings.get('documents/inkop.md') ?? []).toEqual(findings);
    expect(linted.code).toBe(exit);
    // The document is in the register all the same, by its file's name where its own is not to be had.
    const list = await runCommand(['list', '--future', '--format', 'json'], root);
    const [document] = JSON.parse(list.stdout).documents;
    const shown = await runCommand(['show', document.id], root);
    expect([list.code, list.stderr, shown.code, shown.stderr]).toEqual([0, '', 0, '']);
  });
});

describe('all of them in one register', () => {
  const cases = GROUPS.flatMap(({ group, cases }) =>
    cases.map(([, file, findings], index) => ({
      path: `documents/${group}-${String(index).padStart(2, '0')}.md`,
      file,
      findings,
    })),
  );
  /** What is wrong between documents: here most have one title, and some one id. */
  const between = /^(?:(?:title|id)-duplicate|decision-paragraph-reused) /;

  test('every bad file is told of, and the healthy document is linted and shown', async () => {
    const root = tempFolder({
      'gov-docs.yaml': '',
      'documents/frisk.md': healthy().replaceAll('inköp', 'friskhet'),
      'documents/frisk-med-brist.md': healthy('archived: 2026-13-01\n').replaceAll(
        'inköp',
        'brist',
      ),
      ...Object.fromEntries(cases.map(({ path, file }) => [path, file])),
    });
    const { findings, code, stderr } = await lintFolder(root);
    expect(stderr).toBe('');
    expect(code).toBe(1);
    expect(findings.get('documents/frisk.md')).toBeUndefined();
    expect(findings.get('documents/frisk-med-brist.md')).toEqual(['date-format 9:11']);
    for (const { path, findings: expected } of cases) {
      const found = (findings.get(path) ?? []).filter((each) => !between.test(each));
      expect({ path, found }).toEqual({ path, found: expected });
    }
  });
});

test('nothing that a document holds is run, and no prototype changes', () => {
  expect('pwned' in globalThis).toBe(false);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});
