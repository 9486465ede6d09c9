/** The formats of a map. */
export const MAP_FORMATS = ['text', 'svg', 'html', 'mermaid', 'dot', 'json'] as const;
export type MapFormat = (typeof MAP_FORMATS)[number];

/** How a large map is gathered into fewer boxes. */
export const GROUPINGS = ['auto', 'none', 'type', 'body', 'subject'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What an edge says, from the document that states it to the other. */
export const EDGE_KINDS = [
  'supersedes',
  'belongs-to',
  'concretises',
  'refers-to',
  'upstream',
  'requires',
] as const;
export type EdgeKind = (typeof EDGE_KINDS)[number];

/** Columns of the map: families of types; `other` is what has no known type. */
export const COLUMNS = ['planning', 'regulating', 'directed', 'normative', 'other'] as const;
export type Column = (typeof COLUMNS)[number];
