import type { Rule } from './rule.ts';
import { nameOf } from './words.ts';

/** A document that ended because it was replaced has a successor. */
export const successorMissing: Rule = {
  id: 'successor-missing',
  severity: 'error',
  basis: 'facts',
  summary: {
    sv: 'Dokumentet är upphävt för att det har ersatts, men inget dokument sägs ersätta det.',
    en: 'The document was repealed because it was superseded, but no document is said to supersede it.',
  },
  why: {
    sv: 'Den som kommer till ett upphävt dokument ska kunna gå vidare till det som gäller nu.',
    en: 'A reader who comes to a repealed document must be able to go on to what applies now.',
  },

  *check({ documents, register }) {
    for (const document of documents) {
      if (document.supersededBy.length > 0 || register.successorsOf(document).length > 0) continue;
      for (const { reason } of document.repeals) {
        if (reason?.value !== 'superseded') continue;
        yield {
          place: reason.place,
          message: {
            sv: `${nameOf(document)} är upphävt för att det har ersatts, men det framgår inte av vad.`,
            en: `${nameOf(document)} was repealed because it was superseded, but nothing says by what.`,
          },
          help: {
            sv: `Skriv supersedes: [${document.id.value}] i det dokument som ersätter det, eller ändra skälet till upphävandet.`,
            en: `Write supersedes: [${document.id.value}] in the document that supersedes it, or change the reason of the repeal.`,
          },
        };
      }
    }
  },
};
