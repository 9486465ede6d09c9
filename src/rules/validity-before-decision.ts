import { dateText } from '../document/date-text.ts';
import type { Day, PartialDay } from '../text/calendar.ts';
import type { Complaint, Rule } from './rule.ts';
import { titleEnd } from './title-end.ts';
import { startOfValidity } from './validity-start.ts';
import { nameOf } from './words.ts';

function words(
  name: string,
  from: PartialDay,
  to: Day | undefined,
  decided: PartialDay,
): Pick<Complaint, 'message' | 'help'> {
  const [start, decision] = [dateText(from), dateText(decided)];
  const over = to !== undefined && to < decided.first;
  return {
    message: over
      ? {
          sv: `Hela tiden som ${name} gäller, ${start} till och med ${to}, hade passerat när det beslutades ${decision}.`,
          en: `The whole time for which ${name} applies, ${start} until ${to}, had passed when it was decided on ${decision}.`,
        }
      : {
          sv: `${name} gäller från ${start} men beslutades först ${decision}.`,
          en: `${name} applies from ${start} but was not decided until ${decision}.`,
        },
    help: {
      sv: 'Rätta den dag som är felskriven. Är det en senare revidering som beslutades, skriv den under history och det första beslutet under decision. Är båda rätt gäller dokumentet bakåt i tiden: kontrollera att det inte är till nackdel för någon, och skriv skälet som ett undantag under waivers i gov-docs.yaml.',
      en: 'Correct the day that is a slip of the pen. If what was decided is a later revision, write it under history and the first decision under decision. If both are right the document applies backwards in time: make sure that it is to nobody’s disadvantage, and state the reason as a waiver under waivers in gov-docs.yaml.',
    },
  };
}

/** Nobody can follow a document on a day when it was not decided. */
export const validityBeforeDecision: Rule = {
  id: 'validity-before-decision',
  severity: 'warning',
  basis: 'facts',
  summary: {
    sv: 'Dokumentet börjar gälla före sitt beslut.',
    en: 'The document comes into force before its decision.',
  },
  why: {
    sv: 'Ingen kan följa ett dokument som inte är beslutat. Ofta har det gått längre tid än tänkt till beslutet, eller så är ett årtal felskrivet.',
    en: 'Nobody can follow a document that is not decided. Often the decision took longer than planned, or a year is a slip of the pen.',
  },
  source: {
    sv: 'Kommunallagen (2017:725) 2 kap. 4 §: ett beslut får inte gälla bakåt i tiden till nackdel för medlemmarna, om det inte finns synnerliga skäl.',
    en: 'Kommunallagen (2017:725) 2 kap. 4 §: without exceptional reasons, a decision may not apply backwards in time to the disadvantage of the members.',
  },

  *check({ documents, register, isDecided, hasEnded }) {
    for (const document of documents) {
      const validity = document.validity?.value;
      if (validity?.kind !== 'interval' || !isDecided(document) || hasEnded(document)) continue;
      const from = startOfValidity(validity);
      const decided = register.timelineOf(document).decided?.decision.date;
      if (!from || !decided || from.value.first >= decided.value.first) continue;
      // Of a year or month that had begun, nothing is claimed for the days before the decision.
      if (from.value.last >= decided.value.first) continue;
      // What ends before it begins has a finding of its own.
      if (validity.to && validity.to.value < from.value.first) continue;
      const titled = document.title && titleEnd(document.title.value);
      yield {
        place: from.place,
        // What settles a time that is over, as its title says, can only be decided afterwards.
        ...(titled && titled.day < decided.value.first ? { severity: 'info' as const } : {}),
        ...words(nameOf(document), from.value, validity.to?.value, decided.value),
        related: [{ place: decided.place, message: { sv: 'beslutat här', en: 'decided here' } }],
      };
    }
  },
};
