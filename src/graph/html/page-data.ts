import type { MapHistory } from '../history/history.ts';
import type { OptionLists } from './option-lists.ts';
import type { SpokenWords } from './spoken-words.ts';

/** What a page holds for its script, as JSON. */
export interface PageData {
  readonly history: MapHistory;
  readonly options: OptionLists;
  readonly words: SpokenWords;
}
