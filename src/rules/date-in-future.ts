import { dateText } from '../document/date-text.ts';
import type { Decision } from '../document/document.ts';
import { readableDecisions } from './decision-files.ts';
import type { Complaint, Context, Rule } from './rule.ts';

/** The days to come in some decisions, and how to mend them. */
function* ofTheFuture(
  decisions: readonly Decision[],
  { today, asOf }: Context,
  help: Complaint['help'],
): Generator<Complaint> {
  for (const { date } of decisions) {
    // Of a year or a month, only one that has not begun is surely to come.
    if (!date || date.value.first <= today || date.value.first <= asOf) continue;
    const written = dateText(date.value);
    yield {
      place: date.place,
      message: {
        sv: `Beslutsdatumet ${written} ligger i framtiden.`,
        en: `The date of the decision, ${written}, lies in the future.`,
      },
      help,
    };
  }
}

/** A decision cannot have been made on a day that has not come. */
export const dateInFuture: Rule = {
  id: 'date-in-future',
  severity: 'error',
  // By its date the document is not decided yet, which would make a warning of the very fault.
  basis: 'form',
  summary: {
    sv: 'Beslutsdatumet ligger i framtiden.',
    en: 'The date of the decision lies in the future.',
  },
  why: {
    sv: 'Ett framtida beslutsdatum får dokument att börja eller sluta gälla av sig själva den dagen, vare sig beslutet fattas eller inte.',
    en: 'A future date of decision makes documents start or cease to apply by themselves on that day, whether or not anybody decides it.',
  },

  *check(context) {
    for (const document of context.documents) {
      const own = document.decisions.filter(({ place }) => place.source === document.source);
      yield* ofTheFuture(own, context, {
        sv: 'Rätta datumet om det är felskrivet. Är beslutet inte fattat, ta bort det och skriv stage: proposed.',
        en: 'Correct the date if it is a slip of the pen. If nothing is decided yet, remove it and write stage: proposed.',
      });
    }
    for (const { decision } of readableDecisions(context.register)) {
      yield* ofTheFuture(decision ? [decision] : [], context, {
        sv: 'Rätta datumet om det är felskrivet. Är beslutet inte fattat, ta bort decision: då är filen ett förslag.',
        en: 'Correct the date if it is a slip of the pen. If nothing is decided yet, remove decision: then the file is a proposal.',
      });
    }
  },
};
