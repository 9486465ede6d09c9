import type { Document } from '../document/document.ts';
import type { Rule } from './rule.ts';
import { states } from './stated.ts';
import { nameOf } from './words.ts';

/** Whether the period is surely without an end: not where one is stated that could not be read. */
function isEndless(document: Document): boolean {
  const validity = document.validity?.value;
  if (validity?.kind === 'open') return true;
  return validity?.kind === 'interval' && !validity.to && !states(document, 'validity.to');
}

/** What plans for the future must say when that future is over. */
export const planningNeedsEnd: Rule = {
  id: 'planning-needs-end',
  severity: 'error',
  basis: 'city-rules',
  summary: {
    sv: 'Ett planerande dokument saknar slutdatum.',
    en: 'A planning document has no end.',
  },
  why: {
    sv: 'Ett program eller en plan säger vad som ska vara uppnått och när. Utan slut prövas det aldrig om målen nåddes, och dokumentet ligger kvar när det har spelat ut sin roll.',
    en: 'A programme or a plan says what is to be achieved, and when. Without an end nobody ever asks whether it was, and the document stays when its part is played.',
  },

  *check({ register, documents, typeOf, hasEnded }) {
    for (const document of documents) {
      const judged = typeOf(document);
      if (!judged?.type.endRequired || !isEndless(document) || hasEnded(document)) continue;
      // A decision may have set an end afterwards.
      const timeline = register.timelineOf(document);
      if (timeline.lastDays.length > 0 || timeline.endings.some((each) => !each.part)) continue;
      const type = judged.type.key;
      const { value: validity, place } = document.validity as NonNullable<Document['validity']>;
      const from = validity.kind === 'interval' ? validity.from?.value : undefined;
      const period = (day: string) => `validity: { ${from ? `from: ${from}, ` : ''}to: ${day} }`;
      const write = { sv: period('ÅÅÅÅ-MM-DD'), en: period('YYYY-MM-DD') };
      yield {
        place,
        message: {
          sv: `${nameOf(document)} gäller utan slut, men dokument av typen ${type} ska ha en sista giltighetsdag.`,
          en: `${nameOf(document)} applies without end, but documents of type ${type} must have a last day.`,
        },
        help: timeline.decided
          ? judged.older
            ? {
                sv: `Dokumentet är äldre än regeln: bestäm en sista dag nästa gång det revideras. Står den redan i beslutet, skriv ${write.sv}.`,
                en: `The document is older than the rule: set a last day the next time it is revised. If the decision already names one, write ${write.en}.`,
              }
            : {
                sv: `Skriv den sista dagen enligt beslutet: ${write.sv}. Säger beslutet inget behövs ett nytt beslut, om en sista dag eller om att upphäva dokumentet.`,
                en: `Write the last day that the decision names: ${write.en}. If it names none, a new decision is needed: on a last day, or to repeal the document.`,
              }
          : {
              sv: `Bestäm en sista dag före beslutet: ${write.sv}.`,
              en: `Settle on a last day before the decision: ${write.en}.`,
            },
      };
    }
  },
};
