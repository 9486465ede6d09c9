import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { colourLevel } from './cli/colour.ts';
import { MEMORY_ROOT, memoryWorld } from './testing/memory-world.ts';
import { runCommand } from './testing/run-page.ts';
import { removeTempFolders, tempFolder } from './testing/temp-folder.ts';
import { healthy } from './testing/torture/case.ts';

afterAll(removeTempFolders);

describe('111: a configuration that is no configuration', () => {
  test.each<[string, (file: string) => void, string]>([
    [
      'a link',
      (file) => symlinkSync('/etc/hostname', file),
      'Konfigurationen gov-docs.yaml kan inte läsas: den är en symbolisk länk, och länkar följs aldrig. Lägg själva filen där.\n',
    ],
    [
      'a link to nothing',
      (file) => symlinkSync('finns-inte', file),
      'Konfigurationen gov-docs.yaml kan inte läsas: den är en symbolisk länk, och länkar följs aldrig. Lägg själva filen där.\n',
    ],
    [
      'a folder',
      (file) => mkdirSync(file),
      'Konfigurationen gov-docs.yaml kan inte läsas: den är en mapp. Döp om mappen, eller flytta den.\n',
    ],
    [
      'a pipe that nobody writes to',
      (file) => execFileSync('mkfifo', [file]),
      'Konfigurationen gov-docs.yaml kan inte läsas: den är ingen vanlig fil. Lägg en textfil där.\n',
    ],
    [
      'ten megabytes',
      (file) => writeFileSync(file, `city: ${'a'.repeat(10_000_000)}\n`),
      'gov-docs.yaml:1:1\n  Konfigurationen är för stor och läses inte.\n',
    ],
    [
      'a hundred kilobytes',
      (file) => writeFileSync(file, `x-a: ${'a'.repeat(100_000)}\n`),
      'gov-docs.yaml:1:1\n  Konfigurationen är för stor och läses inte.\n',
    ],
    [
      'lists within lists',
      (file) => writeFileSync(file, `${'- '.repeat(2000)}\n`),
      'gov-docs.yaml:1:65\n  Konfigurationen är för stor och läses inte.\n',
    ],
  ])('%s', async (_, make, said) => {
    const root = tempFolder({ 'documents/frisk.md': healthy() });
    const file = path.join(root, 'gov-docs.yaml');
    make(file);
    for (const cwd of [root, path.join(root, 'documents')]) {
      const { code, stdout, stderr } = await runCommand(['lint', '--lang', 'sv'], cwd);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr.replaceAll('../', '')).toContain(said);
    }
  });
});

describe('111: patterns of documents', () => {
  const other = healthy().replaceAll('inköp', 'resor');
  const files = { 'documents/a.md': healthy(), '../utanför.md': other };

  test.each([
    '../*.md',
    'documents/../../*.md',
    '/etc/*.md',
    'C:/*.md',
    'documents\\*.md',
    '!documents/utkast/**',
    '+(a|aa)+(a|aa)b.md',
    'documents/(a+)+b.md',
    'documents/[a]+[a]+[a]+b.md',
    'documents/*a*a*a*a*a*b.md',
    'a'.repeat(300),
  ])('%s is refused', async (pattern) => {
    const world = memoryWorld({ ...files, 'gov-docs.yaml': `documents: '${pattern}'\n` });
    const { code, stderr } = await runCommand(['lint', '--lang', 'sv'], MEMORY_ROOT, world);
    expect(code).toBe(2);
    expect(stderr).toContain('gov-docs.yaml:1:12\n');
    expect(stderr).toContain('är inte ett mönster för filer i registrets mapp.');
  });

  test.each([
    'documents/**/*.md',
    '**/*.md',
    'documents/{a,b}.md',
    'documents/?.md',
    '[a-z]*/*.MD',
  ])('%s is read', async (pattern) => {
    const world = memoryWorld({ ...files, 'gov-docs.yaml': `documents: '${pattern}'\n` });
    const { code, stderr } = await runCommand(['lint'], MEMORY_ROOT, world);
    expect([code, stderr]).toEqual([0, '']);
  });
});

describe('colours', () => {
  test.each<
    [env: Record<string, string>, isTTY: boolean, option: boolean | undefined, level: 0 | 1]
  >([
    [{}, true, undefined, 1],
    [{}, true, true, 1],
    [{}, true, false, 0],
    [{}, false, undefined, 0],
    [{ TERM: 'dumb' }, true, undefined, 0],
    [{ NO_COLOR: '1' }, true, undefined, 0],
    [{ NO_COLOR: '' }, true, undefined, 1],
    [{ FORCE_COLOR: '1' }, false, undefined, 1],
    [{ FORCE_COLOR: '' }, false, undefined, 1],
    [{ FORCE_COLOR: '0' }, true, undefined, 0],
    [{ FORCE_COLOR: 'false' }, true, undefined, 0],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, true, undefined, 0],
    [{ FORCE_COLOR: '1' }, true, false, 0],
  ])('%o, a terminal: %s, --color: %s', (env, isTTY, option, level) => {
    const stdout = { write: () => {}, isTTY, columns: 80 };
    expect(colourLevel({ env, stdout }, option)).toBe(level);
  });
});
