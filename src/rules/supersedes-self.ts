import type { Document, Reference } from '../document/document.ts';
import type { Text } from '../text/language.ts';
import type { Rule } from './rule.ts';
import { nameOf } from './words.ts';

const RELATIONS: readonly (readonly [
  of: (document: Document) => readonly Reference[],
  says: Text,
])[] = [
  [(document) => document.supersedes, { sv: 'ersätta', en: 'supersede' }],
  [(document) => document.supersededBy, { sv: 'ersättas av', en: 'be superseded by' }],
  [(document) => document.belongsTo, { sv: 'höra till', en: 'belong to' }],
];

/** No document replaces itself, or stands above itself. */
export const supersedesSelf: Rule = {
  id: 'supersedes-self',
  severity: 'error',
  basis: 'facts',
  summary: {
    sv: 'Dokumentet sägs ersätta eller höra till sig självt.',
    en: 'The document is said to supersede or belong to itself.',
  },
  why: {
    sv: 'Ett dokument som ersätter sig självt skulle upphöra samma dag som det börjar gälla. Oftast är det en tidigare version som avses, och den behöver ett eget id.',
    en: 'A document that supersedes itself would end on the day it starts. Usually an earlier version is meant, and that needs an id of its own.',
  },

  *check({ documents, register }) {
    for (const document of documents) {
      for (const [referencesOf, says] of RELATIONS) {
        for (const reference of referencesOf(document)) {
          const found = register.resolve(reference.to);
          if (found.kind !== 'document' || found.document !== document) continue;
          yield {
            place: reference.place,
            message: {
              sv: `${nameOf(document)} sägs ${says.sv} sig självt.`,
              en: `${nameOf(document)} is said to ${says.en} itself.`,
            },
            help: {
              sv: 'Skriv id på det dokument som avses, eller ta bort raden. En ny lydelse av samma dokument är en revidering: skriv den under history.',
              en: 'Write the id of the document that is meant, or remove the line. A new wording of the same document is a revision: write it under history.',
            },
          };
        }
      }
    }
  },
};
