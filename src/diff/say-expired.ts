import type { Change } from '../register/change.ts';
import { lastDayOn } from '../register/timeline.ts';
import { addDays } from '../text/calendar.ts';
import type { Text } from '../text/language.ts';
import type { Side } from './diff.ts';

/** Of a document whose period is over, and what that means in the city. */
export function sayExpired({ after }: Change, { view }: Side): Text[] {
  const last = after && lastDayOn(after.timeline, after.asOf)?.day;
  if (last === undefined) return [];
  const was = { sv: `Sista giltighetsdagen var ${last}.`, en: `Its last day was ${last}.` };
  const follows = view.register.city.expiryEndsForce
    ? { sv: 'Därmed gäller det inte längre.', en: 'It no longer applies.' }
    : {
        sv: 'Det är inte upphävt genom beslut, så formellt gäller det fortfarande.',
        en: 'No decision ends it, so formally it still applies.',
      };
  return [was, follows];
}

/**
 * That a document's period was over before a decision or a successor ended it. Where the end of the
 * period ends a document's force, nothing applied from then until its successor did.
 */
export function sayExpiredBefore({ kind, after, ending }: Change, { view }: Side): Text[] {
  const end = ending?.day;
  const last = after && end && lastDayOn(after.timeline, end)?.day;
  if (!last || addDays(last, 1) >= end) return [];
  const isGap = kind === 'superseded' && view.register.city.expiryEndsForce;
  return isGap
    ? [
        {
          sv: `Dess giltighetstid gick ut redan ${last}, så fram till ${end} gällde inget av dem.`,
          en: `Its period was over already on ${last}, so neither of them applied until ${end}.`,
        },
      ]
    : [
        {
          sv: `Dess giltighetstid gick ut ${last}.`,
          en: `Its period was over on ${last}.`,
        },
      ];
}
