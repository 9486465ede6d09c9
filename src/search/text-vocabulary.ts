import type { SearchWords } from './names.ts';
import { forEachNumber, packNumbers, unpackWords } from './packing.ts';
import { FIELDS, type Vocabulary } from './vocabulary.ts';

/** How often a word stands in a text, told roughly: once, a few times, many times. */
const OFTEN = [1, 2, 5] as const;

const TEXT = FIELDS.indexOf('text');

function oftenness(count: number): number {
  return count < OFTEN[1] ? 0 : count < OFTEN[2] ? 1 : 2;
}

/** A place of a word as one number, for `packPlaces`. */
export function placeOf(document: number, count: number): number {
  return document * OFTEN.length + oftenness(count);
}

/** Writes the places of a word, in the order of the documents: each as its distance from the one before. */
export function packPlaces(places: readonly number[]): string {
  let next = 0;
  return packNumbers(
    places.map((place) => {
      const distance = place - next * OFTEN.length;
      next = Math.floor(place / OFTEN.length) + 1;
      return distance;
    }),
  );
}

/** The words of all texts. Places are read when somebody asks for a word. */
export function textVocabulary({ words, places, lengths }: SearchWords): Vocabulary {
  const lists = places.split(' ');
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  return {
    words: unpackWords(words),
    forEachPlace(number, use) {
      let next = 0;
      forEachNumber(lists[number] ?? '', (distance) => {
        const document = next + Math.floor(distance / OFTEN.length);
        next = document + 1;
        const count = OFTEN[distance % OFTEN.length] ?? 1;
        // What is long says everything once.
        const norm = 0.4 + (0.6 * (lengths[document] ?? 0)) / average;
        use(document, TEXT, count / (count + 1.5 * norm));
      });
    },
  };
}
