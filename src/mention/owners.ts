import type { City } from '../city/city.ts';
import { findBody } from '../city/lookup.ts';
import type { Document } from '../document/document.ts';
import { isSameWord } from './inflection.ts';
import { type Word, wordBefore, wordsOf } from './words.ts';

/** The city, as its documents call it. */
const THE_CITY: ReadonlySet<string> = new Set([
  'staden',
  'kommunen',
  'regionen',
  'stadens',
  'kommunens',
  'regionens',
]);

/** Those who have documents of the same names as cities have, in the genitive. */
const ELSEWHERE =
  /(?:kommuns|stads|verkets|myndighetens|inspektionens|styrelsens|nämndens|departementets|regeringens|riksdagens|statens|länets|regionens|förbundets|bolagets|eu:s|skr:s|skl:s|unionens)$/;

/** Whose a document is by the words before its name. */
type Owner = 'city' | 'body' | 'other' | 'unsaid';

/** Knows the words by which a city and its bodies are named. */
export interface Owners {
  /** How many of the first words say whose it is: «Göteborgs Stads», «Stadens», «Socialnämndens». */
  readonly leading: (words: readonly Word[]) => {
    readonly count: number;
    readonly isCity: boolean;
  };
  /** Whether words are the city itself: «Göteborgs Stad», «staden». */
  readonly isCity: (words: readonly Word[]) => boolean;
  /** Whose a name in a text is, and where the words that say so begin. */
  readonly before: (
    text: string,
    start: number,
    named: readonly Document[],
  ) => { readonly owner: Owner; readonly start: number };
}

export function ownersOf(city: City): Owners {
  const name = wordsOf(city.name).words.map(({ folded }) => folded);
  const isNamed = (words: readonly Word[]) =>
    name.length > 0 &&
    words.length === name.length &&
    name.every((word, at) => isSameWord(word, words[at]?.folded ?? ''));

  function isCity(words: readonly Word[]): boolean {
    return words.length === 1 && THE_CITY.has(words[0]?.folded ?? '') ? true : isNamed(words);
  }

  function bodyOf({ folded }: Word): ReturnType<typeof findBody> {
    return folded.endsWith('s') ? findBody(city, folded) : undefined;
  }

  return {
    isCity,
    leading(words) {
      const [first] = words;
      if (!first) return { count: 0, isCity: false };
      if (isNamed(words.slice(0, name.length))) return { count: name.length, isCity: true };
      if (first.folded.endsWith('s') && THE_CITY.has(first.folded))
        return { count: 1, isCity: true };
      return bodyOf(first) ? { count: 1, isCity: false } : { count: 0, isCity: false };
    },
    before(text, start, named) {
      const last = wordBefore(text, start);
      if (!last || !/^[\s*_«”"–-]+$/.test(text.slice(last.end, start)))
        return { owner: 'unsaid', start };
      const words: Word[] = [last];
      while (words.length < name.length) {
        const word = wordBefore(text, words[0]?.start ?? 0);
        if (!word) break;
        words.unshift(word);
      }
      if (isNamed(words)) return { owner: 'city', start: words[0]?.start ?? start };
      if (!last.folded.endsWith('s')) return { owner: 'unsaid', start };
      if (THE_CITY.has(last.folded)) return { owner: 'city', start: last.start };
      const body = bodyOf(last);
      if (body) {
        const isLower = body.kind !== 'council' && body.kind !== 'executive';
        const decides = ({ decidedBy }: Document) =>
          decidedBy.some(({ value }) => findBody(city, value)?.id === body.id);
        const isOther = isLower && named.length > 0 && !named.some(decides);
        return isOther ? { owner: 'other', start } : { owner: 'body', start: last.start };
      }
      const written = text.slice(last.start, last.end);
      const isName = /^\p{Lu}/u.test(written) && !beginsSentence(text, last.start);
      return { owner: isName || ELSEWHERE.test(last.folded) ? 'other' : 'unsaid', start };
    },
  };
}

/** Whether nothing, or the end of a sentence, stands before an offset. */
export function beginsSentence(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && /[ \t*_«»”"“>([-]/.test(text.charAt(before))) before -= 1;
  return before < 0 || /[.!?:\n|#]/.test(text.charAt(before));
}
