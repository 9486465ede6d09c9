import type { SearchNames, SearchWords } from '../search/names.ts';
import { type Answer, makeSearcher } from '../search/searcher.ts';
import { searchNames } from '../site/search/search-names.ts';
import { searchWords } from '../site/search/search-words.ts';
import type { Site } from '../site/site.ts';

/** A search as the page makes it, over what the scripts of a site hold. */
interface TestSearcher {
  readonly names: SearchNames;
  readonly search: (typed: string) => Answer;
  /** The ids of the documents found, in order. */
  readonly find: (typed: string) => string[];
}

/** The search of a site, by way of the JSON in its scripts. */
export function searcherOf(site: Site): TestSearcher {
  const words: SearchWords = JSON.parse(JSON.stringify(searchWords(site)));
  const names: SearchNames = JSON.parse(JSON.stringify(searchNames(site, words.stamp)));
  const searcher = makeSearcher(names);
  if (!searcher.addWords(words)) throw new Error('the words do not belong to the names');
  const search = (typed: string) => searcher.search(typed, false);
  const find = (typed: string) =>
    search(typed).hits.map(({ document }) => names.ids[document] ?? '');
  return { names, search, find };
}
