/**
 * What the frontmatter holds: YAML as a tree of text with places. Scalars keep the text that the
 * author wrote (`0042`, `1.10`, `Nej` and `2012.257` stay as they are): YAML's own types would
 * change them. Offsets are those of the whole file's text, see `Source`.
 */

/** A scalar: `text` is its value after quotes, escapes and folding, otherwise as written. */
export interface Scalar {
  readonly kind: 'scalar';
  readonly text: string;
  /** How it was written: only a plain one can be empty by omission (`title:`) or mean null. */
  readonly style: 'plain' | 'quoted' | 'block';
  readonly start: number;
  readonly end: number;
}

/** A sequence, in block or flow form. */
export interface List {
  readonly kind: 'list';
  readonly items: readonly Value[];
  readonly start: number;
  readonly end: number;
}

/** A mapping, in block or flow form. Entries stand in the author's order; keys are unique scalars. */
export interface Mapping {
  readonly kind: 'mapping';
  readonly entries: readonly Entry[];
  readonly start: number;
  readonly end: number;
}

export interface Entry {
  readonly key: Scalar;
  /** A value that was left out is a plain scalar with empty text, placed where it would stand. */
  readonly value: Value;
}

export type Value = Scalar | List | Mapping;
