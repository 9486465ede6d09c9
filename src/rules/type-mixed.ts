import type { TypeName } from '../city/type-names.ts';
import { judgingTypes } from '../register/judged-type.ts';
import { enumerate } from './enumerate.ts';
import { quote } from './quote.ts';
import type { Rule } from './rule.ts';
import { joinedTypes, wordToWrite } from './type-words.ts';
import { nameOf } from './words.ts';

/** The type that belongs under another of them by the city's rules, and that other one. */
function childAndParent(
  joined: readonly TypeName[],
): [child: TypeName, parent: TypeName] | undefined {
  for (const child of joined) {
    const parent = joined.find((other) => child.type.parents.includes(other.type.key));
    if (parent) return [child, parent];
  }
  return undefined;
}

/** One document that is two: «Policy och riktlinjer för resor». */
export const typeMixed: Rule = {
  id: 'type-mixed',
  severity: 'warning',
  basis: 'city-rules',
  summary: {
    sv: 'Ett dokument är av två dokumenttyper.',
    en: 'One document is of two types.',
  },
  why: {
    sv: 'Typerna har olika beslutare och binder på olika sätt. I ett gemensamt dokument går det inte att se vad som är vad, och ingen del kan ändras utan den andra.',
    en: 'The types have different deciders and bind in different ways. In a joint document one cannot see which is which, and neither part can be changed without the other.',
  },

  *check({ register, asOf, documents, hasEnded, isDecided }) {
    for (const document of documents) {
      const { type, title } = document;
      // Nobody divides a document that has ended.
      if (hasEnded(document)) continue;
      const { set } = judgingTypes(register, document, asOf);
      const ofTitle = title ? joinedTypes(set, title.value) : [];
      const ofType = type && ofTitle.length === 0 ? joinedTypes(set, type.value) : [];
      const joined = ofTitle.length > 0 ? ofTitle : ofType;
      const place = ofTitle.length > 0 ? title?.place : type?.place;
      if (!place || joined.length === 0) continue;
      const words = enumerate(joined.map((name) => quote(name.name)));
      const when = isDecided(document)
        ? { sv: 'nästa gång det beslutas', en: 'the next time it is decided' }
        : { sv: 'innan det beslutas', en: 'before it is decided' };
      const pair = joined.length === 2 ? childAndParent(joined) : undefined;
      yield {
        place,
        message: {
          sv: `${nameOf(document)} är av flera dokumenttyper: ${words.sv}.`,
          en: `${nameOf(document)} is of several types: ${words.en}.`,
        },
        help: pair
          ? {
              sv: `Dela dokumentet ${when.sv}: ett för ${wordToWrite(pair[1])} och ett för ${wordToWrite(pair[0])}, som hör till det första (belongs-to).`,
              en: `Divide the document ${when.en}: one of type ${wordToWrite(pair[1])} and one of type ${wordToWrite(pair[0])} that belongs to the first (belongs-to).`,
            }
          : {
              sv: `Dela dokumentet ${when.sv}: ett för varje typ.`,
              en: `Divide the document ${when.en}: one for each type.`,
            },
      };
    }
  },
};
