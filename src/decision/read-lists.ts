import { detach } from '../text/detach.ts';
import type { Source } from '../text/place.ts';
import type { ListedWords } from './decision-file.ts';

/** A longer item is a sentence, and no name of anything. */
const LONGEST_ITEM = 100;

/** An item that is all of its line. */
const ITEM = /^ {0,3}(?:[-*+]|\d{1,3}[.)])[ \t]+(\S.*?)[ \t]*\r?$/;

/**
 * Reads the lists of short items in the text of a decision: they may be headings of what it adopts.
 * Items follow each other line by line; one that goes on over two lines ends the list.
 *
 * @param bodyStart where the Markdown begins in the text
 */
export function readLists(text: string, bodyStart: number, source: Source): ListedWords[][] {
  const lists: ListedWords[][] = [];
  let list: ListedWords[] = [];
  let start = bodyStart;
  for (const line of text.slice(bodyStart).split('\n')) {
    const words = line.length > LONGEST_ITEM ? undefined : ITEM.exec(line)?.[1];
    if (words !== undefined) {
      const at = start + line.indexOf(words);
      const place = { source, start: at, end: at + words.length };
      list.push({ words: detach(words.replace(/[*_`]/g, '')), place });
    } else {
      if (list.length > 2) lists.push(list);
      list = [];
    }
    start += line.length + 1;
  }
  return list.length > 2 ? [...lists, list] : lists;
}
