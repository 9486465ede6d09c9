import type { SearchWords } from '../../search/names.ts';

/**
 * Loads the words of the texts by a script element: a page that was opened from a disk may load nothing
 * else. The stamp in the address keeps browsers from taking an older file that they kept.
 *
 * @param own the address of the script that is running: the words lie beside it
 */
export function loadWords(own: string, stamp: string): Promise<SearchWords | undefined> {
  return new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = new URL(`search-words.js?${stamp}`, own).href;
    script.addEventListener('load', () =>
      resolve((globalThis as { searchWords?: SearchWords }).searchWords),
    );
    script.addEventListener('error', () => resolve(undefined));
    document.head.append(script);
  });
}
