import type { Owners } from './owners.ts';
import { isSmall, type Need, type TitleForm } from './title-forms.ts';
import { partsOf, type TitleParts, YEAR } from './title-parts.ts';
import type { TypeWords } from './type-words.ts';
import { type Word, wordsOf } from './words.ts';

/** No name has more words. */
const LONGEST = 24;

/** What words need to be a name, see `Need`. */
function needOf(words: readonly Word[], isOwned: boolean, { typeOf, isBareType }: TypeWords): Need {
  const at = words.findIndex((word) => typeOf(word) !== undefined);
  const telling = words.filter(({ key }) => !isSmall(key));
  if (at < 0) return telling.length > 2 || isNumbered(words) ? 'case' : 'apart';
  if (telling.every(isBareType)) return isOwned ? 'owner' : 'apart';
  if (words.length === 1) return 'definite';
  // «Om policy för» and the like: a type that does not stand at the head names nothing.
  return words.slice(0, at).every(({ key }) => !isSmall(key)) ? 'nothing' : 'case';
}

/** «SOU 2013:40»: a series and a number in it. */
function isNumbered(words: readonly Word[]): boolean {
  return words.length > 1 && /^\d+:\d+$/.test(words.at(-1)?.folded ?? '');
}

/** Collects the forms of one name, each once. */
class Forms {
  readonly #parts: TitleParts;
  readonly #types: TypeWords;
  readonly #of: TitleForm['of'];
  readonly #spans = new Set<number>();
  readonly all: TitleForm[] = [];

  constructor(parts: TitleParts, types: TypeWords, of: TitleForm['of']) {
    this.#parts = parts;
    this.#types = types;
    this.#of = of;
  }

  /** The words from one to another, without the one that is left out. */
  add(
    from: number,
    to: number,
    by: TitleForm['by'],
    need?: Need,
    without?: readonly number[],
  ): void {
    const { words, marked, name } = this.#parts;
    const span = from * 1000 + to;
    const length = to - from;
    if (length < 1 || length > LONGEST || (this.#spans.has(span) && !without)) return;
    if (!without) this.#spans.add(span);
    const isIn = (_: unknown, at: number) => !without?.includes(from + at);
    const slice = without ? words.slice(from, to).filter(isIn) : words.slice(from, to);
    const needed = need ?? needOf(slice, from > 0, this.#types);
    const isExact = needed === 'case' || needed === 'apart';
    this.all.push({
      words: slice.map(({ folded }) => folded),
      marked: without ? marked.slice(from, to).filter(isIn) : marked.slice(from, to),
      written: isExact ? slice.map(({ start, end }) => name.slice(start, end)) : undefined,
      by,
      need: needed,
      isCut: length < words.length || without !== undefined,
      of: this.#of,
    });
  }
}

/** An id and a number in the city's collection stand as they are. */
function idForm(name: string, of: TitleForm['of']): TitleForm {
  const { words, marked } = wordsOf(name);
  const folded = words.map((word) => word.folded);
  return { words: folded, marked, written: undefined, by: 'id', need: 'nothing', isCut: false, of };
}

/**
 * Makes all forms of one name of a document: the whole, without the owner, the subtitle, the place or
 * the years, and each half of a double type.
 */
export function formsOfName(
  name: string,
  by: TitleForm['by'],
  of: TitleForm['of'],
  owners: Owners,
  types: TypeWords,
): TitleForm[] {
  if (by === 'id') return [idForm(name, of)];
  const parts = partsOf(name, owners, types);
  const { words, from, head, core, years, cut } = parts;
  const end = words.length;
  const forms = new Forms(parts, types, of);
  forms.add(from, end, from > 0 && !parts.isCitys ? 'part' : by);
  // What only its owner makes a name is found by its owner, and a body's name is a part of the title.
  if (from > 0 && (!parts.isCitys || forms.all[0]?.need === 'owner'))
    forms.add(0, end, by, 'nothing');
  forms.add(from, head, 'part');
  forms.add(from, core, by);
  forms.add(from, years, 'part');
  // «Budget för 2020» is «budget 2020» as well.
  const isFor = (at: number) =>
    words[at]?.folded === 'för' && YEAR.test(words[at + 1]?.folded ?? '');
  for (let at = from + 1; at < core; at += 1)
    if (isFor(at)) forms.add(from, core, 'part', undefined, [at]);
  if (parts.isJoined) {
    for (const to of core < end ? [end, core] : [end]) {
      forms.add(from, to, 'part', undefined, [from + 1, from + 2]);
      forms.add(from + 2, to, 'part');
    }
  }
  if (cut !== undefined) forms.add(from, cut, 'part', 'definite');
  return forms.all;
}
