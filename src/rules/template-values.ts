import { schema } from '../../schemas/frontmatter.schema.json?validator';
import { isEmptyValue } from '../document/fields.ts';
import type { List, Mapping, Value } from '../document/frontmatter/value.ts';
import {
  nodeOfItems,
  nodeOfKey,
  type SchemaNode,
  typesOf,
} from '../document/validate/schema-node.ts';
import { isPlaceholder, mayHoldPlaceholder } from '../forms/placeholder-form.ts';

/** A value that a template left, as it is written, and the path of its key. */
export interface TemplateValue {
  readonly path: string;
  readonly text: string;
  readonly value: Value;
}

/** Whether a key may have a list for its value, by its path. */
function mayBeList(path: string): boolean {
  let node: SchemaNode | undefined = schema;
  for (const key of path.split('.')) {
    const items: SchemaNode | undefined = node && nodeOfItems(schema, node);
    node = node && (nodeOfKey(schema, node, key) ?? (items && nodeOfKey(schema, items, key)));
  }
  return node !== undefined && typesOf(node.type).includes('list');
}

/** The words of a list that is one plain word in brackets, `[Nummer]`; a list of hyphens has none. */
function bracketed({ items, end }: List): string | undefined {
  const [only, more] = items;
  const isOne = only?.kind === 'scalar' && only.style === 'plain' && !more && end > only.end;
  return isOne ? `[${only.text}]` : undefined;
}

/** The words of a mapping that is one word in braces, `{Nummer}`; `{ date: }` is none. */
function braced({ entries, start, end }: Mapping): string | undefined {
  const [only, more] = entries;
  const isOne =
    only &&
    !more &&
    isEmptyValue(only.value) &&
    start === only.key.start - 1 &&
    end === only.key.end + 1;
  return isOne ? `{${only.key.text}}` : undefined;
}

/** What a template left in a value as a whole, whatever YAML took it for. */
function leftIn(path: string, value: Value): string | undefined {
  if (value.kind === 'mapping') {
    const text = braced(value);
    return text !== undefined && isPlaceholder(text) ? text : undefined;
  }
  const text = value.kind === 'scalar' ? value.text : bracketed(value);
  if (text === undefined || !isPlaceholder(text)) return undefined;
  if (value.kind === 'scalar' || !mayBeList(path)) return text;
  // Here a single real name in brackets is a list. In small letters only the name of a field still
  // counts as a placeholder; and a keyword may be any word.
  const isField = /^\[\p{Lu}/u.test(text) && isPlaceholder(text.toLowerCase());
  return isField && path !== 'keywords' ? text : undefined;
}

const judged = new Map<string, boolean>();

/** Whether a list of one word is a placeholder: few words are the only one of a list, and those are many. */
function isPlaceholderInBrackets(text: string): boolean {
  const known = judged.get(text) ?? isPlaceholder(text);
  judged.set(text, known);
  return known;
}

/**
 * Whether anything in a tree may be a placeholder: its texts in one look, and whether a list or a
 * mapping has the form of one. Nearly every document has none, and this is the rule that looks at most.
 */
function mayHold(frontmatter: Mapping): boolean {
  let texts = '';
  const waiting: Value[] = [frontmatter];
  for (let value = waiting.pop(); value; value = waiting.pop()) {
    if (value.kind === 'scalar') texts += `${value.text}\n`;
    else if (value.kind === 'list') {
      const text = bracketed(value);
      if (text !== undefined && isPlaceholderInBrackets(text)) return true;
      waiting.push(...value.items);
    } else {
      if (braced(value) !== undefined) return true;
      for (const { value: inner } of value.entries) waiting.push(inner);
    }
  }
  return mayHoldPlaceholder(texts);
}

/** The values that a template left, in the author's order. The city's own keys are its own affair. */
export function* templateValues(frontmatter: Mapping): Generator<TemplateValue, void> {
  if (!mayHold(frontmatter)) return;
  const waiting: { path: string; value: Value }[] = [{ path: '', value: frontmatter }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { path, value } = next;
    const text = leftIn(path, value);
    if (text !== undefined) yield { path, text, value };
    else if (value.kind === 'list') {
      for (const item of value.items.toReversed()) waiting.push({ path, value: item });
    } else if (value.kind === 'mapping') {
      for (const { key, value: inner } of value.entries.toReversed()) {
        if (key.text.startsWith('x-')) continue;
        waiting.push({ path: path === '' ? key.text : `${path}.${key.text}`, value: inner });
      }
    }
  }
}
