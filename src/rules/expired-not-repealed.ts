import type { Document } from '../document/document.ts';
import { decidedEnd } from '../register/expiry.ts';
import { type LastDay, lastDayOn } from '../register/timeline.ts';
import type { Day } from '../text/calendar.ts';
import type { Text } from '../text/language.ts';
import { bridgeUntil, comingSuccessors } from './coming-successors.ts';
import { longerNamesakes, type Namesake } from './longer-namesakes.ts';
import { helpOfNamesake, placeOfNamesake, sayNamesake } from './namesake-words.ts';
import type { Complaint, Related, Rule } from './rule.ts';
import { nameOf } from './words.ts';

/** How the document came to have this last day, where its own line does not tell. */
function because(document: Document, last: LastDay): Text {
  if (last.decided) {
    return {
      sv: `, förlängt genom beslut ${last.decided}`,
      en: `, as prolonged by a decision on ${last.decided}`,
    };
  }
  return document.validity?.value.kind === 'mandate-period'
    ? { sv: ', mandatperiodens sista dag', en: ', the last day of the mandate period' }
    : { sv: '', en: '' };
}

/**
 * Nothing is decided: the document waits for somebody to take it up. Where something of the same
 * name applies for longer, all that may be missing is that it says so.
 */
function undecided(
  document: Document,
  last: LastDay,
  namesake: Namesake | undefined,
): Pick<Complaint, 'message' | 'help'> {
  const reason = because(document, last);
  const by = document.decidedBy[0]?.value ?? '…';
  const said = namesake && helpOfNamesake(document, namesake);
  const first = said
    ? { sv: `${said.sv} Annars, ta upp det`, en: `${said.en} Otherwise put it on the table` }
    : { sv: 'Ta upp det', en: 'Put it on the table' };
  const id = document.id.value;
  const replaced = namesake
    ? { sv: '', en: '' }
    : {
        sv: ` Ersätts det: supersedes: [${id}] i det nya dokumentet.`,
        en: ` Superseded: supersedes: [${id}] in the new document.`,
      };
  return {
    message: {
      sv: `${nameOf(document)} gällde till och med ${last.day}${reason.sv}. Inget beslut att upphäva, ersätta eller förlänga det finns i registret.`,
      en: `${nameOf(document)} applied until ${last.day}${reason.en}. The register holds no decision to repeal, supersede or prolong it.`,
    },
    help: {
      sv: `${first.sv} för beslut och skriv in beslutet. Upphävs det: repeal: { date: ÅÅÅÅ-MM-DD, decided-by: ${by}, paragraph: … }. Förlängs det: { date: ÅÅÅÅ-MM-DD, event: prolongation, decided-by: ${by}, paragraph: …, to: ÅÅÅÅ-MM-DD } under history.${replaced.sv}`,
      en: `${first.en}, and write down what is decided. Repealed: repeal: { date: YYYY-MM-DD, decided-by: ${by}, paragraph: … }. Prolonged: { date: YYYY-MM-DD, event: prolongation, decided-by: ${by}, paragraph: …, to: YYYY-MM-DD } under history.${replaced.en}`,
    },
  };
}

/** What comes next is decided, but comes later: nobody has said what applies until then. */
function gap(
  document: Document,
  last: LastDay,
  end: Day,
): Pick<Complaint, 'message' | 'help' | 'severity'> {
  return {
    severity: 'warning',
    message: {
      sv: `${nameOf(document)} gällde till och med ${last.day}, men det som ersätter det gäller först ${end}.`,
      en: `${nameOf(document)} applied until ${last.day}, but what supersedes it is not in force until ${end}.`,
    },
    help: bridgeUntil(end),
  };
}

/** A document whose time is over stays decided until a decision ends, replaces or prolongs it. */
export const expiredNotRepealed: Rule = {
  id: 'expired-not-repealed',
  severity: 'error',
  basis: 'facts',
  summary: {
    sv: 'Giltighetstiden har gått ut, och inget beslut att upphäva, ersätta eller förlänga dokumentet finns i registret.',
    en: 'The period has ended, and the register holds no decision to repeal, supersede or prolong the document.',
  },
  why: {
    sv: 'Ett beslut gäller tills det upphävs. Ett program vars tid är ute binder därför nämnderna på papperet, medan ingen längre arbetar efter det eller redovisar målen.',
    en: 'A decision stands until it is repealed. A programme whose time is over still binds the boards on paper, while nobody works by it or reports on its goals any longer.',
  },
  source: {
    sv: 'Revisorer anmärker på inaktuella dokument och på att det är svårt att se vilka som gäller.',
    en: 'Auditors complain of documents that are out of date, and that it is hard to see which ones apply.',
  },

  *check(context) {
    const { documents, city, state, register, asOf } = context;
    // There the end of the period ends the document, and nothing is left to decide.
    if (city.expiryEndsForce) return;
    const namesakeOf = longerNamesakes(context);
    for (const document of documents) {
      if (state(document).kind !== 'expired') continue;
      const timeline = register.timelineOf(document);
      const last = lastDayOn(timeline, asOf);
      const end = decidedEnd(register, document, asOf);
      // Whoever decided the repeal has also decided that the document stands until then.
      if (!last || end?.by === 'repeal') continue;
      const undated = timeline.undatedRepeals
        .filter(({ part }) => !part)
        .map(({ place }): Related => {
          const message = {
            sv: 'upphävandet saknar datum och räknas inte',
            en: 'the repeal has no date and does not count',
          };
          return { place, message };
        });
      const coming = comingSuccessors(context, document);
      const isSaid = end || coming.length > 0 || undated.length > 0;
      const namesake = isSaid ? undefined : namesakeOf(document, last);
      const named = namesake
        ? [{ place: placeOfNamesake(namesake), message: sayNamesake(context, namesake) }]
        : [];
      yield {
        place: last.place,
        ...(end ? gap(document, last, end.day) : undecided(document, last, namesake)),
        related: [...coming, ...undated, ...named],
      };
    }
  },
};
