import type { TypeSet, TypeWord } from '../city/city.ts';
import { type TypeName, typeNamesIn } from '../city/type-names.ts';
import { lazily } from '../text/lazily.ts';
import { foldName } from '../text/normalise.ts';

/** Words for governing documents of any type. */
const UMBRELLAS: ReadonlySet<string> = new Set([
  'dokument',
  'styrdokument',
  'styrdokumentet',
  'styrande dokument',
  'kommunalt styrdokument',
  'kommunala styrdokument',
  'övrigt styrdokument',
  'övriga styrdokument',
  'document',
  'governing document',
  'governing documents',
  'governance document',
  'steering document',
]);

/** Whether a word names governing documents as a whole, and so no type of them. */
export function isUmbrella(word: string): boolean {
  return UMBRELLAS.has(foldName(word));
}

/** The word to write for a type: its key, or the older word itself where the city still knows it. */
export function wordToWrite({ type, legacy, name }: TypeWord & { name: string }): string {
  return legacy ? name : type.key;
}

/** All types of a set, as they are written. */
export function typeList(set: TypeSet): string {
  return set.types.map((type) => type.key).join(', ');
}

/**
 * The words in a title that say what the document is. A genitive says whose something is:
 * «Policyns tillämpning» is no policy.
 */
export function headNames(set: TypeSet, title: string): TypeName[] {
  return typeNamesIn(set, title).filter(({ word, name }) => foldName(word).endsWith(name));
}

/** The one type that a title names, if it names one and no other. */
export function typeInTitle(set: TypeSet, title: string): TypeName | undefined {
  const [first, ...others] = headNames(set, title);
  return others.every((each) => isSameWord(each, first)) ? first : undefined;
}

/** Whether two words say the same: the same type, and either both by an older word or neither. */
export function isSameWord(a: TypeWord, b: TypeWord | undefined): boolean {
  return a.type === b?.type && a.legacy === b.legacy;
}

/** What may join two types: «och», «&», a slash; an adjective may follow («policy och tillhörande riktlinjer»). */
const JOINED = lazily(
  () => /^(?:\s*(?:,\s*)?(?:och|samt|jämte|and|&|\+)\s+|\s*[/&+]\s*)(?:\p{L}[\p{L}-]*\s+){0,2}$/u,
);
const JOINER = /[&+/]|\b(?:och|samt|jämte|and)\b/i;
const LISTED = /^\s*,\s*$/;

/** The budget and the plan for the years after it are one document by law (kommunallagen 11 kap.). */
const ONE_WITH_ITS_PLAN = 'budget';

/**
 * The types that words join («Policy och riktlinjer för resor»), each once; none where there is only
 * one, or where they stand in different parts of a title.
 */
export function joinedTypes(set: TypeSet, words: string): TypeName[] {
  if (!JOINER.test(words)) return [];
  const names = headNames(set, words);
  for (let at = 1; at < names.length; at += 1) {
    const [before, after] = [names[at - 1], names[at]] as [TypeName, TypeName];
    const between = words.slice(before.end, after.start);
    if (before.part !== after.part || !JOINED().test(between)) continue;
    let first = at - 1;
    while (first > 0 && LISTED.test(words.slice(names[first - 1]?.end, names[first]?.start)))
      first -= 1;
    const joined = names.slice(first, at + 1);
    const each = joined.filter(
      (name, i) => joined.findIndex(({ type }) => type === name.type) === i,
    );
    if (each.length > 1 && each.every(({ type }) => type.key !== ONE_WITH_ITS_PLAN)) return each;
  }
  return [];
}
