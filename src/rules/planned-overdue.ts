import type { Document } from '../document/document.ts';
import { mandatePeriodOf } from '../register/period.ts';
import type { Day } from '../text/calendar.ts';
import type { Text } from '../text/language.ts';
import type { Place } from '../text/place.ts';
import type { Context, Rule } from './rule.ts';
import { startOfValidity } from './validity-start.ts';
import { nameOf } from './words.ts';

/** The day by which a planned document was to be there: the last that its start may mean, else its end. */
function plannedBy(
  { city, asOf }: Context,
  document: Document,
): { day: Day; place: Place; what: 'start' | 'end' | 'whole' } | undefined {
  const { validity } = document;
  if (validity?.value.kind === 'mandate-period') {
    const period = mandatePeriodOf(city, document);
    return period && { day: period.to, place: validity.place, what: 'end' };
  }
  if (validity?.value.kind !== 'interval') return undefined;
  const from = startOfValidity(validity.value);
  const { to } = validity.value;
  if (from && to && to.value < asOf) return { day: to.value, place: to.place, what: 'whole' };
  if (from) return { day: from.value.last, place: from.place, what: 'start' };
  return to && { day: to.value, place: to.place, what: 'end' };
}

function sayOverdue(name: string, day: Day, what: 'start' | 'end' | 'whole'): Text {
  if (what === 'start') {
    return {
      sv: `${name} skulle ha börjat gälla senast ${day} men är fortfarande bara planerat.`,
      en: `${name} was to be in force by ${day} but is still only planned.`,
    };
  }
  const time =
    what === 'whole' ? { sv: 'Hela tiden', en: 'The whole time' } : { sv: 'Tiden', en: 'The time' };
  return {
    sv: `${time.sv} för ${name} gick ut ${day}, men det är fortfarande bara planerat.`,
    en: `${time.en} of ${name} ended on ${day}, but it is still only planned.`,
  };
}

/** A plan that is not kept is moved or dropped, but not forgotten. */
export const plannedOverdue: Rule = {
  id: 'planned-overdue',
  severity: 'warning',
  basis: 'facts',
  summary: {
    sv: 'Ett planerat dokument skulle ha funnits vid det här laget.',
    en: 'A planned document should have been there by now.',
  },
  why: {
    sv: 'Andra dokument och beslut räknar med att det kommer. Skjuts det upp utan att någon säger det står frågan utan styrning.',
    en: 'Other documents and decisions count on it. If it is put off and nobody says so, nothing governs the matter.',
  },

  *check(context) {
    const { documents, state, asOf } = context;
    for (const document of documents) {
      if (state(document).kind !== 'planned') continue;
      const planned = plannedBy(context, document);
      if (!planned || planned.day >= asOf) continue;
      const { day, what } = planned;
      yield {
        place: planned.place,
        message: sayOverdue(nameOf(document), day, what),
        help: {
          sv: 'Är det försenat, skriv den nya tiden under validity. Blir det inte av, skriv stage: withdrawn. Är det beslutat, skriv beslutet under decision.',
          en: 'If it is late, write the new time under validity. If nothing will come of it, write stage: withdrawn. If it is decided, write the decision under decision.',
        },
      };
    }
  },
};
