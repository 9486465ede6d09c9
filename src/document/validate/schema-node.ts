import type { SchemaType } from '../schema-fault.ts';

/**
 * The part of JSON Schema that our schemas use and that can be walked beside a file. Their unions
 * are flat: one node lists all types that a value may have, with the keywords of each beside.
 */
export interface SchemaNode {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
  readonly type?: string | readonly string[];
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly items?: SchemaNode;
}

/** A node with the definition that it refers to; what stands beside the reference goes first. */
export interface ResolvedNode extends SchemaNode {
  /** What a value may be, each kind once. */
  readonly types: readonly SchemaType[];
}

const TYPES: Readonly<Record<string, SchemaType>> = {
  string: 'text',
  // Our reader delivers `21` as text; the schema says number for the editors, which do not.
  number: 'text',
  integer: 'text',
  array: 'list',
  object: 'mapping',
  boolean: 'boolean',
};

/** What was resolved before: a schema never changes, and every document asks for the same nodes. */
const resolved = new WeakMap<SchemaNode, ResolvedNode>();

/** Resolves a node of a schema. */
export function resolveNode(root: SchemaNode, node: SchemaNode): ResolvedNode {
  const before = resolved.get(node);
  if (before) return before;
  const definition = node.$ref && root.$defs?.[node.$ref.slice('#/$defs/'.length)];
  const whole = definition ? { ...resolveNode(root, definition), ...node } : node;
  const result = { ...whole, types: typesOf(whole.type) };
  resolved.set(node, result);
  return result;
}

/** The kinds of value that a schema's `type` means, each once. */
export function typesOf(type: SchemaNode['type']): readonly SchemaType[] {
  const names = type === undefined ? [] : typeof type === 'string' ? [type] : type;
  return [...new Set(names.flatMap((name) => TYPES[name] ?? []))];
}

/** The node for a key of a mapping; undefined for the city's own keys and for unknown ones. */
export function nodeOfKey(
  root: SchemaNode,
  node: SchemaNode,
  key: string,
): ResolvedNode | undefined {
  const own = node.properties && Object.hasOwn(node.properties, key) && node.properties[key];
  if (own) return resolveNode(root, own);
  const others = node.additionalProperties;
  return typeof others === 'object' ? resolveNode(root, others) : undefined;
}

/** The node for the items of a list. */
export function nodeOfItems(root: SchemaNode, node: SchemaNode): ResolvedNode | undefined {
  return node.items && resolveNode(root, node.items);
}

/** The name of the definition that demands a pattern: what a text of the wrong form should have been. */
export function formOf(root: SchemaNode, pattern: string): string {
  const definitions = Object.entries(root.$defs ?? {});
  return definitions.find(([, definition]) => definition.pattern === pattern)?.[0] ?? pattern;
}
