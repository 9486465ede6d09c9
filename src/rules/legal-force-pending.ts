import type { Decision, Document } from '../document/document.ts';
import { addMonths } from '../text/calendar.ts';
import type { Complaint, Context, Rule } from './rule.ts';
import { states } from './stated.ts';
import { nameOf } from './words.ts';

/** Minutes adjusted within two weeks, a notice and three weeks for appeals: after this it is decided. */
const USUAL_MONTHS = 2;

function isAppealed({ history }: Document, decision: Decision, { asOf }: Context): boolean {
  if (decision.legalForce?.value === 'appealed') return true;
  return history.some(
    ({ event, date }) => event.value === 'appeal' && (!date || date.value <= asOf),
  );
}

function complaintOf(
  context: Context,
  document: Document,
  decision: Decision,
): Complaint | undefined {
  const { asOf, register, placeOf, typeOf } = context;
  const { start } = register.timelineOf(document);
  const name = nameOf(document);
  const when = decision.date?.value;
  const decided = when?.precision === 'day' ? ` ${when.first}` : '';
  const noted = document.history.find(
    ({ event, date }) => event.value === 'legal-force' && date && date.value <= asOf,
  );
  if (noted?.date) {
    const { value: day, place } = noted.date;
    return {
      place,
      message: {
        sv: `${name} gäller från laga kraft, och den dagen, ${day}, står bara under history. Där räknas den inte, så dokumentet gäller inte än.`,
        en: `${name} applies from legal force, and that day, ${day}, stands only under history. It does not count there, so the document is not yet in force.`,
      },
      help: {
        sv: `Skriv legal-force: ${day} under decision.`,
        en: `Write legal-force: ${day} under decision.`,
      },
    };
  }
  const place = start?.place ?? placeOf(document, 'validity');
  if (isAppealed(document, decision, context)) {
    return {
      place,
      severity: 'info',
      message: {
        sv: `${name} gäller från laga kraft, och beslutet${decided} är överklagat. Dokumentet gäller inte än.`,
        en: `${name} applies from legal force, and the decision${decided && ` on${decided}`} is appealed. The document is not yet in force.`,
      },
      help: {
        sv: 'När målet är avgjort, skriv legal-force: ÅÅÅÅ-MM-DD under decision, eller { date: ÅÅÅÅ-MM-DD, event: annulment } under history om beslutet upphävdes.',
        en: 'When the case is closed, write legal-force: YYYY-MM-DD under decision, or { date: YYYY-MM-DD, event: annulment } under history if the decision was annulled.',
      },
    };
  }
  if (when && addMonths(when.last, USUAL_MONTHS) >= asOf) return undefined;
  // A placeholder or no date at all has a finding of its own, and so has what the type demands.
  const key = 'decision.legal-force';
  if (states(document, key) || typeOf(document)?.type.required.includes(key)) return undefined;
  return {
    place,
    message: {
      sv: `${name} gäller från laga kraft, men dagen för den är inte antecknad. Därför räknas dokumentet som att det inte gäller än, fast det beslutades${decided}.`,
      en: `${name} applies from legal force, but the day of that is not noted. The document therefore counts as not yet in force, though it was decided${decided && ` on${decided}`}.`,
    },
    help: {
      sv: 'Ta reda på när beslutet vann laga kraft, tre veckor efter att justeringen anslogs om ingen överklagade, och skriv legal-force: ÅÅÅÅ-MM-DD under decision. Är det överklagat: legal-force: appealed.',
      en: 'Find out when the decision gained legal force, three weeks after the notice of the adjusted minutes if nobody appealed, and write legal-force: YYYY-MM-DD under decision. If it is appealed: legal-force: appealed.',
    },
  };
}

/** What waits for legal force applies to nobody until somebody notes the day. */
export const legalForcePending: Rule = {
  id: 'legal-force-pending',
  severity: 'warning',
  basis: 'facts',
  summary: {
    sv: 'Dokumentet gäller från laga kraft, och det är inte antecknat när beslutet vann den.',
    en: 'The document applies from legal force, and it is not noted when the decision gained it.',
  },
  why: {
    sv: 'Ingen kan se om dokumentet har börjat gälla. De flesta beslut vinner laga kraft inom några veckor, så oftast har dagen bara inte skrivits in.',
    en: 'Nobody can see whether the document is in force. Most decisions gain legal force within weeks, so as a rule the day has only not been written down.',
  },
  source: {
    sv: 'Kommunallagen (2017:725) 13 kap. 5 §: ett beslut överklagas inom tre veckor från den dag då justeringen av protokollet anslogs.',
    en: 'The Local Government Act (2017:725), chapter 13, section 5: a decision is appealed within three weeks of the notice that the minutes were adjusted.',
  },

  *check(context) {
    for (const document of context.documents) {
      const { start, decided } = context.register.timelineOf(document);
      if (start?.kind !== 'pending' || !decided) continue;
      if (context.state(document).kind !== 'adopted') continue;
      const complaint = complaintOf(context, document, decided.decision);
      if (complaint) yield complaint;
    }
  },
};
