import type { MapHistory } from '../history/history.ts';
import type { OptionLists } from './option-lists.ts';
import type { SpokenWords } from './spoken-words.ts';

/** The site that a page is a part of, as ways from the page. */
export interface SitePlace {
  /** To the page that it was opened from. */
  readonly back: string;
  /** To the page of a document: its id stands between these. */
  readonly documents: readonly [before: string, after: string];
  /** Whether findings are told of. */
  readonly findings: boolean;
}

/** What a page holds for its script, as JSON. */
export interface PageData {
  readonly history: MapHistory;
  readonly options: OptionLists;
  readonly words: SpokenWords;
  /** Missing where the page stands alone. */
  readonly site?: SitePlace;
}
