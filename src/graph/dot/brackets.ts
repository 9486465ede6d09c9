import { quoteDot } from './escape-dot.ts';

/** Attributes of a node or an edge. */
export type Attributes = Readonly<Record<string, string | number>>;

/** Writes attributes in brackets. A label of tags comes as it is. */
export function brackets(attributes: Attributes, tags?: string): string {
  const written = Object.entries(attributes).map(([name, value]) =>
    typeof value === 'number' ? `${name}=${value}` : `${name}=${quoteDot(value)}`,
  );
  return `[${[...written, ...(tags === undefined ? [] : [`label=<${tags}>`])].join(' ')}]`;
}
