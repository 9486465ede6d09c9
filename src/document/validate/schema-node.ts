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

const TYPES: Readonly<Record<string, SchemaType>> = {
  string: 'text',
  // Our reader delivers `21` as text; the schema says number for the editors, which do not.
  number: 'text',
  integer: 'text',
  array: 'list',
  object: 'mapping',
  boolean: 'boolean',
};

/** A node with the definition that it refers to; what stands beside the reference goes first. */
export function resolveNode(root: SchemaNode, node: SchemaNode): SchemaNode {
  if (node.$ref === undefined) return node;
  const definition = root.$defs?.[node.$ref.slice('#/$defs/'.length)];
  return definition ? { ...resolveNode(root, definition), ...node } : node;
}

/** What a resolved node allows a value to be, each kind once. */
export function typesOf(type: SchemaNode['type']): readonly SchemaType[] {
  const names = type === undefined ? [] : typeof type === 'string' ? [type] : type;
  return [...new Set(names.flatMap((name) => TYPES[name] ?? []))];
}

/** The node for a key of a mapping; undefined for the city's own keys and for unknown ones. */
export function nodeOfKey(root: SchemaNode, node: SchemaNode, key: string): SchemaNode | undefined {
  const own = node.properties && Object.hasOwn(node.properties, key) && node.properties[key];
  if (own) return resolveNode(root, own);
  const others = node.additionalProperties;
  return typeof others === 'object' ? resolveNode(root, others) : undefined;
}

/** The node for the items of a list. */
export function nodeOfItems(root: SchemaNode, node: SchemaNode): SchemaNode | undefined {
  return node.items && resolveNode(root, node.items);
}

/** The name of the definition that demands a pattern: what a text of the wrong form should have been. */
export function formOf(root: SchemaNode, pattern: string): string {
  const definitions = Object.entries(root.$defs ?? {});
  return definitions.find(([, definition]) => definition.pattern === pattern)?.[0] ?? pattern;
}
