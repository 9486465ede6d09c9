import type { Entry, Mapping, Value } from '../frontmatter/value.ts';
import { nodeOfItems, nodeOfKey, resolveNode, type SchemaNode } from './schema-node.ts';

/** One spot of a file: the value there, what the schema says of it, and how it is named. */
export interface Spot {
  readonly value: Value;
  /** Undefined where the schema says nothing: under the city's own keys. */
  readonly node: SchemaNode | undefined;
  /** `history[0].to`; `''` for the whole. */
  readonly path: string;
  /** Where the spot begins for a reader: its key, else (in a list) its own first key or itself. */
  readonly head: { readonly start: number; readonly end: number };
}

/** The whole file as a spot. Its head is empty: there is no key to point at. */
function rootSpot(root: SchemaNode, mapping: Mapping): Spot {
  const { start } = mapping;
  return { value: mapping, node: resolveNode(root, root), path: '', head: { start, end: start } };
}

/** Follows a JSON pointer from the whole file. Undefined if the file has no such spot. */
export function spotAt(root: SchemaNode, mapping: Mapping, pointer: string): Spot | undefined {
  let spot: Spot | undefined = rootSpot(root, mapping);
  for (const segment of pointer.split('/').slice(1)) {
    spot = spot && stepInto(root, spot, segment.replaceAll('~1', '/').replaceAll('~0', '~'));
  }
  return spot;
}

/** The entry of a mapping by its key. */
export function entryOf(value: Value, key: string): Entry | undefined {
  return value.kind === 'mapping'
    ? value.entries.find((entry) => entry.key.text === key)
    : undefined;
}

function stepInto(root: SchemaNode, spot: Spot, segment: string): Spot | undefined {
  const { value, node, path } = spot;
  if (value.kind === 'list') {
    const item = value.items[Number(segment)];
    if (!item) return undefined;
    return {
      value: item,
      node: node && nodeOfItems(root, node),
      path: `${path}[${segment}]`,
      head: (item.kind === 'mapping' && item.entries[0]?.key) || item,
    };
  }
  const entry = entryOf(value, segment);
  return (
    entry && {
      value: entry.value,
      node: node && nodeOfKey(root, node, segment),
      path: path === '' ? segment : `${path}.${segment}`,
      head: entry.key,
    }
  );
}
