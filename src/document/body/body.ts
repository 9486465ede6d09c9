/** What lint needs to know of a document's Markdown body. Offsets are those of the whole file's text. */

export interface Heading {
  /** 1 to 6. */
  readonly depth: number;
  /** The heading's words without markup, as mdast-util-to-string gives them. */
  readonly text: string;
  /** Anchor as GitHub makes it (github-slugger), unique in the document. */
  readonly anchor: string;
  readonly start: number;
  readonly end: number;
  /**
   * Where the heading's section ends: at the next heading of the same or a higher rank, or the end
   * of the text. Only headings that stand directly in the document make sections, not those in
   * lists or quotations: for these it is the heading's own end.
   */
  readonly sectionEnd: number;
}

export interface Link {
  /**
   * `link`: `[a](b)`, `<https://…>` or a reference to a definition; `image`: the same with `!`. What
   * looks like a link in an image's label is none.
   */
  readonly kind: 'link' | 'image';
  /** The target after escapes and character references, as mdast's `url`. */
  readonly target: string;
  readonly start: number;
  readonly end: number;
}

export interface Body {
  readonly headings: readonly Heading[];
  readonly links: readonly Link[];
  /** Ids that raw HTML sets (`id` of any tag, `name` of `<a>`): targets besides the headings' anchors. */
  readonly htmlIds: readonly string[];
}
