import { isDefinite, isSameWord } from './inflection.ts';
import { isSmall, SMALL_WORDS, type TitleForm } from './title-forms.ts';
import { gapBetween, type Word, wordAfter } from './words.ts';

/** Words that a text may put in: «riktlinjerna för de gemensamma tjänsterna». */
const ARTICLES: ReadonlySet<string> = new Set(['de', 'den', 'det']);

/** What a text says after the words of a name, where it means something else. */
const GOES_ON: ReadonlySet<string> = new Set([
  'för',
  'om',
  'i',
  'inom',
  'på',
  'av',
  'avseende',
  'gällande',
]);

/** After so many small words nothing is near. */
const MOST_SMALL = 4;

/** The words of a text from an offset on, each read when it is asked for, and once. */
export class Reading {
  readonly text: string;
  readonly first: Word;
  readonly #words: Word[];
  #isOver = false;
  readonly #telling: number[] = [];
  /** How far telling words have been looked for, and how many small ones lie right before. */
  #looked = 1;
  #small = 0;

  constructor(text: string, first: Word) {
    this.text = text;
    this.first = first;
    this.#words = [first];
  }

  at(index: number): Word | undefined {
    while (!this.#isOver && this.#words.length <= index) {
      const last = this.#words.at(-1);
      const next = last && wordAfter(this.text, last.end);
      if (next) this.#words.push(next);
      else this.#isOver = true;
    }
    return this.#words[index];
  }

  /** The key of a word after the first one that tells something, counted from 0, if it is near. */
  telling(index: number): number | undefined {
    while (this.#telling.length <= index && this.#small < MOST_SMALL) {
      const word = this.at(this.#looked);
      if (!word) return undefined;
      this.#looked += 1;
      if (isSmall(word.key)) this.#small += 1;
      else {
        this.#telling.push(word.key);
        this.#small = 0;
      }
    }
    return this.#telling[index];
  }
}

/** A form found in a text. */
export interface Match {
  readonly form: TitleForm;
  readonly end: number;
  /** All words stand as in the form. */
  readonly isExact: boolean;
  readonly isDefinite: boolean;
  /** How many words of the text were read. */
  readonly read: number;
}

/** Matches a form from the first word of a reading on. */
export function matchForm(reading: Reading, form: TitleForm): Match | undefined {
  const { words, marked, written } = form;
  const { text } = reading;
  let index = 0;
  let isExact = true;
  let before: Word | undefined;
  let isDefiniteForm = false;
  for (let at = 0; at < words.length; at += 1) {
    const wanted = words[at] ?? '';
    let word = reading.at(index);
    if (word && at > 0 && word.folded !== wanted && ARTICLES.has(word.folded)) {
      if (before && gapBetween(text, before.end, word.start) !== 'space') return undefined;
      before = word;
      index += 1;
      isExact = false;
      word = reading.at(index);
    }
    if (!word) return undefined;
    if (word.folded !== wanted) {
      if (written || !isSameWord(word.folded, wanted)) return undefined;
      isExact = false;
      // The noun at the head is the first of a form that has another ending of its own.
      if (isDefinite(word.folded, wanted))
        isDefiniteForm ||=
          at === 0 || !words.slice(0, at + 1).some((each) => SMALL_WORDS.has(each));
    }
    if (before) {
      const gap = gapBetween(text, before.end, word.start);
      if (gap === 'end' || (gap === 'mark' && !marked[at])) return undefined;
    }
    before = word;
    index += 1;
  }
  if (!before) return undefined;
  return { form, end: before.end, isExact, isDefinite: isDefiniteForm, read: index };
}

/** Whether the words are those of the title, capitals included. */
export function isWrittenSo(reading: Reading, { written }: TitleForm): boolean {
  if (!written) return true;
  return written.every((word, index) => {
    const found = reading.at(index);
    return found && reading.text.slice(found.start, found.end) === word;
  });
}

/** Whether the text goes on so that a shortened name is not the one that is meant. */
export function goesOn(
  reading: Reading,
  match: Match,
  isCity: (words: readonly Word[]) => boolean,
): boolean {
  const { text } = reading;
  const next = reading.at(match.read);
  if (!next || gapBetween(text, match.end, next.start) !== 'space') return false;
  if (!GOES_ON.has(next.folded)) return false;
  const rest: Word[] = [];
  for (let index = 1; index < 4; index += 1) {
    const word = reading.at(match.read + index);
    if (!word) break;
    rest.push(word);
    if (isCity(rest) || /^(?:19|20)\d\d$/.test(word.folded)) return false;
  }
  return rest.length > 0;
}
