import type { Passage } from './passage.ts';

/** A block whose inner text is read once all definitions are known. */
export interface Block {
  readonly kind: 'text' | 'html';
  readonly passage: Passage;
  /** Where in the passage the text begins: definitions stand before it. */
  readonly from: number;
  /** Set where the block is a heading. */
  readonly heading: HeadingPlace | undefined;
}

export interface HeadingPlace {
  readonly depth: number;
  readonly start: number;
  readonly end: number;
  /** It stands in a quotation or list. */
  readonly isNested: boolean;
}
