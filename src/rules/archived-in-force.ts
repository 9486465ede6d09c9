import type { Document } from '../document/document.ts';
import { STATE_NAMES } from '../register/state-names.ts';
import type { Context, Rule } from './rule.ts';
import { nameOf } from './words.ts';

/** Whether successors are named and none has begun: superseded-too-early tells of that. */
function awaitsSuccessor({ register, isInForce, hasEnded }: Context, document: Document): boolean {
  const named = register.successorsOf(document).filter(({ inCycle }) => !inCycle);
  const begun = named.some(({ successor }) => isInForce(successor) || hasEnded(successor));
  return named.length > 0 && !begun;
}

/** What is put away still binds, as long as no decision has ended it. */
export const archivedInForce: Rule = {
  id: 'archived-in-force',
  severity: 'error',
  basis: 'facts',
  summary: {
    sv: 'Dokumentet är arkiverat fast det fortfarande gäller.',
    en: 'The document is archived though it is still in force.',
  },
  why: {
    sv: 'Arkivering upphäver inget. Den som söker bland gällande dokument hittar det inte, men alla är skyldiga att följa det.',
    en: 'Archiving repeals nothing. Whoever looks among the documents in force does not find it, but everybody is bound to follow it.',
  },

  *check(context) {
    const { documents, state, asOf } = context;
    for (const document of documents) {
      const { archived } = document;
      if (!archived || archived.value > asOf) continue;
      const { kind } = state(document);
      // Of an expired document, expired-not-repealed tells what is to be decided.
      if (kind !== 'in-force' && kind !== 'partially-in-force' && kind !== 'adopted') continue;
      if (awaitsSuccessor(context, document)) continue;
      const { sv, en } = STATE_NAMES[kind];
      yield {
        place: archived.place,
        message: {
          sv: `${nameOf(document)} är arkiverat sedan ${archived.value}, men inget beslut har upphävt eller ersatt det. Läget är ${sv}.`,
          en: `${nameOf(document)} has been archived since ${archived.value}, but no decision has repealed or superseded it. Its state is ${en}.`,
        },
        help: {
          sv: `Är det upphävt, skriv in beslutet: gov-docs retire ${document.id.value}. Är det ersatt, skriv supersedes: [${document.id.value}] i det nya dokumentet. Gäller det fortfarande, ta bort archived.`,
          en: `If it is repealed, write the decision down: gov-docs retire ${document.id.value}. If it is superseded, write supersedes: [${document.id.value}] in the new document. If it still applies, remove archived.`,
        },
      };
    }
  },
};
