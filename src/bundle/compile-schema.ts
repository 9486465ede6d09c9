import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Keywords for people and editors. They are no part of what a value must be. */
const EDITOR_KEYWORDS = [
  '$comment',
  'default',
  'defaultSnippets',
  'description',
  'enumDescriptions',
  'examples',
  'markdownDescription',
  'markdownEnumDescriptions',
  'title',
];

/** Keywords whose keys are the author's words: a property may be called `title`. */
const NAMING_KEYWORDS = ['properties', 'patternProperties', '$defs', 'dependentSchemas'];

/**
 * Makes the source of an ES module from a JSON Schema: its default export validates, its export
 * `schema` is the schema without the words for people. Compiling a schema is the largest item when
 * the command starts, so it is done when the command is built and ajv stays out of the bundle.
 */
export function compileSchema(schema: Json): string {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    // Fields that a single value and a list's items share are one definition without a type.
    strictTypes: false,
    // The validator is only asked what is wrong and where; the words are ours, in two languages.
    messages: false,
    inlineRefs: false,
    code: { source: true, esm: true },
  });
  // The compiled code contains the schema: without the words, which are most of it.
  const bare = withoutWords(schema);
  const code = standalone.default(ajv, ajv.compile(bare as object));
  if (code.includes('require(')) {
    throw new Error('The schema uses a keyword that needs ajv at run time (format, minLength …).');
  }
  return `${code}\nexport const schema = ${JSON.stringify(bare)};\n`;
}

function withoutWords(node: Json): Json {
  if (Array.isArray(node)) return node.map(withoutWords);
  if (node === null || typeof node !== 'object') return node;
  const kept: { [key: string]: Json } = {};
  for (const [keyword, value] of Object.entries(node)) {
    if (EDITOR_KEYWORDS.includes(keyword)) continue;
    kept[keyword] = NAMING_KEYWORDS.includes(keyword) ? namesKept(value) : withoutWords(value);
  }
  return kept;
}

function namesKept(node: Json): Json {
  if (node === null || typeof node !== 'object' || Array.isArray(node)) return node;
  return Object.fromEntries(
    Object.entries(node).map(([name, value]) => [name, withoutWords(value)]),
  );
}
