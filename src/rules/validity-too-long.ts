import type { Document } from '../document/document.ts';
import { decidedEnd } from '../register/expiry.ts';
import { mandatePeriodOf } from '../register/period.ts';
import type { Register } from '../register/register.ts';
import { lastDayOn } from '../register/timeline.ts';
import { addDays, addMonths, type Day, wholeMonths } from '../text/calendar.ts';
import type { Text } from '../text/language.ts';
import type { Rule } from './rule.ts';
import { sayMonths } from './say-months.ts';
import { nameOf } from './words.ts';

/** The first day of a document, before its decision by what is proposed. */
function startOf(register: Register, document: Document): Day | undefined {
  const { start } = register.timelineOf(document);
  if (start) return start.kind === 'day' ? start.day : undefined;
  const validity = document.validity?.value;
  if (validity?.kind === 'interval') return validity.from?.value;
  return mandatePeriodOf(register.city, document)?.from;
}

/** How long the period is: «drygt» where days are left over. */
function sayLength(from: Day, last: Day): Text {
  const months = wholeMonths(from, last);
  if (addMonths(from, months + 1) === addDays(last, 1)) return sayMonths(months + 1);
  const { sv, en } = sayMonths(months);
  return addMonths(from, months) === last
    ? { sv, en }
    : { sv: `drygt ${sv}`, en: `more than ${en}` };
}

/** What can still be done: before the decision a day is set, after it another decision is needed. */
function helpFor(decided: boolean, limit: Day, asOf: Day): Text {
  const longest = addDays(limit, -1);
  if (!decided) {
    return {
      sv: `Sätt en sista dag senast ${longest}.`,
      en: `Set a last day no later than ${longest}.`,
    };
  }
  if (longest < asOf) {
    return {
      sv: `Den längsta tiden gick ut ${longest}. Besluta att upphäva det eller ersätta det med ett nytt.`,
      en: `The longest time was up on ${longest}. Decide to repeal it, or to supersede it with a new one.`,
    };
  }
  return {
    sv: `Är dagen felskriven, rätta den. Annars, besluta att det upphör eller ersätts senast ${limit}.`,
    en: `If the day is a slip of the pen, correct it. Otherwise decide that it ends or is superseded by ${limit}.`,
  };
}

/**
 * The last day that is let pass. A plan of budget years is decided in the year before them, and
 * follows the calendar: one that ends with a year may end with the year in which its time is up.
 */
function allowedUntil(limit: Day, last: Day): Day {
  // «2020-03-01 till 2024-03-01» is four years to everybody, though it has a day more.
  if (!last.endsWith('-12-31')) return limit;
  return `${addDays(limit, -1).slice(0, 4)}-12-31` as Day;
}

/** A plan that applies for too long steers a world that is no longer there. */
export const validityTooLong: Rule = {
  id: 'validity-too-long',
  severity: 'warning',
  basis: 'city-rules',
  summary: {
    sv: 'Giltighetstiden är längre än dokumenttypen får ha, förlängningar inräknade.',
    en: 'The period is longer than the type allows, prolongations included.',
  },
  why: {
    sv: 'Kommunen har bestämt hur länge en sådan plan får gälla, för att nästa fullmäktige ska ta ställning på nytt. Den som förlängs gång på gång undgår det. Slutar tiden den 31 december får den räcka till slutet av det år då den längsta tiden går ut.',
    en: 'The city has set how long such a plan may apply, so that the next council takes a stand anew. One that is prolonged again and again escapes that. A period that ends on 31 December may last until the end of the year in which the longest time is up.',
  },

  *check({ documents, register, state, isDecided, hasEnded, typeOf, asOf }) {
    for (const document of documents) {
      const judged = typeOf(document);
      const longest = judged?.type.longest;
      if (!judged || longest === undefined) continue;
      // Of what has ended or expired, there is nothing left to shorten.
      const { kind } = state(document);
      if (hasEnded(document) || kind === 'expired' || kind === 'withdrawn') continue;
      const last = lastDayOn(register.timelineOf(document), asOf);
      const from = startOf(register, document);
      if (!last || !from) continue;
      const limit = addMonths(from, longest);
      const end = decidedEnd(register, document, asOf)?.day;
      if (
        last.day <= allowedUntil(limit, last.day) ||
        (end !== undefined && end <= addDays(limit, 1))
      )
        continue;
      const [length, allowed] = [sayLength(from, last.day), sayMonths(longest)];
      const prolonged = last.decided
        ? { sv: ', förlängningen inräknad', en: ', the prolongation included' }
        : { sv: '', en: '' };
      const decided = isDecided(document);
      const applies = decided
        ? { sv: 'gäller', en: 'applies' }
        : { sv: 'ska gälla', en: 'is to apply' };
      const label = judged.type.label.toLowerCase();
      yield {
        place: last.place,
        message: {
          sv: `${nameOf(document)} ${applies.sv} ${from} till och med ${last.day}, ${length.sv}${prolonged.sv}. Dokument av typen ${label} får gälla högst ${allowed.sv}.`,
          en: `${nameOf(document)} ${applies.en} from ${from} until ${last.day}, ${length.en}${prolonged.en}. Documents of type ${label} may apply for ${allowed.en} at most.`,
        },
        help: judged.older
          ? {
              sv: 'Dokumentet är äldre än regeln: det räcker att korta tiden vid nästa revidering.',
              en: 'The document is older than the rule: it is enough to shorten the time at its next revision.',
            }
          : helpFor(decided, limit, asOf),
      };
    }
  },
};
