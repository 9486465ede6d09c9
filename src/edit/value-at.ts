import type { Value } from '../document/frontmatter/value.ts';

/** The value that a path leads to, if each of its keys and indices is there. */
export function valueAt(value: Value | undefined, path: readonly string[]): Value | undefined {
  const [key, ...rest] = path;
  if (key === undefined || value === undefined) return value;
  if (value.kind === 'list') return valueAt(value.items[Number(key)], rest);
  if (value.kind === 'scalar') return undefined;
  return valueAt(value.entries.find((entry) => entry.key.text === key)?.value, rest);
}
