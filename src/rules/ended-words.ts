import { explain } from '../register/explain.ts';
import type { Reason } from '../register/reason.ts';
import type { State } from '../register/state.ts';
import type { Day } from '../text/calendar.ts';
import type { Text } from '../text/language.ts';
import type { Related } from './rule.ts';

/**
 * The fact that ended a document: what its state rests on. A successor that is not at hand comes
 * last: on which day it took over is not known, and whether it had on this day.
 */
export function endOf({ kind, reasons }: State): Reason | undefined {
  const last = (wanted: Reason['kind']) => reasons.findLast((reason) => reason.kind === wanted);
  if (kind === 'superseded') {
    return last('superseded') ?? last('repealed') ?? last('superseded-elsewhere');
  }
  if (kind === 'expired') return last('last-day');
  return kind === 'repealed' || kind === 'annulled' ? last(kind) : undefined;
}

/** How it ended, as far as is known, as the end of a sentence. */
export function sayEnded(end: Reason | undefined): Text {
  switch (end?.kind) {
    case 'superseded':
      return end.day
        ? { sv: `som ersattes ${end.day}`, en: `which was superseded on ${end.day}` }
        : {
            sv: 'som har ersatts; dagen är inte känd',
            en: 'which has been superseded; the day is not known',
          };
    case 'repealed':
      return {
        sv: `som upphörde att gälla ${end.day}`,
        en: `which ceased to apply on ${end.day}`,
      };
    case 'annulled': {
      const day = end.event.date?.value;
      return {
        sv: `vars beslut en domstol upphävde${day ? ` ${day}` : ''}`,
        en: `the decision on which a court annulled${day ? ` on ${day}` : ''}`,
      };
    }
    case 'last-day':
      return {
        sv: `vars giltighetstid gick ut ${end.last.day}`,
        en: `whose period ended on ${end.last.day}`,
      };
    default:
      return { sv: 'som inte längre gäller', en: 'which no longer applies' };
  }
}

/** The first day without force; undefined where it is not known. */
export function dayOfEnd(end: Reason | undefined): Day | undefined {
  switch (end?.kind) {
    case 'superseded':
    case 'repealed':
      return end.day;
    case 'annulled':
      return end.event.date?.value;
    case 'last-day':
      return end.last.day;
    default:
      return undefined;
  }
}

/** Where the fact stands that ended a document. */
export function whereEnded(end: Reason | undefined): Related[] {
  const evidence = end && explain(end);
  return evidence?.place ? [{ place: evidence.place, message: evidence.text }] : [];
}
