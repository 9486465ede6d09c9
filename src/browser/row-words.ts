import { withoutDots } from '../search/letters.ts';
import { likenessTo } from '../search/likeness.ts';
import { wordsOf } from '../search/words.ts';

/** A row of a table as it is filtered by. */
export interface RowText {
  readonly words: ReadonlySet<string>;
  /** All of it, for what is no word: parts of days and numbers. */
  readonly folded: string;
}

/** In lower case and without the dots and rings that people leave out. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Reads the texts of a row. */
export function rowText(texts: readonly string[]): RowText {
  return { words: new Set(texts.flatMap(wordsOf)), folded: fold(texts.join('\n')) };
}

/** The words of the rows that are like one that is typed, by the likeness that the search has. */
function likeWords(typed: string, known: ReadonlySet<string>): ReadonlySet<string> {
  const likenesses = wordsOf(typed).map((word) => ({
    like: likenessTo(word, Infinity),
    isWithoutDots: withoutDots(word) === word,
  }));
  const isLike = (word: string) =>
    likenesses.some(
      ({ like, isWithoutDots }) => like(word) > 0 || (isWithoutDots && like(withoutDots(word)) > 0),
    );
  return new Set([...known].filter(isLike));
}

/**
 * Says which rows have all words that are typed: as they stand, as a part of what stands there, or in
 * another form.
 */
export function selects(typed: string, rows: readonly RowText[]): (row: number) => boolean {
  const known = new Set(rows.flatMap(({ words }) => [...words]));
  const asked = typed
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => ({ folded: fold(word), like: likeWords(word, known) }));
  return (at) => {
    const row = rows[at];
    if (!row) return false;
    return asked.every(
      ({ folded, like }) =>
        row.folded.includes(folded) || [...like].some((word) => row.words.has(word)),
    );
  };
}
