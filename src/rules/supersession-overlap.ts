import type { Document } from '../document/document.ts';
import type { Succession } from '../register/relation.ts';
import type { Timeline } from '../register/timeline.ts';
import { addDays, type Day } from '../text/calendar.ts';
import type { Text } from '../text/language.ts';
import type { Place } from '../text/place.ts';
import type { Rule } from './rule.ts';
import { nameOf } from './words.ts';

/** A decision by which the older document stands after the newer has taken over. */
interface Standing {
  /** The last day on which the decision lets it stand. */
  readonly last: Day;
  readonly place: Place;
  readonly by: Text;
}

/** Who repealed or prolonged it knew of the successor, and let the older one stand longer all the same. */
function standingAfter(
  { endings, lastDays }: Timeline,
  start: Day,
  successorDecided: Day | undefined,
): Standing | undefined {
  for (const ending of endings) {
    if (ending.kind !== 'repeal' || ending.part !== undefined) continue;
    const { from, date } = ending.repeal;
    // A repeal decided later only tidies up after the successor.
    if (!from || from.value <= start || !date || date.value > start) continue;
    const by = {
      sv: `upphävs enligt beslut ${date.value} först ${from.value}`,
      en: `is repealed, by a decision on ${date.value}, only from ${from.value}`,
    };
    return { last: addDays(from.value, -1), place: from.place, by };
  }
  for (const { day, decided, place } of lastDays) {
    if (decided === undefined || day < start) continue;
    if (successorDecided === undefined || decided < successorDecided) continue;
    const by = {
      sv: `förlängdes genom beslut ${decided} till ${day}`,
      en: `was prolonged, by a decision on ${decided}, to ${day}`,
    };
    return { last: day, place, by };
  }
  return undefined;
}

function whole({ endings }: Timeline): { succession: Succession; day: Day } | undefined {
  for (const ending of endings) {
    if (ending.kind !== 'succession' || ending.part !== undefined || !ending.day) continue;
    return { succession: ending.succession, day: ending.day };
  }
  return undefined;
}

function helpFor(document: Document, start: Day): Text {
  const id = document.id.value;
  return {
    sv: `Ersätter det nya allt, ska det äldre upphöra ${start}. Ska båda gälla en tid, ange vilken del det nya ersätter: supersedes: [{ id: ${id}, part: … }].`,
    en: `If the new one replaces all of it, the older one is to end on ${start}. If both are to apply for a time, state which part the new one replaces: supersedes: [{ id: ${id}, part: … }].`,
  };
}

/** What is wholly superseded has ended, whatever another decision says. */
export const supersessionOverlap: Rule = {
  id: 'supersession-overlap',
  severity: 'warning',
  basis: 'facts',
  summary: {
    sv: 'Ett dokument ska enligt ett beslut gälla även efter att ett annat har ersatt det.',
    en: 'By one decision a document stands after another has superseded it.',
  },
  why: {
    sv: 'Två beslut säger emot varandra, och under tiden kan båda dokumenten åberopas.',
    en: 'Two decisions contradict each other, and for a time both documents can be invoked.',
  },

  *check({ documents, register, isDecided, asOf }) {
    for (const document of documents) {
      const timeline = register.timelineOf(document);
      const successor = whole(timeline);
      if (!successor || !isDecided(document)) continue;
      const { succession, day: start } = successor;
      const decided = register.timelineOf(succession.successor).decided?.day;
      const standing = standingAfter(timeline, start, decided);
      // What is past nobody can mend.
      if (!standing || standing.last < asOf || (decided !== undefined && decided > asOf)) continue;
      const stated = succession.onSuccessor ?? succession.onPredecessor;
      const [older, newer] = [nameOf(document), nameOf(succession.successor)];
      yield {
        place: standing.place,
        message: {
          sv: `${older} ${standing.by.sv}, men ${newer} ersätter det från ${start}. För tiden ${start} till och med ${standing.last} säger besluten olika.`,
          en: `${older} ${standing.by.en}, but ${newer} supersedes it from ${start}. For the time from ${start} to ${standing.last} the decisions differ.`,
        },
        help: helpFor(document, start),
        related: stated
          ? [
              {
                place: stated.place,
                message: { sv: 'ersättningen anges här', en: 'the supersession is stated here' },
              },
            ]
          : [],
      };
    }
  },
};
