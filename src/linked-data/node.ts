/** A node of JSON-LD, or a part of one: a plain object whose keys are those of the context. */
export type Node = Readonly<Record<string, unknown>>;

/** A node without the properties of which nothing is known: those undefined, and empty lists. */
export function node(properties: Node): Node {
  return Object.fromEntries(
    Object.entries(properties).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

/** The reference to a node that has an address. */
export function to(address: string): Node {
  return { '@id': address };
}
