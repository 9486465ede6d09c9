import type { City, TypeSet } from '../city/city.ts';
import type { Document } from '../document/document.ts';
import { isPlaceholder } from '../forms/placeholder-form.ts';
import { judgingTypes } from '../register/judged-type.ts';
import { foldName } from '../text/normalise.ts';
import { isTranslation, knowsHeadings, placeOfHeading } from './headings.ts';
import { quote } from './quote.ts';
import type { Rule } from './rule.ts';

/** Words that join others and name nothing, and words for the municipality as such. */
const LITTLE = new Set(
  (
    'för i inom av på till om vid mot med och samt de den det en ett som gällande avseende rörande angående ' +
    'kommun kommunen kommuns kommunens stad staden stads stadens region regionen regionens ' +
    'the a an of for in on and to with'
  ).split(' '),
);

/** The words of a name that tell it from others: not the city's own, and a type by its key, however inflected. */
function wordsOf(city: City, set: TypeSet, name: string): string[] {
  const own = new Set(foldName(city.name).split(/[ -]/));
  const words = foldName(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .filter((word) => !LITTLE.has(word) && !own.has(word) && !own.has(word.replace(/s$/, '')))
    .map((word) => set.words.get(word)?.type.key ?? word);
}

/** Whether a word says what another does: an inflection, or one that holds it («inköpspolicy», «inköp»). */
function says(word: string, other: string): boolean {
  if (word === other) return true;
  const [short, long] = word.length < other.length ? [word, other] : [other, word];
  return short.length > 2 && !/\d/.test(short) && long.includes(short);
}

/** Whether two names each have a word that the other does not: neither is the other with something added. */
function differ(a: readonly string[], b: readonly string[]): boolean {
  const lacks = (words: readonly string[], others: readonly string[]) =>
    words.some((word) => !others.some((other) => says(word, other)));
  return a.length > 0 && b.length > 0 && lacks(a, b) && lacks(b, a);
}

/** The heading that is the text's own title: the only one of its rank, and the first of all. */
function ownTitle({ body }: Document) {
  const [first, ...others] = body.headings;
  return first?.depth === 1 && others.every(({ depth }) => depth > 1) ? first : undefined;
}

/** The text calls itself by another name than the register does. */
export const titleHeadingMismatch: Rule = {
  id: 'title-heading-mismatch',
  severity: 'warning',
  basis: 'facts',
  summary: {
    sv: 'Dokumentets rubrik säger något annat än titeln.',
    en: "The document's heading says something else than its title.",
  },
  why: {
    sv: 'Den som söker på titeln ska känna igen texten. Ofta är rubriken kvar från dokumentet som man utgick från, och ibland är det fel fil.',
    en: 'Whoever looks for the title should recognise the text. Often the heading is left from the document that one began with, and at times it is the wrong file.',
  },

  *check({ city, register, asOf, documents, hasEnded }) {
    for (const document of documents) {
      const { title, aliases } = document;
      const heading = ownTitle(document);
      if (!title || !heading || hasEnded(document) || !knowsHeadings(document)) continue;
      if (isPlaceholder(title.value) || isPlaceholder(heading.text)) continue;
      // Nearly every heading is the title.
      if (heading.text === title.value || isTranslation(document, city)) continue;
      const { set } = judgingTypes(register, document, asOf);
      const stated = wordsOf(city, set, heading.text);
      const names = [title, ...aliases].map(({ value }) => wordsOf(city, set, value));
      if (names.some((name) => !differ(name, stated))) continue;
      yield {
        place: placeOfHeading(document, heading),
        message: {
          sv: `Rubriken är ${quote(heading.text)}, men dokumentets titel är ${quote(title.value)}.`,
          en: `The heading is ${quote(heading.text)}, but the title of the document is ${quote(title.value)}.`,
        },
        help: {
          sv: 'Se efter att det är rätt text. Rätta sedan det av namnen som inte är det beslutade; är båda i bruk, skriv det andra under aliases.',
          en: 'See that it is the right text. Then correct the name that is not the one decided; if both are in use, write the other under aliases.',
        },
        related: [{ place: title.place, message: { sv: 'titeln', en: 'the title' } }],
      };
    }
  },
};
