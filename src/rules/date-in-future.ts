import type { Rule } from './rule.ts';

/** A decision cannot have been made on a day that has not come. */
export const dateInFuture: Rule = {
  id: 'date-in-future',
  severity: 'error',
  // By its date the document is not decided yet, which would make a warning of the very fault.
  basis: 'form',
  summary: {
    sv: 'Beslutsdatumet ligger i framtiden.',
    en: 'The date of the decision lies in the future.',
  },
  why: {
    sv: 'Ett dokument med framtida beslutsdatum blir gällande av sig självt den dagen, vare sig beslutet fattas eller inte.',
    en: 'A document with a future date of decision comes into force by itself on that day, whether or not anybody decides it.',
  },

  *check({ documents, today, asOf }) {
    for (const document of documents) {
      for (const { date } of document.decisions) {
        // Of a year or a month, only one that has not begun is surely to come.
        if (!date || date.value.first <= today || date.value.first <= asOf) continue;
        const { precision, first } = date.value;
        const written = first.slice(0, precision === 'day' ? 10 : precision === 'month' ? 7 : 4);
        yield {
          place: date.place,
          message: {
            sv: `Beslutsdatumet ${written} ligger i framtiden.`,
            en: `The date of the decision, ${written}, lies in the future.`,
          },
          help: {
            sv: 'Rätta datumet om det är felskrivet. Är beslutet inte fattat, ta bort det och skriv stage: proposed.',
            en: 'Correct the date if it is a slip of the pen. If nothing is decided yet, remove it and write stage: proposed.',
          },
        };
      }
    }
  },
};
