import type { Owners } from './owners.ts';
import type { TypeWords } from './type-words.ts';
import { type Word, wordsOf } from './words.ts';

/** A title in its words, and where it may begin and end. All numbers count words. */
export interface TitleParts {
  readonly name: string;
  readonly words: readonly Word[];
  readonly marked: readonly boolean[];
  /** Behind the owner: «Göteborgs Stads», «Socialnämndens». */
  readonly from: number;
  readonly isCitys: boolean;
  /** Before the subtitle. */
  readonly head: number;
  /** Before the place where it applies as well: «inom Göteborgs Stad», «för staden». */
  readonly core: number;
  /** Before the years: «2017-2020». */
  readonly years: number;
  /** Where it may be cut: «Policy för digitalisering» of «Policy för digitalisering och IT». */
  readonly cut: number | undefined;
  /** «Policy och riktlinjer för X»: each of the two types with the subject names it too. */
  readonly isJoined: boolean;
}

export const YEAR: RegExp = /^(?:19|20)\d\d$/;
const BEFORE_YEARS = /^(?:för|år|åren|till|perioden)$/;
const AND: ReadonlySet<string> = new Set(['och', 'samt', 'and']);
/** A name may be cut before these: what follows tells where it applies. */
const WHERE: ReadonlySet<string> = new Set(['inom', 'i', 'avseende', 'gällande']);
const BEFORE_PLACE: ReadonlySet<string> = new Set([...WHERE, 'för', 'hos', 'på', 'vid', 'av']);
/** The city's name has at most so many words. */
const LONGEST_PLACE = 4;

/** Splits a title where it may be shortened. */
export function partsOf(name: string, owners: Owners, { isBareType }: TypeWords): TitleParts {
  const { words, marked } = wordsOf(name);
  const owner = owners.leading(words);
  const from = owner.count < words.length ? owner.count : 0;
  const folded = (at: number) => words[at]?.folded ?? '';
  const isBare = (at: number) => {
    const word = words[at];
    return word !== undefined && isBareType(word);
  };

  function withoutSubtitle(): number {
    for (let at = from + 1; at < words.length; at += 1) {
      const [before, after] = [words[at - 1], words[at]];
      if (marked[at] && before && after && isSubtitleMark(name, before.end, after.start)) return at;
    }
    return words.length;
  }

  function withoutPlace(end: number): number {
    for (let at = end - 1; at > from + 1 && end - at <= LONGEST_PLACE; at -= 1) {
      if (BEFORE_PLACE.has(folded(at - 1)) && owners.isCity(words.slice(at, end))) return at - 1;
    }
    return end;
  }

  function withoutYears(end: number): number {
    let at = end;
    while (at > from + 1 && YEAR.test(folded(at - 1))) at -= 1;
    if (at === end) return end;
    while (at > from + 1 && BEFORE_YEARS.test(folded(at - 1))) at -= 1;
    return withoutPlace(at);
  }

  function cutOf(end: number): number | undefined {
    if (!isBare(from)) return undefined;
    for (let at = from + 3; at < end; at += 1) {
      if (AND.has(folded(at)) || WHERE.has(folded(at))) return at;
    }
    return undefined;
  }

  const head = withoutSubtitle();
  const core = withoutPlace(head);
  const isJoined =
    from + 3 < words.length && AND.has(folded(from + 1)) && isBare(from) && isBare(from + 2);
  const years = withoutYears(core);
  return {
    name,
    words,
    marked,
    from,
    isCitys: owner.isCity,
    head,
    core,
    years,
    cut: cutOf(core),
    isJoined,
  };
}

/** Whether a title goes on with a subtitle: a dash between spaces, or a colon. */
function isSubtitleMark(title: string, from: number, to: number): boolean {
  return /:\s|\s[-\u2010-\u2015\u2212]\s|[\u2013\u2014]\s/u.test(title.slice(from, to));
}
