import { dateText } from '../document/date-text.ts';
import type { Document } from '../document/document.ts';
import { type Day, parsePartialDay } from '../text/calendar.ts';
import type { Rule } from './rule.ts';
import { nameOf } from './words.ts';

/**
 * Whether a document may have been revised as late as a day: then it is the revised text that
 * replaces the other. Of a revision whose day is not known, nobody can say that it came before.
 */
function mayBeRevisedSince({ history, frontmatter }: Document, day: Day): boolean {
  const sheet = frontmatter?.entries.find(({ key }) => key.text === 'last-revised')?.value;
  const last = sheet?.kind === 'scalar' ? parsePartialDay(sheet.text.trim()) : undefined;
  if (last && last.last >= day) return true;
  return history.some(
    ({ event, date }) => event.value === 'revision' && (!date || date.value >= day),
  );
}

/** A successor is decided, or revised, on the same day as what it replaces, or later. */
export const supersedesNewer: Rule = {
  id: 'supersedes-newer',
  severity: 'error',
  basis: 'facts',
  summary: {
    sv: 'Ett dokument sägs ersätta ett som beslutades senare.',
    en: 'A document is said to supersede one that was decided later.',
  },
  why: {
    sv: 'Ett beslut kan inte ersätta ett senare beslut. Ofta är de två förväxlade, eller så är ett datum fel.',
    en: 'A decision cannot supersede a later one. Often the two are mixed up, or a date is wrong.',
  },

  *check({ documents, register }) {
    for (const predecessor of documents) {
      for (const { successor, onSuccessor, onPredecessor } of register.successorsOf(predecessor)) {
        if (successor === predecessor) continue;
        const earlier = register.timelineOf(successor).decided?.decision.date;
        const later = register.timelineOf(predecessor).decided?.decision.date;
        // Of dates that are not exact, only what is certain counts.
        if (!earlier || !later || earlier.value.last >= later.value.first) continue;
        if (mayBeRevisedSince(successor, later.value.first)) continue;
        const stated = onSuccessor ?? onPredecessor;
        if (!stated) continue;
        const [successorDate, predecessorDate] = [dateText(earlier.value), dateText(later.value)];
        const other = onSuccessor ? later : earlier;
        yield {
          place: stated.place,
          message: {
            sv: `${nameOf(successor)}, beslutat ${successorDate}, sägs ersätta ${nameOf(predecessor)}, som beslutades först ${predecessorDate}.`,
            en: `${nameOf(successor)}, decided ${successorDate}, is said to supersede ${nameOf(predecessor)}, which was not decided until ${predecessorDate}.`,
          },
          help: {
            sv: 'Rätta det datum som är fel, eller vänd på uppgiften om det är det andra dokumentet som ersätter.',
            en: 'Correct the date that is wrong, or turn the statement round if it is the other document that supersedes.',
          },
          related: [
            {
              place: other.place,
              message: onSuccessor
                ? { sv: `beslutat ${predecessorDate}`, en: `decided ${predecessorDate}` }
                : { sv: `beslutat ${successorDate}`, en: `decided ${successorDate}` },
            },
          ],
        };
      }
    }
  },
};
