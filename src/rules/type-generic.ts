import { judgingTypes } from '../register/judged-type.ts';
import { quote } from './quote.ts';
import type { Rule } from './rule.ts';
import { isUmbrella, typeInTitle, typeList, wordToWrite } from './type-words.ts';
import { nameOf } from './words.ts';

/** «Styrdokument» is what all the documents are, and says nothing of this one. */
export const typeGeneric: Rule = {
  id: 'type-generic',
  severity: 'error',
  basis: 'facts',
  summary: {
    sv: 'Dokumenttypen är samlingsordet för alla styrdokument.',
    en: 'The type is the umbrella word for all governing documents.',
  },
  why: {
    sv: 'Den som läser ska se om dokumentet är ett mål, en ram eller ett krav. Samlingsordet säger inte hur bindande det är, och ingen av typens regler kan prövas.',
    en: 'A reader should see whether the document is a goal, a frame or a demand. The umbrella word does not say how binding it is, and none of the rules for its type can be checked.',
  },
  source: {
    sv: 'Kommunala revisorer påpekar återkommande att det är oklart hur bindande olika sorters styrdokument är.',
    en: 'Municipal auditors keep pointing out that it is unclear how binding the different sorts of governing documents are.',
  },

  *check({ register, asOf, documents, typeOf }) {
    for (const document of documents) {
      const { type, title } = document;
      // A city may have a type of that name all the same.
      if (!type || !isUmbrella(type.value) || typeOf(document)) continue;
      const { set } = judgingTypes(register, document, asOf);
      const named = title && typeInTitle(set, title.value);
      yield {
        place: type.place,
        message: {
          sv: `${nameOf(document)} har dokumenttypen ${quote(type.value)}, som är ett samlingsord för alla styrdokument.`,
          en: `${nameOf(document)} has the type ${quote(type.value)}, which is a word for all governing documents.`,
        },
        help: named
          ? {
              sv: `Titeln säger ${quote(named.word)}. Stämmer det: skriv type: ${wordToWrite(named)}.`,
              en: `The title says ${quote(named.word)}. If that is right, write type: ${wordToWrite(named)}.`,
            }
          : {
              sv: `Skriv vilken typ det är: ${typeList(set)}.`,
              en: `Write which type it is: ${typeList(set)}.`,
            },
      };
    }
  },
};
