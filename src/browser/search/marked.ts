import { type Child, tag } from '../../markup/tag.ts';
import { evenText, forEachWord } from '../../search/words.ts';

/** A text in which the words that were found are marked. */
export function marked(text: string, isFound: (word: string) => boolean): Child[] {
  const even = evenText(text);
  const children: Child[] = [];
  let shown = 0;
  forEachWord(even, (word, start, end) => {
    if (start < shown || !isFound(word)) return;
    children.push(even.slice(shown, start), tag('mark', {}, even.slice(start, end)));
    shown = end;
  });
  return [...children, even.slice(shown)].filter((child) => child !== '');
}

/** Whether a text has a word that was found. */
export function hasFound(text: string, isFound: (word: string) => boolean): boolean {
  let has = false;
  forEachWord(evenText(text), (word) => {
    has ||= isFound(word);
  });
  return has;
}
