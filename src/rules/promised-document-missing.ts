import { judgingTypes } from '../register/judged-type.ts';
import { lastDayOn } from '../register/timeline.ts';
import { foldName } from '../text/normalise.ts';
import { promisedDocuments } from './promised-documents.ts';
import { quote } from './quote.ts';
import type { Context, Rule } from './rule.ts';
import { nameOf } from './words.ts';

/** Whether any document, however it stands, may be what was promised: its name has the subject in it. */
function isThere({ register }: Context, promiser: object, subject: string): boolean {
  return register.documents.some((document) => {
    if (document === promiser) return false;
    const names = [document.title, ...document.aliases];
    return names.some((name) => name && foldName(name.value).includes(subject));
  });
}

/** What was promised for a period is there when the period is over, or was given up by somebody. */
export const promisedDocumentMissing: Rule = {
  id: 'promised-document-missing',
  severity: 'warning',
  basis: 'facts',
  summary: {
    sv: 'Texten lovar ett dokument under perioden. Perioden är över, och dokumentet finns inte.',
    en: 'The text promises a document within the period. The period is over, and there is no such document.',
  },
  why: {
    sv: 'Det som skulle regleras är fortfarande oreglerat, och ingen har bestämt att det ska vara så.',
    en: 'What was to be regulated still is not, and nobody has decided that this is how it should be.',
  },

  *checkText(context, document, { prose }) {
    const { register, asOf, state } = context;
    const last = lastDayOn(register.timelineOf(document), asOf);
    if (!last || last.day >= asOf || state(document).kind !== 'expired') return;
    const { set } = judgingTypes(register, document, asOf);
    for (const { name, subject, start, end } of promisedDocuments(prose, set)) {
      if (isThere(context, document, subject)) continue;
      yield {
        place: { source: document.source, start, end },
        message: {
          sv: `${nameOf(document)} säger att ${quote(name)} ska tas fram under perioden. Den gick ut ${last.day}, och inget sådant dokument finns i registret.`,
          en: `${nameOf(document)} says that ${quote(name)} is to be made within the period. It ended on ${last.day}, and there is no such document in the register.`,
        },
        help: {
          sv: 'Finns det, lägg in det i registret, eller skriv det namn som används här under aliases i det. Behövs det inte, säg det när det här dokumentet upphävs eller ersätts.',
          en: 'If there is one, add it to the register, or write the name that is used here under aliases in it. If it is not needed, say so when this document is repealed or superseded.',
        },
        related: [{ place: last.place, message: { sv: 'sista dagen', en: 'the last day' } }],
      };
    }
  },
};
