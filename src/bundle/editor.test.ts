import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import validateFrontmatter from '../../schemas/frontmatter.schema.json?validator';
import validateConfig from '../../schemas/gov-docs.schema.json?validator';

/**
 * Editors read YAML with its own types: `21` is a number there. What is right to the command must
 * not be underlined in an editor, so the samples are held against the schemas in that form too.
 */

const FIXTURES = join(import.meta.dirname, '../../fixtures/registers');
const registers = readdirSync(FIXTURES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

test.each(registers)('the configuration of %s is right in an editor', (register) => {
  const text = readFileSync(join(FIXTURES, register, 'gov-docs.yaml'), 'utf8');
  validateConfig(parse(text));
  expect(validateConfig.errors).toBe(null);
});

test.each(registers)('the documents of %s are right in an editor', (register) => {
  const folder = join(FIXTURES, register, 'documents');
  const files = readdirSync(folder).filter((name) => name.endsWith('.md'));
  expect(files.length).toBeGreaterThan(0);
  for (const name of files) {
    const frontmatter = /^---\r?\n([\s\S]*?)^---/m.exec(
      readFileSync(join(folder, name), 'utf8'),
    )?.[1];
    const text =
      frontmatter?.replace(/: \[(Text|Nummer|Datum|Funktion|Bilagor)\]/g, ': "[$1]"') ?? '';
    validateFrontmatter(parse(text));
    const errors = (validateFrontmatter.errors ?? []).filter(
      // A placeholder is not a date; the linter has a rule of its own for it.
      ({ instancePath }) => !(instancePath === '/last-revised' && text.includes('[Datum]')),
    );
    expect(errors, name).toEqual([]);
  }
});

test('numbers, years and months may stand as YAML reads them', () => {
  const text = `
title: 2030
version: 1.10
last-revised: 2021
keywords: [2030]
goals: [4.2]
decision: { date: 2016, paragraph: 21, case-number: 1301185 }
validity: 2030
`;
  validateFrontmatter(parse(text));
  expect(validateFrontmatter.errors).toBe(null);
});
