import type { ExternalDocument } from '../city/city.ts';
import type { Document } from '../document/document.ts';

/** How a name stands in the text. An anaphora is «riktlinjen» after the guideline was named. */
export type Standing = 'link' | 'quoted' | 'italic' | 'plain' | 'anaphora' | 'id';

/**
 * By what a name was known. `part`: by less than the whole title, as without its subtitle or years;
 * `inflected`: by a title whose words stand in other forms («policyn för …»); `address`: by a link.
 */
export type MatchedBy = 'title' | 'alias' | 'inflected' | 'part' | 'address' | 'id' | 'type';

/** What the words lead to. Several documents where they share the name, or what is left of it. */
type Target =
  | { readonly kind: 'documents'; readonly documents: readonly Document[] }
  | { readonly kind: 'external'; readonly external: ExternalDocument }
  /** Certainly the name of a governing document, and nothing that is known. */
  | { readonly kind: 'unresolved'; readonly words: string };

/** A governing document named in running text. Offsets are those of the file; no text is kept. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly stands: Standing;
  readonly by: MatchedBy;
  /** Whether the words may be meant generally: «en plan för jämställdhet», not set apart. */
  readonly isLoose: boolean;
  /** Whether the text tells of it as of something that was; only asked of what has ended. */
  readonly isHistory: boolean;
  readonly to: Target;
}

/** What is searched: the text of a file and what of it is running text, with the same offsets. */
export interface RunningText {
  readonly text: string;
  readonly bodyStart: number;
  readonly prose: string;
}
