import { lastDayOn } from '../register/timeline.ts';
import { quote } from './quote.ts';
import type { Rule } from './rule.ts';
import { nameOf } from './words.ts';

/** «för år 2025», «1989/90», but not the number of a law or a case: «(2017:725)». */
const YEAR = /(?<![\d:/])(?:19|20)\d\d(?!\d|:\d)/;

/** What says how things are done applies until further notice; an end may be meant, or left from a template. */
export const regulatingWithEnd: Rule = {
  id: 'regulating-with-end',
  severity: 'info',
  basis: 'city-rules',
  summary: {
    sv: 'Ett reglerande dokument har en sista giltighetsdag.',
    en: 'A regulating document has a last day.',
  },
  why: {
    sv: 'En policy eller riktlinje gäller i regel tills vidare. Med ett slutdatum saknas regeln den dagen ingen hann ersätta den.',
    en: 'A policy or guideline applies until further notice as a rule. With an end, the rule is missing on the day that nobody has replaced it in time.',
  },

  *check({ documents, typeOf, register, state, hasEnded, asOf }) {
    for (const document of documents) {
      const judged = typeOf(document);
      if (judged?.type.family !== 'regulating' || hasEnded(document)) continue;
      // A city that sets an end or a longest time for the type means it.
      if (judged.type.endRequired || judged.type.longest !== undefined) continue;
      const last = lastDayOn(register.timelineOf(document), asOf);
      // An expired document has a graver finding.
      if (!last || last.decided !== undefined || state(document).kind === 'expired') continue;
      if (last.day < asOf || last.place.source !== document.source) continue;
      // The title says that the document is for a time.
      if (document.title && YEAR.test(document.title.value)) continue;
      yield {
        place: last.place,
        message: {
          sv: `${nameOf(document)} är av typen ${quote(judged.type.label)}, som i regel gäller tills vidare, men har en sista dag: ${last.day}.`,
          en: `${nameOf(document)} is of the type ${quote(judged.type.label)}, which applies until further notice as a rule, but it has a last day: ${last.day}.`,
        },
        help: {
          sv: 'Är slutet avsett är allt som det ska. Annars, skriv validity: until-further-notice och när det ska prövas: review: { every: 48 months }.',
          en: 'If the end is meant, all is well. Otherwise write validity: until-further-notice, and when it is to be reviewed: review: { every: 48 months }.',
        },
      };
    }
  },
};
