import type { City } from '../city/city.ts';
import type { Document } from '../document/document.ts';
import { decidedEnd, endingSoon, SOON } from '../register/expiry.ts';
import type { LastDay } from '../register/timeline.ts';
import type { Day } from '../text/calendar.ts';
import type { Text } from '../text/language.ts';
import { bridgeUntil, comingSuccessors } from './coming-successors.ts';
import { longerNamesakes, type Namesake } from './longer-namesakes.ts';
import { helpOfNamesake, placeOfNamesake, sayNamesake } from './namesake-words.ts';
import type { Complaint, Context, Rule } from './rule.ts';
import { nameOf } from './words.ts';

/** What a document needs that is to apply for longer. */
function prolongation(document: Document): Text {
  const by = document.decidedBy[0]?.value ?? '…';
  return {
    sv: `en förlängning: { date: ÅÅÅÅ-MM-DD, event: prolongation, decided-by: ${by}, paragraph: …, to: ÅÅÅÅ-MM-DD } under history`,
    en: `a prolongation: { date: YYYY-MM-DD, event: prolongation, decided-by: ${by}, paragraph: …, to: YYYY-MM-DD } under history`,
  };
}

/** Nothing is decided for the time after the last day. */
function open(document: Document, last: LastDay, city: City): Pick<Complaint, 'message' | 'help'> {
  const id = document.id.value;
  const longer = prolongation(document);
  const otherwise = city.expiryEndsForce
    ? { sv: 'Annars upphör det av sig självt.', en: 'Otherwise it ends by itself.' }
    : { sv: 'Annars, förbered att upphäva det.', en: 'Otherwise prepare its repeal.' };
  return {
    message: {
      sv: `${nameOf(document)} gäller till och med ${last.day}, och det är inte beslutat vad som kommer därefter.`,
      en: `${nameOf(document)} applies until ${last.day}, and it is not decided what comes after it.`,
    },
    help: {
      sv: `Behövs det längre, förbered ett nytt dokument (supersedes: [${id}]) eller ${longer.sv}. ${otherwise.sv}`,
      en: `If it is still needed, prepare a new document (supersedes: [${id}]) or ${longer.en}. ${otherwise.en}`,
    },
  };
}

/** Something of the same name is decided, and may be what comes next. */
function unsaid(
  context: Context,
  document: Document,
  last: LastDay,
  namesake: Namesake,
): Pick<Complaint, 'message' | 'help' | 'severity' | 'related'> {
  const [said, help, longer] = [
    sayNamesake(context, namesake),
    helpOfNamesake(document, namesake),
    prolongation(document),
  ];
  return {
    severity: 'info',
    message: {
      sv: `${nameOf(document)} gäller till och med ${last.day}, och registret säger inte vad som kommer därefter: ${said.sv}.`,
      en: `${nameOf(document)} applies until ${last.day}, and the register does not say what comes after it: ${said.en}.`,
    },
    help: {
      sv: `${help.sv} Annars, förbered det som ska komma därefter, eller ${longer.sv}.`,
      en: `${help.en} Otherwise prepare what is to come after it, or ${longer.en}.`,
    },
    related: [
      {
        place: placeOfNamesake(namesake),
        message: { sv: 'heter likadant', en: 'has the same name' },
      },
    ],
  };
}

/** What comes next is decided, but begins too late. */
function gap(document: Document, last: LastDay, end: Day): Pick<Complaint, 'message' | 'help'> {
  return {
    message: {
      sv: `${nameOf(document)} gäller till och med ${last.day}, men det som ersätter det gäller först ${end}.`,
      en: `${nameOf(document)} applies until ${last.day}, but what supersedes it is not in force until ${end}.`,
    },
    help: bridgeUntil(end),
  };
}

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
      default: `${SOON} months`,
      means: {
        sv: 'så långt före sista dagen börjar varningen, men först när en fjärdedel av dokumentets tid återstår: för en årsbudget i oktober.',
        en: 'how long before the last day the warning begins, but only when a quarter of the time of the document is left: for a yearly budget in October.',
      },
    },
  },

  *check(context) {
    const { documents, register, city, asOf } = context;
    const namesakeOf = longerNamesakes(context);
    for (const document of documents) {
      const last = endingSoon(register, document, asOf);
      if (!last) continue;
      const end = decidedEnd(register, document, asOf);
      const related = comingSuccessors(context, document);
      const namesake = end || related.length > 0 ? undefined : namesakeOf(document, last);
      yield {
        place: last.place,
        related,
        ...(namesake
          ? unsaid(context, document, last, namesake)
          : end
            ? gap(document, last, end.day)
            : open(document, last, city)),
      };
    }
  },
};
