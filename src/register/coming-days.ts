import type { DocumentType } from '../city/city.ts';
import type { Document } from '../document/document.ts';
import type { Day } from '../text/calendar.ts';
import type { Text } from '../text/language.ts';
import type { Place } from '../text/place.ts';
import { followUpsDue, reviewDue } from './duties.ts';
import type { Register } from './register.ts';
import { hasEnded, stateOn } from './state.ts';
import { lastDayOn } from './timeline.ts';

/** A day that matters for a document, and what happens on it. */
export interface ComingDay {
  readonly day: Day;
  readonly kind: 'start' | 'last-day' | 'repeal' | 'successor' | 'review' | 'follow-up';
  readonly text: Text;
  readonly place: Place | undefined;
}

/** What of a document ends, where it is not the whole. */
function partText(part: string | undefined): Text {
  if (part === undefined) return { sv: '', en: '' };
  if (part === 'rest') return { sv: ' till den del som återstår', en: ' in what remains of it' };
  return { sv: ` i en del (${part})`, en: ` in part (${part})` };
}

/**
 * The days that matter for a document from a day on, the first one first. A duty that fell due
 * before is listed too: it is still to be done.
 */
export function comingDays(
  register: Register,
  document: Document,
  type: DocumentType | undefined,
  asOf: Day,
): ComingDay[] {
  const timeline = register.timelineOf(document);
  const state = stateOn(register, document, asOf);
  const days: ComingDay[] = [];
  if (hasEnded(state, register.city) || !timeline.decided) return days;
  const { start } = timeline;
  if (start?.kind === 'day' && start.day > asOf) {
    const text = { sv: 'börjar gälla', en: 'comes into force' };
    days.push({ day: start.day, kind: 'start', text, place: start.place });
  }
  const last = lastDayOn(timeline, asOf);
  if (last && last.day >= asOf) {
    const text = { sv: 'sista giltighetsdagen', en: 'last day of its period' };
    days.push({ day: last.day, kind: 'last-day', text, place: last.place });
  }
  for (const ending of timeline.endings) {
    if (ending.day === undefined || ending.day <= asOf) continue;
    const part = partText(ending.part);
    if (ending.kind === 'repeal') {
      const text = { sv: `upphör att gälla${part.sv}`, en: `ceases to apply${part.en}` };
      days.push({ day: ending.day, kind: 'repeal', text, place: ending.repeal.place });
    } else {
      const { successor, onSuccessor } = ending.succession;
      const name = successor.title?.value ?? successor.id.value;
      const text = {
        sv: `ersätts${part.sv} av «${name}»`,
        en: `is superseded${part.en} by «${name}»`,
      };
      days.push({ day: ending.day, kind: 'successor', text, place: onSuccessor?.place });
    }
  }
  const review = reviewDue(document, timeline, type, asOf);
  if (review) {
    const text = { sv: 'ska aktualitetsprövas', en: 'is to be reviewed' };
    days.push({ day: review.day, kind: 'review', text, place: review.place });
  }
  for (const due of followUpsDue(document, timeline, asOf)) {
    const text = { sv: 'ska följas upp', en: 'is to be followed up' };
    days.push({ day: due.day, kind: 'follow-up', text, place: due.place });
  }
  return days.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.kind < b.kind ? -1 : 1));
}
