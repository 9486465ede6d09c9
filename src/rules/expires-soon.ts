import { decidedEnd, endingSoon, SOON } from '../register/expiry.ts';
import { comingSuccessors } from './coming-successors.ts';
import type { Rule } from './rule.ts';
import { nameOf } from './words.ts';

/** What follows a document is decided before it runs out, not after. */
export const expiresSoon: Rule = {
  id: 'expires-soon',
  severity: 'warning',
  basis: 'facts',
  summary: {
    sv: 'Giltighetstiden går snart ut, och det är inte beslutat vad som kommer därefter.',
    en: 'The period ends soon, and it is not decided what comes after it.',
  },
  why: {
    sv: 'Ett nytt dokument ska skrivas, gå på remiss och beslutas. Börjar det arbetet först när tiden är ute blir det ett glapp då inget gäller.',
    en: 'A new document must be written, referred and decided. If that work begins when the time is up, there is a gap in which nothing applies.',
  },
  options: {
    within: {
      default: SOON,
      means: {
        sv: 'så långt före sista dagen börjar varningen, men inte förrän en fjärdedel av dokumentets tid återstår: en årsbudget varnas det för först i oktober.',
        en: 'how long before the last day the warning begins, but not until a quarter of the time of the document remains: for a yearly budget, in October.',
      },
    },
  },

  *check(context) {
    const { documents, register, city, asOf } = context;
    for (const document of documents) {
      const last = endingSoon(register, document, asOf);
      if (!last) continue;
      const later = decidedEnd(register, document, asOf)?.day;
      const then = later
        ? {
            sv: `men det som ersätter det gäller först ${later}`,
            en: `but what supersedes it is not in force until ${later}`,
          }
        : {
            sv: 'och det är inte beslutat vad som kommer därefter',
            en: 'and it is not decided what comes after it',
          };
      const otherwise = city.expiryEndsForce
        ? { sv: 'Annars upphör det av sig självt.', en: 'Otherwise it ends by itself.' }
        : { sv: 'Annars, förbered att upphäva det.', en: 'Otherwise prepare its repeal.' };
      const by = document.decidedBy[0]?.value ?? '…';
      yield {
        place: last.place,
        message: {
          sv: `${nameOf(document)} gäller till och med ${last.day}, ${then.sv}.`,
          en: `${nameOf(document)} applies until ${last.day}, ${then.en}.`,
        },
        help: {
          sv: `Behövs det längre, förbered ett nytt dokument (supersedes: [${document.id.value}]) eller en förlängning: { date: ÅÅÅÅ-MM-DD, event: prolongation, decided-by: ${by}, paragraph: …, to: ÅÅÅÅ-MM-DD } under history. ${otherwise.sv}`,
          en: `If it is still needed, prepare a new document (supersedes: [${document.id.value}]) or a prolongation: { date: YYYY-MM-DD, event: prolongation, decided-by: ${by}, paragraph: …, to: YYYY-MM-DD } under history. ${otherwise.en}`,
        },
        related: comingSuccessors(context, document),
      };
    }
  },
};
