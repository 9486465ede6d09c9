import { detach } from '../text/detach.ts';
import { isNumber } from './letters.ts';
import { packWords } from './packing.ts';
import { isStopWord } from './stop-words.ts';
import { packPlaces, placeOf } from './text-vocabulary.ts';
import { evenText, forEachWord } from './words.ts';

/** Nobody types longer ones; what is longer is no word. */
const LONGEST = 60;
/** Of shorter numbers every text is full: days, points of lists. */
const SHORTEST_NUMBER = 3;

/** What is cut out of a text and is shorter holds on to nothing of it. */
const SHORTEST_CUT = 13;

function isTelling(word: string): boolean {
  if (word.length < 2 || word.length > LONGEST || isStopWord(word)) return false;
  return word.length >= SHORTEST_NUMBER || !isNumber(word);
}

/** The words of a text and how often each stands there. */
export interface CountedWords {
  readonly words: readonly string[];
  readonly counts: readonly number[];
  /** All of them, those that tell nothing included. */
  readonly length: number;
}

/** Counts the words of a text that somebody may search for. */
export function countWords(text: string): CountedWords {
  const counts = new Map<string, number>();
  let length = 0;
  forEachWord(evenText(text), (word) => {
    length += 1;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  });
  const telling = [...counts].filter(([word]) => isTelling(word));
  return {
    words: telling.map(([word]) => (word.length < SHORTEST_CUT ? word : detach(word))),
    counts: telling.map(([, count]) => count),
    length,
  };
}

/** Packs the words of all texts, in the order of the documents. */
export function packTexts(texts: readonly CountedWords[]): { words: string; places: string } {
  const places = new Map<string, number[]>();
  texts.forEach(({ words, counts }, document) => {
    words.forEach((word, at) => {
      const place = placeOf(document, counts[at] ?? 1);
      const known = places.get(word);
      if (known) known.push(place);
      else places.set(word, [place]);
    });
  });
  const words = [...places.keys()].sort();
  return {
    words: packWords(words),
    places: words.map((word) => packPlaces(places.get(word) ?? [])).join(' '),
  };
}
