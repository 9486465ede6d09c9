import type { City, TypeSet } from '../city/city.ts';
import { findType } from '../city/lookup.ts';
import { isPlaceholder } from '../forms/placeholder-form.ts';
import { judgingTypes } from '../register/judged-type.ts';
import type { Text } from '../text/language.ts';
import { nearest } from '../text/nearest.ts';
import { quote } from './quote.ts';
import type { Rule } from './rule.ts';
import { isUmbrella, joinedTypes, typeList } from './type-words.ts';
import { nameOf } from './words.ts';

/** Whether a word is a type by rules that came before, or after, those that judge a document. */
function isKnownIn(city: City, set: TypeSet, word: string, when: 'before' | 'after'): boolean {
  const at = city.typeSets.indexOf(set);
  const others = when === 'before' ? city.typeSets.slice(0, at) : city.typeSets.slice(at + 1);
  return others.some((other) => findType(other, word));
}

/** The type that was perhaps meant, as it is written. */
function nearType(set: TypeSet, word: string): string | undefined {
  const words = set.types.flatMap(({ key, label, names }) => [key, label, ...names]);
  const near = nearest(word, words);
  return near === undefined ? undefined : findType(set, near)?.type.key;
}

function help(set: TypeSet, word: string): Text {
  const near = nearType(set, word);
  if (near !== undefined) {
    return {
      sv: `Skriv type: ${near}, om det är den som menas. Kommunens dokumenttyper är ${typeList(set)}.`,
      en: `Write type: ${near}, if that is what is meant. The city's types are ${typeList(set)}.`,
    };
  }
  return {
    sv: `Skriv en av kommunens dokumenttyper: ${typeList(set)}. Saknas en typ läggs den till under types i gov-docs.yaml, ett äldre ord under legacy.`,
    en: `Write one of the city's types: ${typeList(set)}. A type that is missing is added under types in gov-docs.yaml, an older word under legacy.`,
  };
}

/** The type of a document is one of the city's. */
export const typeUnknown: Rule = {
  id: 'type-unknown',
  severity: 'error',
  basis: 'facts',
  summary: {
    sv: 'Dokumenttypen finns inte bland kommunens dokumenttyper.',
    en: "The document's type is not one of the city's types.",
  },
  why: {
    sv: 'Typen avgör vem som får besluta, hur länge dokumentet gäller och hur det följs upp. Är den okänd kan inget av det prövas.',
    en: 'The type settles who may decide, how long the document applies and how it is followed up. If it is unknown, none of that can be checked.',
  },

  *check({ register, city, asOf, documents, typeOf, isDecided }) {
    for (const document of documents) {
      const { type } = document;
      if (!type || typeOf(document)) continue;
      const word = type.value;
      if (isUmbrella(word) || isPlaceholder(word)) continue;
      const { set, older } = judgingTypes(register, document, asOf);
      if (set.types.length === 0 || joinedTypes(set, word).length > 0) continue;
      // A word of later rules: the document has been sorted anew, which is no mistake.
      if (isKnownIn(city, set, word, 'after')) continue;
      const dropped = isKnownIn(city, set, word, 'before');
      const lacking = dropped
        ? isDecided(document)
          ? {
              sv: 'som inte fanns kvar i kommunens regler när dokumentet beslutades',
              en: "which was no longer in the city's rules when the document was decided",
            }
          : {
              sv: 'som inte längre finns i kommunens regler',
              en: "which is no longer in the city's rules",
            }
        : {
            sv: 'som inte finns bland kommunens dokumenttyper',
            en: "which is not one of the city's types",
          };
      yield {
        place: type.place,
        message: {
          sv: `${nameOf(document)} har dokumenttypen ${quote(word)}, ${lacking.sv}.`,
          en: `${nameOf(document)} has the type ${quote(word)}, ${lacking.en}.`,
        },
        help: help(set, word),
        ...(older && { severity: 'warning' as const }),
      };
    }
  },
};
