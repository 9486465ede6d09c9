/** A value to write: how it is quoted and laid out follows from what it is and where it stands. */
export type NewValue =
  | string
  | boolean
  | readonly NewValue[]
  | { readonly [key: string]: NewValue };

/**
 * One change of a file's frontmatter. A path is made of canonical keys, as `canonicalise` gives them,
 * and of indices where it leads through a list: `['decision', 'date']`, `['supersedes', '0']`. The
 * file may state them by Swedish words.
 */
export type KeyChange =
  /**
   * Gives a key its value. A key that is not there is put in, after its nearest neighbour in the usual
   * order; a mapping that is there changes key by key, so that the rest of it stays as written.
   */
  | { readonly kind: 'set'; readonly path: readonly string[]; readonly value: NewValue }
  /**
   * Adds to a list. What stands alone becomes a list of two; a key that is not there gets the value
   * itself or a list, as it is usually written. What the list holds already is not added again.
   */
  | { readonly kind: 'append'; readonly path: readonly string[]; readonly value: NewValue }
  /** Takes a key away, with the comment on its line and what would be empty without it. */
  | { readonly kind: 'remove'; readonly path: readonly string[] }
  /**
   * Writes another word for a key. Here the path holds the words of the file; the key may be of two
   * parts, `decision.date`: then the value moves into that mapping.
   */
  | { readonly kind: 'rename-key'; readonly path: readonly string[]; readonly key: string };

/** What a change is made of inside, besides the above. `key` is the word in the file, at its top. */
export type Change =
  | KeyChange
  /** Takes a Swedish word without a value away. It states nothing, so no canonical path leads to it. */
  | { readonly kind: 'remove-word'; readonly key: string }
  /** Writes a phrase out as the facts that it states. */
  | { readonly kind: 'spell-out'; readonly key: string };
