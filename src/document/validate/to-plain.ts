import type { Mapping, Scalar, Value } from '../frontmatter/value.ts';
import {
  nodeOfItems,
  nodeOfKey,
  type ResolvedNode,
  resolveNode,
  type SchemaNode,
} from './schema-node.ts';

/** Plain data of a file. Objects have no prototype, so that a key may be called `__proto__`. */
export type Plain = string | boolean | null | Plain[] | { [key: string]: Plain };

/** The text between two offsets of the file. */
export type SourceText = (start: number, end: number) => string;

/** Whether a value was left out, or written as YAML's null: `key:`, `key: ~`, `key: null`. */
export function isAbsent(value: Value): boolean {
  return (
    value.kind === 'scalar' && value.style === 'plain' && /^(~|null|Null|NULL)?$/.test(value.text)
  );
}

/**
 * The text of a value where a text is expected. Templates have `[Nummer]` or `{Nummer}` in their
 * fields, which YAML takes for a list or a mapping: that is the text the author wrote. Undefined
 * for what can only be meant as a list or a mapping, such as a list of several.
 */
function asText(value: Value, sourceText: SourceText): string | undefined {
  if (value.kind === 'scalar') return value.text;
  if (value.kind === 'mapping' && !value.entries.every((entry) => isAbsent(entry.value))) {
    return undefined;
  }
  if (value.kind === 'list' && value.items.length > 1) return undefined;
  const written = sourceText(value.start, value.end);
  return written.startsWith('[') || written.startsWith('{') ? written : undefined;
}

/**
 * Makes plain data of a file's tree, led by its schema. Scalars are texts, whatever YAML would make
 * of them; `true` and `false` written plainly are booleans only where the schema allows a boolean. A
 * known key without a value is left out; a list's item without a value is null, so that the others
 * keep their numbers.
 */
export function toPlain(schema: SchemaNode, mapping: Mapping, sourceText: SourceText): Plain {
  return plainValue(schema, resolveNode(schema, schema), mapping, sourceText);
}

function plainValue(
  root: SchemaNode,
  node: ResolvedNode,
  value: Value,
  sourceText: SourceText,
): Plain {
  const { types } = node;
  if (value.kind === 'scalar') return types.includes('boolean') ? toBoolean(value) : value.text;
  if (types.includes('text') && !types.includes(value.kind)) {
    const text = asText(value, sourceText);
    if (text !== undefined) return text;
  }
  if (value.kind === 'mapping') return plainObject(root, node, value, sourceText);
  const items = nodeOfItems(root, node);
  return value.items.map((item) => {
    if (isAbsent(item)) return null;
    return items ? plainValue(root, items, item, sourceText) : '';
  });
}

function toBoolean(scalar: Scalar): string | boolean {
  if (scalar.style !== 'plain' || !/^(true|false)$/i.test(scalar.text)) return scalar.text;
  return scalar.text.toLowerCase() === 'true';
}

function plainObject(
  root: SchemaNode,
  node: ResolvedNode,
  mapping: Mapping,
  sourceText: SourceText,
): Plain {
  const object: { [key: string]: Plain } = Object.create(null);
  for (const { key, value } of mapping.entries) {
    const child = nodeOfKey(root, node, key.text);
    if (child && isAbsent(value)) continue;
    // What the schema does not know is only looked at by its key.
    object[key.text] = child ? plainValue(root, child, value, sourceText) : '';
  }
  return object;
}
