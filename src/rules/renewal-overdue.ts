import type { Document } from '../document/document.ts';
import { type Demand, demandsOn, isRunning } from '../register/demands.ts';
import { everyText } from '../register/every-text.ts';
import { latestRenewals, type Renewal } from '../register/latest-renewals.ts';
import { addMonths } from '../text/calendar.ts';
import { GRACE, isPastGrace } from './required-plans.ts';
import type { Complaint, Rule } from './rule.ts';
import { nameOf } from './words.ts';

function complaintOf(demanding: Document, demand: Demand, last: Renewal): Complaint {
  const { requirement } = demand;
  const often = everyText(requirement.every?.value ?? 0);
  const { document, day, place } = last;
  return {
    place,
    message: {
      sv: `${nameOf(document)} ska enligt ${nameOf(demanding)} tas fram på nytt ${often.sv}. Det gäller sedan ${day} och har inte förnyats.`,
      en: `By ${nameOf(demanding)}, ${nameOf(document)} is to be made anew ${often.en}. It has been in force since ${day} and has not been renewed.`,
    },
    help: {
      sv: `Låt ett nytt dokument beslutas, med supersedes: [${document.id.value}] och belongs-to: ${demanding.id.value}. Har det förnyats genom en revidering, skriv renews: true i den händelsen under history.`,
      en: `Have a new document decided, with supersedes: [${document.id.value}] and belongs-to: ${demanding.id.value}. If a revision has renewed it, write renews: true in that event under history.`,
    },
    related: [
      {
        place: requirement.type.place,
        message: { sv: 'kravet', en: 'the demand' },
      },
    ],
  };
}

/** A document that is to be made anew every so often is not kept alive by nobody ending it. */
export const renewalOverdue: Rule = {
  id: 'renewal-overdue',
  severity: 'error',
  basis: 'facts',
  summary: {
    sv: 'Dokumentet ska tas fram på nytt med jämna mellanrum, och tiden har gått.',
    en: 'The document is to be made anew every so often, and the time has passed.',
  },
  why: {
    sv: 'Kravet på ett nytt dokument finns för att mål och pengar ska prövas om. Står det gamla kvar år efter år har ingen tagit ställning.',
    en: 'A new document is demanded so that goals and money are tried anew. If the old one is left year after year, nobody has taken a stand.',
  },
  options: GRACE,

  *check(context) {
    for (const demanding of context.documents) {
      for (const demand of demandsOn(context, demanding)) {
        const every = demand.requirement.every?.value;
        if (every === undefined) continue;
        for (const last of latestRenewals(context, demand)) {
          // One that no longer runs leaves the demand unmet, and annual-plan-missing tells of that.
          if (!isRunning(context, last.document)) continue;
          if (isPastGrace(context, addMonths(last.day, every)))
            yield complaintOf(demanding, demand, last);
        }
      }
    }
  },
};
