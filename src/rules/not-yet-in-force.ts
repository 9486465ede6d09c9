import type { Document } from '../document/document.ts';
import { foldTitle } from '../register/names.ts';
import { lastDayOn } from '../register/timeline.ts';
import type { Context, Rule } from './rule.ts';
import { nameOf } from './words.ts';

/** What the document is to take the place of, and what applies until then. */
function stillInForce({ register, isInForce }: Context, document: Document): Document | undefined {
  const replaced = register
    .predecessorsOf(document)
    .filter(({ inCycle, part }) => !inCycle && part === undefined);
  return replaced.map(({ predecessor }) => predecessor).find((each) => isInForce(each));
}

/** The older one, told apart from a newer one of the same title. */
function nameBeside({ city }: Context, older: Document, newer: Document): string {
  const [one, other] = [older, newer].map(({ title }) => title && foldTitle(city, title.value));
  return one === other ? `${nameOf(older)} (${older.id.value})` : nameOf(older);
}

/** Between its decision and its first day a document is easily followed too early. */
export const notYetInForce: Rule = {
  id: 'not-yet-in-force',
  severity: 'info',
  basis: 'facts',
  summary: {
    sv: 'Dokumentet är antaget men gäller inte än.',
    en: 'The document is adopted but not yet in force.',
  },
  why: {
    sv: 'Det är inget fel. Men den som läser dokumentet före dess första dag ska veta att något annat gäller så länge.',
    en: 'Nothing is wrong. But whoever reads the document before its first day should know that something else applies until then.',
  },

  *check(context) {
    const { documents, register, state, asOf } = context;
    for (const document of documents) {
      const timeline = register.timelineOf(document);
      const { start } = timeline;
      if (state(document).kind !== 'adopted' || start?.kind !== 'day') continue;
      // What ends before it begins has a graver finding.
      const last = lastDayOn(timeline, asOf);
      if (last && last.day < start.day) continue;
      const older = stillInForce(context, document);
      yield {
        place: start.place,
        message: {
          sv: `${nameOf(document)} är antaget men gäller först från ${start.day}.`,
          en: `${nameOf(document)} is adopted but not in force until ${start.day}.`,
        },
        help: older
          ? {
              sv: `Inget behöver göras. Till dess gäller ${nameBeside(context, older, document)}.`,
              en: `Nothing needs doing. Until then ${nameBeside(context, older, document)} applies.`,
            }
          : {
              sv: 'Inget behöver göras, om dagen är rätt.',
              en: 'Nothing needs doing, if the day is right.',
            },
        related: older
          ? [
              {
                place: older.title?.place ?? older.id.place,
                message: { sv: 'gäller till dess', en: 'applies until then' },
              },
            ]
          : [],
      };
    }
  },
};
