import { script } from '../../browser/search.ts?bundled';
import { embedJson } from '../../markup/embed-json.ts';
import type { SearchNames, SearchWords } from '../../search/names.ts';
import { lazily } from '../../text/lazily.ts';
import type { Artifact } from '../artifact.ts';
import type { Site } from '../site.ts';
import { searchNames } from './search-names.ts';
import { searchWords } from './search-words.ts';

/** The scripts of the search page, in the order in which they run. The words come when they are needed. */
export const SEARCH_SCRIPTS = ['assets/search-names.js', 'assets/search.js'] as const;

/**
 * Data as a script that sets a variable: a page that was opened from a disk may load scripts and nothing
 * else. JSON is a part of the language, and no key of it is of a document.
 */
function dataScript(name: string, data: SearchNames | SearchWords): string {
  return `var ${name}=${embedJson(data)};\n`;
}

/** The files of the search: the same for every language. */
export function searchArtifacts(site: Site): readonly Artifact[] {
  const words = lazily(() => searchWords(site));
  return [
    { path: 'assets/search.js', make: () => script },
    {
      path: 'assets/search-names.js',
      make: () => dataScript('searchNames', searchNames(site, words().stamp)),
    },
    { path: 'assets/search-words.js', make: () => dataScript('searchWords', words()) },
  ];
}
