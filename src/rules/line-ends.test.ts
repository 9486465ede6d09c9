import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { MEMORY_ROOT, memoryWorld } from '../testing/memory-world.ts';
import { runCommand } from '../testing/run-page.ts';
import { rules } from './index.ts';

interface Found {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

const FOLDERS = rules.flatMap(({ id }) => {
  const folder = `fixtures/rules/${id}`;
  return existsSync(folder) ? readdirSync(folder).map((name) => `${folder}/${name}`) : [];
});

/** The text files of a case by their names; a case that holds other bytes is left out. */
function textsIn(folder: string): Record<string, string> | undefined {
  const texts: Record<string, string> = {};
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || entry.name === 'expected.txt') continue;
    const file = path.join(entry.parentPath, entry.name);
    const text = readFileSync(file, 'utf8');
    if (/[\0\r\ufffd]/.test(text)) return undefined;
    texts[path.relative(folder, file)] = text;
  }
  return texts;
}

async function placesIn(files: Record<string, string>): Promise<string[]> {
  const argv = ['lint', '--as-of', '2026-01-01', '--format', 'json'];
  const { stdout } = await runCommand(argv, MEMORY_ROOT, memoryWorld(files));
  return JSON.parse(stdout).findings.map(
    ({ rule, file, line, column }: Found) => `${file}:${line}:${column} ${rule}`,
  );
}

describe('a register written on Windows has the same findings in the same places', () => {
  const cases = FOLDERS.flatMap((folder) => {
    const texts = textsIn(folder);
    return texts ? [{ folder, texts }] : [];
  });

  test.each(cases)('$folder', async ({ texts }) => {
    const windows = Object.fromEntries(
      Object.entries(texts).map(([file, text]) => [file, text.replaceAll('\n', '\r\n')]),
    );
    expect(await placesIn(windows)).toEqual(await placesIn(texts));
  });
});
