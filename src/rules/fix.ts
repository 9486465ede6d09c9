import type { KeyChange } from '../edit/key-change.ts';
import type { Place, Source } from '../text/place.ts';

/** One change that mends a finding: of what a frontmatter states, or of a stretch of running text. */
export type Mend =
  /** Changes a fact of a file's frontmatter, by its path. */
  | { readonly kind: 'fact'; readonly source: Source; readonly change: KeyChange }
  /** Writes another word for the key that stands at a place. */
  | { readonly kind: 'key'; readonly place: Place; readonly key: string }
  /** Writes another text for the scalar that stands at a place of the frontmatter. */
  | { readonly kind: 'value'; readonly place: Place; readonly value: string }
  /** Replaces a stretch of the Markdown below the frontmatter. */
  | { readonly kind: 'text'; readonly place: Place; readonly text: string };

/**
 * What mends a finding without anybody having to think: all of it is done or nothing. It is data, so
 * that a rule need not know how files are changed; what cannot be done byte by byte is left undone.
 */
export type Fix = readonly [Mend, ...Mend[]];
