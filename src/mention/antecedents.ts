import type { Document } from '../document/document.ts';
import { isDefinite, isSameWord } from './inflection.ts';
import { SMALL_WORDS } from './title-forms.ts';
import type { TypeWords } from './type-words.ts';
import { wordsOf } from './words.ts';

/** A document that was named, and where last. */
interface Antecedent {
  readonly document: Document;
  readonly start: number;
}

/** The words of a title that say its type: «bredbandsstrategi» and «strategi»; both of «Policy och riktlinjer». */
function headsOf({ typeOf, isBareType }: TypeWords, document: Document): string[] {
  const heads: string[] = [];
  for (const word of wordsOf(document.title?.value ?? '').words) {
    const name = typeOf(word);
    if (name !== undefined) heads.push(word.folded, name);
    else if (SMALL_WORDS.has(word.folded) && word.folded !== 'och') break;
    if (name !== undefined && !isBareType(word)) break;
  }
  return heads;
}

/** Whether a word stands for a title's word for its type: the definite one of the same number. */
export function standsFor(word: string, head: string): boolean {
  if (!isSameWord(word, head) || !isDefinite(word, head)) return false;
  if (/men$/.test(word) && head.endsWith('m')) return false;
  const isPlural = /(?:er|or|ar)$/.test(head);
  return /nas?$/.test(word) === isPlural;
}

/** Remembers which documents were named last, by the words that may stand for them from there on. */
export class Antecedents {
  readonly #types: TypeWords;
  readonly #heads = new Map<Document, readonly string[]>();
  readonly #lastByHead = new Map<string, Antecedent>();
  #last: Antecedent | undefined;

  constructor(types: TypeWords) {
    this.#types = types;
  }

  headsOf(document: Document): readonly string[] {
    const known = this.#heads.get(document) ?? headsOf(this.#types, document);
    this.#heads.set(document, known);
    return known;
  }

  note(document: Document, start: number): void {
    this.#last = { document, start };
    for (const head of this.headsOf(document)) this.#lastByHead.set(head, this.#last);
  }

  /** The document named last of those that a word may stand for; any, where it may stand for all. */
  nearest(mayBe: 'any' | ((head: string) => boolean)): Antecedent | undefined {
    if (mayBe === 'any') return this.#last;
    let nearest: Antecedent | undefined;
    for (const [head, each] of this.#lastByHead) {
      if (mayBe(head) && (!nearest || each.start > nearest.start)) nearest = each;
    }
    return nearest;
  }
}
