import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import goteborg from '../../schemas/cities/goteborg.yaml';
import validate, { schema } from '../../schemas/frontmatter.schema.json?validator';
import { compileSchema } from './compile-schema.ts';
import { readYamlData } from './read-yaml-data.ts';

const SCHEMAS = join(import.meta.dirname, '../../schemas');
/** Schemas of what people write. What the command writes needs no words for an editor. */
const files = readdirSync(SCHEMAS).filter((name) =>
  /^(?!findings|baseline|diff|map|plan|check|register).*\.schema\.json$/.test(name),
);

test('an imported schema is a validator and the schema itself', () => {
  expect(validate({ title: 'Policy' })).toBe(true);
  expect(validate({ titel: 'Policy' })).toBe(false);
  expect(validate.errors).toMatchObject([{ keyword: 'additionalProperties' }]);
  expect(Object.keys(schema.properties ?? {})).toContain('title');
});

test('imported YAML is its plain data', () => {
  expect(goteborg).toMatchObject({ city: 'Göteborgs Stad', extends: 'default' });
});

test('YAML becomes text, except true and false; what is empty is left out', () => {
  const text = 'a: 0042\nb: 2017-01-01\nc: true\nd:\ne: [1.10, Nej]\nf: { g: off }';
  expect(readYamlData(text)).toEqual({
    a: '0042',
    b: '2017-01-01',
    c: true,
    e: ['1.10', 'Nej'],
    f: { g: 'off' },
  });
});

test('there are schemas to test', () => {
  expect(files).toEqual([
    'decision.schema.json',
    'frontmatter.schema.json',
    'gov-docs.schema.json',
  ]);
});

test.each(files)('%s compiles to code that needs nothing at run time', (name) => {
  const code = compileSchema(JSON.parse(readFileSync(join(SCHEMAS, name), 'utf8')));
  expect(code).not.toMatch(/require\(|^import /m);
  expect(code).toContain('export default');
  expect(code).not.toContain('markdownDescription');
});

test('a schema that would need ajv at run time is refused', () => {
  const needsRuntime = { type: 'object', properties: { a: { type: 'string', minLength: 2 } } };
  expect(() => compileSchema(needsRuntime)).toThrow(/run time/);
});

test.each(files)('every key in %s has its words in both languages', (name) => {
  const root = JSON.parse(readFileSync(join(SCHEMAS, name), 'utf8'));
  const silent: string[] = [];
  let seen = 0;
  const definition = (reference: string | undefined) => root.$defs[reference?.slice(8) ?? ''] ?? {};
  const walk = (node: Record<string, unknown>, path: string): void => {
    for (const [key, property] of Object.entries(node.properties ?? {})) {
      // A key that a condition repeats has its words where it is defined.
      if (path.includes('/then') || path.includes('/if')) continue;
      seen += 1;
      const words = { ...definition(property.$ref), ...property };
      for (const keyword of ['title', 'description', 'markdownDescription']) {
        if (typeof words[keyword] !== 'string') silent.push(`${path}/${key} ${keyword}`);
      }
    }
    for (const [key, part] of Object.entries(node)) {
      if (typeof part === 'object' && part !== null) {
        walk(part as Record<string, unknown>, `${path}/${key}`);
      }
    }
  };
  walk(root, '');
  expect(seen).toBeGreaterThan(10);
  expect(silent).toEqual([]);
});
