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
    sv: 'Kommunen har bestämt hur länge en sådan plan får gälla, för att nästa fullmäktige ska ta ställning på nytt. Den som förlängs gång på gång undgår det.',
    en: 'The city has set how long such a plan may apply, so that the next council takes a stand anew. One that is prolonged again and again escapes that.',
  },

  *check({ documents, register, state, hasEnded, typeOf, asOf }) {
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
      // «2020-03-01 till 2024-03-01» is four years to everybody, though it has a day more.
      const limit = addMonths(from, longest);
      const end = decidedEnd(register, document, asOf)?.day;
      if (last.day <= limit || (end !== undefined && end <= addDays(limit, 1))) continue;
      const length = sayLength(from, last.day);
      const allowed = sayMonths(longest);
      const prolonged = last.decided
        ? { sv: ', förlängningen inräknad', en: ', the prolongation included' }
        : { sv: '', en: '' };
      const label = judged.type.label.toLowerCase();
      const older = judged.older
        ? {
            sv: ' Dokumentet är äldre än regeln, så det räcker vid nästa revidering.',
            en: ' The document is older than the rule: it is enough to do so at its next revision.',
          }
        : { sv: '', en: '' };
      yield {
        place: last.place,
        message: {
          sv: `${nameOf(document)} gäller ${from} till och med ${last.day}, ${length.sv}${prolonged.sv}. Dokument av typen ${label} får gälla högst ${allowed.sv}.`,
          en: `${nameOf(document)} applies from ${from} until ${last.day}, ${length.en}${prolonged.en}. Documents of type ${label} may apply for ${allowed.en} at most.`,
        },
        help: {
          sv: `Sätt en sista dag senast ${addDays(limit, -1)}, eller besluta om ett nytt dokument när tiden är ute.${older.sv}`,
          en: `Set a last day no later than ${addDays(limit, -1)}, or decide on a new document when the time is up.${older.en}`,
        },
      };
    }
  },
};
