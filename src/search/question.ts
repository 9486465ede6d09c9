import { isQuestionWord } from './question-words.ts';
import { isStopWord } from './stop-words.ts';
import { evenText, forEachWord } from './words.ts';

/** A word of a question; one with hyphens may also stand in a text in parts. */
export interface AskedWord {
  readonly word: string;
  /** «it» and «policy» of «it-policy»; empty for most words. */
  readonly parts: readonly string[];
  /** Whether more of it may be coming. */
  readonly isBeingTyped: boolean;
}

/** A question as it was typed. */
export interface Question {
  /**
   * All that a document should have. Words that say nothing, and those of the asking, count only where
   * there are no others.
   */
  readonly asked: readonly AskedWord[];
  /** Every word in order, see `sequenceOf`. */
  readonly words: readonly string[];
}

/** So many words are looked for: a longer question is a text that was pasted. */
const MOST_WORDS = 12;

function unitsOf(text: string): { end: number; word: string; parts: string[] }[] {
  const units: { start: number; end: number; word: string; parts: string[] }[] = [];
  forEachWord(text, (word, start, end) => {
    const last = units.at(-1);
    if (last?.start === start) last.parts.push(word);
    else units.push({ start, end, word, parts: [] });
  });
  return units;
}

/** The words of a text one after the other, in parts where they have some: for comparing whole titles. */
export function sequenceOf(text: string): string[] {
  return unitsOf(evenText(text)).flatMap(({ word, parts }) => (parts.length > 0 ? parts : [word]));
}

/** Reads a question. */
export function readQuestion(typed: string): Question {
  const text = evenText(typed);
  const asked = unitsOf(text).map(({ word, parts, end }) => ({
    word,
    parts,
    isBeingTyped: end === text.length,
  }));
  const telling = asked.filter(({ word }) => !isStopWord(word));
  const about = telling.filter(({ word }) => !isQuestionWord(word));
  const [words = asked] = [about, telling].filter(({ length }) => length > 0);
  return {
    asked: words.slice(0, MOST_WORDS),
    words: sequenceOf(typed),
  };
}
