/**
 * How much frontmatter is read at all. A real document's is below 4 KB with a few levels; what
 * exceeds this is an accident or an attack, and some of it would crash or hang the YAML library.
 */
export const FRONTMATTER_LIMITS: Readonly<
  Record<'bytes' | 'depth' | 'keys' | 'nodes' | 'key-length', number>
> = {
  bytes: 64 * 1024,
  depth: 32,
  keys: 2000,
  nodes: 20_000,
  'key-length': 1024,
};
