import { findType } from '../city/lookup.ts';
import { isPlaceholder } from '../forms/placeholder-form.ts';
import { judgingTypes } from '../register/judged-type.ts';
import { nearest } from '../text/nearest.ts';
import { quote } from './quote.ts';
import type { Rule } from './rule.ts';
import { isUmbrella, joinedTypes, typeList } from './type-words.ts';
import { nameOf } from './words.ts';

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

  *check({ register, city, asOf, documents, typeOf }) {
    for (const document of documents) {
      const { type } = document;
      if (!type || typeOf(document) || isUmbrella(type.value) || isPlaceholder(type.value))
        continue;
      const { set, older } = judgingTypes(register, document, asOf);
      if (set.types.length === 0 || joinedTypes(set, type.value).length > 0) continue;
      const knownIn = city.typeSets.filter((each) => findType(each, type.value));
      // A word of later rules: the document has been sorted anew, which is no mistake.
      if (knownIn.some((each) => (each.validFrom ?? '') > (set.validFrom ?? ''))) continue;
      const near = nearest(
        type.value,
        set.types.flatMap(({ key, label, names }) => [key, label, ...names]),
      );
      const meant = near === undefined ? undefined : findType(set, near)?.type.key;
      const [known] = knownIn;
      yield {
        place: type.place,
        message: known
          ? {
              sv: `${nameOf(document)} har dokumenttypen ${quote(type.value)}, som inte fanns kvar i kommunens regler när dokumentet beslutades.`,
              en: `${nameOf(document)} has the type ${quote(type.value)}, which was no longer in the city's rules when the document was decided.`,
            }
          : {
              sv: `${nameOf(document)} har dokumenttypen ${quote(type.value)}, som inte finns bland kommunens dokumenttyper.`,
              en: `${nameOf(document)} has the type ${quote(type.value)}, which is not one of the city's types.`,
            },
        help: meant
          ? {
              sv: `Skriv type: ${meant}. Kommunens dokumenttyper är ${typeList(set)}.`,
              en: `Write type: ${meant}. The city's types are ${typeList(set)}.`,
            }
          : {
              sv: `Skriv en av kommunens dokumenttyper: ${typeList(set)}. Saknas en typ läggs den till under types i gov-docs.yaml, ett äldre ord under legacy.`,
              en: `Write one of the city's types: ${typeList(set)}. A type that is missing is added under types in gov-docs.yaml, an older word under legacy.`,
            },
        ...(older && { severity: 'warning' as const }),
      };
    }
  },
};
