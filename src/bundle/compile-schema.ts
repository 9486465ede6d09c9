import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';

type Json = string | number | boolean | null | Json[] | JsonObject;
type JsonObject = { [key: string]: Json };

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
const NAMING_KEYWORDS = ['properties', 'patternProperties', '$defs'];

/**
 * Makes the source of an ES module from a JSON Schema: its default export validates, its export
 * `schema` is the schema without the words for people. Compiling a schema is the largest item when
 * the command starts, so it is done when the command is built and ajv stays out of the bundle.
 */
export function compileSchema(schema: JsonObject): string {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    // Fields that a single value and a list's items share are one definition without a type.
    strictTypes: false,
    // The validator is only asked what is wrong and where; the words are ours, in two languages.
    messages: false,
    inlineRefs: false,
    // Our patterns need no Unicode properties, and those take long to compile.
    unicodeRegExp: false,
    code: { source: true, esm: true },
  });
  // The compiled code contains the schema: without the words, which are most of it.
  const bare = bareObject(schema, schema);
  const code = standalone.default(ajv, ajv.compile(bare));
  if (code.includes('require(')) {
    throw new Error('The schema uses a keyword that needs ajv at run time (format, minLength …).');
  }
  // The compiled code holds the whole schema already, where it refers to definitions.
  const whole = JSON.stringify(bare);
  const held = /const (schema\d+) = /g;
  for (const { 1: name = '', index, 0: head } of code.matchAll(held)) {
    if (code.startsWith(whole, index + head.length))
      return `${code}\nexport { ${name} as schema };\n`;
  }
  return `${code}\nexport const schema = ${whole};\n`;
}

function bareNode(node: Json, root: JsonObject): Json {
  if (Array.isArray(node)) return node.map((item) => bareNode(item, root));
  return isObject(node) ? bareObject(node, root) : node;
}

function bareObject(node: JsonObject, root: JsonObject): JsonObject {
  const kept: JsonObject = {};
  for (const [keyword, value] of Object.entries(node)) {
    if (EDITOR_KEYWORDS.includes(keyword)) continue;
    if (keyword === '$ref') kept[keyword] = lastReference(String(value), root);
    else if (!NAMING_KEYWORDS.includes(keyword) || !isObject(value)) {
      kept[keyword] = bareNode(value, root);
    } else {
      const named = Object.entries(value).map(([name, part]) => [name, bareNode(part, root)]);
      kept[keyword] = Object.fromEntries(named);
    }
  }
  return kept;
}

/**
 * Where a reference leads in the end. Many definitions only give another one its own words
 * (`paragraph` is a `text`), and each definition would be a function in the compiled code.
 */
function lastReference(reference: string, root: JsonObject): string {
  const definition = isObject(root.$defs) && root.$defs[reference.slice('#/$defs/'.length)];
  if (!isObject(definition) || typeof definition.$ref !== 'string') return reference;
  const demands = Object.keys(definition).filter((keyword) => !EDITOR_KEYWORDS.includes(keyword));
  return demands.length === 1 ? lastReference(definition.$ref, root) : reference;
}

function isObject(node: Json | undefined | false): node is JsonObject {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}
