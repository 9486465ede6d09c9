import { findBody } from '../city/lookup.ts';
import { looksLikePerson, type PersonForm } from '../forms/person-form.ts';
import type { Text } from '../text/language.ts';
import { quote } from './quote.ts';
import type { Rule } from './rule.ts';

/** What gives the person away. A telephone number alone may well be that of an office. */
const SIGNS: Readonly<Record<Exclude<PersonForm, 'phone'>, Text>> = {
  name: { sv: 'ser ut att innehålla ett personnamn', en: "looks as if it held a person's name" },
  initials: { sv: 'ser ut som en persons initialer', en: "looks like a person's initials" },
  'e-mail': { sv: 'innehåller en persons e-postadress', en: "holds a person's e-mail address" },
};

/** A function answers for a document: it is there when the person has left. */
export const responsibleIsPerson: Rule = {
  id: 'responsible-is-person',
  severity: 'warning',
  basis: 'facts',
  summary: {
    sv: 'Dokumentansvarig ser ut att vara en person, inte en funktion.',
    en: 'The responsible function looks like a person.',
  },
  why: {
    sv: 'När personen slutar har dokumentet ingen ansvarig, och ingen märker det. Personuppgifter hör inte heller hemma i ett publicerat dokument.',
    en: 'When the person leaves, nobody answers for the document and nobody notices. Nor do personal data belong in a published document.',
  },

  *check({ documents, city, hasEnded }) {
    for (const document of documents) {
      const responsible = document.responsibleFunction;
      // For what has ended, nobody needs to answer any longer.
      if (!responsible || hasEnded(document) || findBody(city, responsible.value)) continue;
      const form = looksLikePerson(responsible.value);
      if (!form || form === 'phone') continue;
      const words = quote(responsible.value);
      yield {
        place: responsible.place,
        message: {
          sv: `Dokumentansvarig ${words} ${SIGNS[form].sv}.`,
          en: `The responsible function ${words} ${SIGNS[form].en}.`,
        },
        help: {
          sv: 'Skriv bara funktionen som personen har, till exempel responsible-function: Ekonomichef.',
          en: 'Write only the function that the person holds, for example responsible-function: Ekonomichef.',
        },
      };
    }
  },
};
