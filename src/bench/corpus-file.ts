/** A file of a corpus: its path below the corpus, and its text. */
export type CorpusFile = readonly [path: string, text: string];
