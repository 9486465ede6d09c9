/** Where a word may stand, from what tells most of a document to what tells least. */
export const FIELDS = ['title', 'alias', 'subject', 'fact', 'heading', 'text'] as const;
export type Field = (typeof FIELDS)[number];

/** Called for each place of a word: the document, the field by number, and how much it counts there. */
export type OnPlace = (document: number, field: number, amount: number) => void;

/** Words, and where they stand. */
export interface Vocabulary {
  readonly words: readonly string[];
  /** @param number the place of a word in `words` */
  readonly forEachPlace: (number: number, use: OnPlace) => void;
}
