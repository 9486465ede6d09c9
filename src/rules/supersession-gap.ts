import type { Document } from '../document/document.ts';
import { endingSoon } from '../register/expiry.ts';
import type { Succession } from '../register/relation.ts';
import { addDays, type Day } from '../text/calendar.ts';
import type { Text } from '../text/language.ts';
import { comingSuccessors } from './coming-successors.ts';
import { firstTakeover, type OwnEnd, ownEnd, type Takeover } from './own-end.ts';
import type { Context, Related, Rule } from './rule.ts';
import { nameOf } from './words.ts';

function wholeSuccessions({ register }: Context, document: Document): Succession[] {
  return register
    .successorsOf(document)
    .filter(({ part, inCycle }) => part === undefined && !inCycle);
}

function ended({ asOf }: Context, document: Document, end: OwnEnd): Text {
  const last = addDays(end.day, -1);
  const [sv, en] = last < asOf ? ['gällde', 'applied'] : ['gäller', 'applies'];
  return {
    sv: `${nameOf(document)} ${sv} till och med ${last}`,
    en: `${nameOf(document)} ${en} until ${last}`,
  };
}

function helpFor({ isRepeal }: OwnEnd, start: Day): Text {
  const until = addDays(start, -1);
  return isRepeal
    ? {
        sv: `Besluta att det äldre upphör först ${start}, eller låt det nya gälla tidigare. Är en dag felskriven, rätta den.`,
        en: `Decide that the older one ends only on ${start}, or have the new one begin earlier. If a day is a slip of the pen, correct it.`,
      }
    : {
        sv: `Besluta vad som ska gälla så länge: förläng det äldre till ${until}, eller låt det nya gälla tidigare. Är en dag felskriven, rätta den.`,
        en: `Decide what is to apply until then: prolong the older one to ${until}, or have the new one begin earlier. If a day is a slip of the pen, correct it.`,
      };
}

function startsHere({ succession, day }: Takeover): Related[] {
  const { onSuccessor, onPredecessor, successor } = succession;
  const stated = onSuccessor ?? onPredecessor;
  return stated
    ? [
        {
          place: stated.place,
          message: {
            sv: `${nameOf(successor)} ersätter det från ${day}`,
            en: `${nameOf(successor)} supersedes it from ${day}`,
          },
        },
      ]
    : [];
}

/** One document takes over where the other ends, or nothing applies in between. */
export const supersessionGap: Rule = {
  id: 'supersession-gap',
  severity: 'warning',
  basis: 'facts',
  summary: {
    sv: 'Ett dokument upphör innan det som ersätter det börjar gälla.',
    en: 'A document ends before what supersedes it is in force.',
  },
  why: {
    sv: 'Däremellan finns inget att följa. Uppdrag och pengar som vilade på dokumentet saknar grund.',
    en: 'In between there is nothing to work by. Assignments and money that rested on the document have no ground.',
  },

  *check(context) {
    const { documents, register, asOf, isDecided, state } = context;
    for (const document of documents) {
      if (wholeSuccessions(context, document).length === 0 || !isDecided(document)) continue;
      if (state(document).kind === 'annulled') continue;
      // There the warning tells of the gap.
      if (endingSoon(register, document, asOf)) continue;
      const end = ownEnd(context, document);
      const start = end && firstTakeover(context, document);
      if (!end || start === 'unknown') continue;
      if (start) {
        const known = register.timelineOf(start.succession.successor).decided?.day;
        // Before the end, only what is decided by then can be known to come too late.
        const isKnown = end.day <= asOf || known === undefined || known <= asOf;
        if (start.day <= end.day || start.day <= asOf || !isKnown) continue;
        const { sv, en } = ended(context, document, end);
        const name = nameOf(start.succession.successor);
        const until = addDays(start.day, -1);
        yield {
          place: end.place,
          message: {
            sv: `${sv}, men ${name}, som ersätter det, gäller först från ${start.day}. Från ${end.day} till och med ${until} gäller inget av dem.`,
            en: `${en}, but ${name}, which supersedes it, is not in force until ${start.day}. From ${end.day} to ${until} neither of them applies.`,
          },
          help: helpFor(end, start.day),
          related: startsHere(start),
        };
        continue;
      }
      const coming = comingSuccessors(context, document);
      // Whoever repealed it has decided that nothing applies for now.
      if (end.isRepeal || end.day > asOf || coming.length === 0) continue;
      const { sv, en } = ended(context, document, end);
      yield {
        place: end.place,
        message: {
          sv: `${sv}, men det som ska ersätta det gäller inte än. Sedan ${end.day} gäller inget av dem.`,
          en: `${en}, but what is to supersede it is not in force yet. Since ${end.day} neither of them applies.`,
        },
        help: {
          sv: 'Låt det nya dokumentet beslutas, eller besluta vad som ska gälla så länge.',
          en: 'Have the new document decided, or decide what is to apply until then.',
        },
        related: coming,
      };
    }
  },
};
