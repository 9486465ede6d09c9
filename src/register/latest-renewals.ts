import type { Document } from '../document/document.ts';
import type { Day } from '../text/calendar.ts';
import type { Place } from '../text/place.ts';
import type { Demand } from './demands.ts';
import { isDecided, stateOn } from './state.ts';
import type { View } from './view.ts';

/** When a document was last made anew: a revision counts where it is said to renew it. */
export interface Renewal {
  readonly document: Document;
  readonly day: Day;
  readonly place: Place;
}

/** A review does not renew a document: what is to be adopted every so often is adopted again. */
function lastRenewal({ register, asOf }: View, document: Document): Renewal | undefined {
  const { start, decided } = register.timelineOf(document);
  if (start?.kind !== 'day' || !decided) return undefined;
  let last: Renewal = { document, day: start.day, place: start.place };
  for (const { event, renews, date, from } of document.history) {
    if (event.value !== 'revision' || !renews || !date || date.value > asOf) continue;
    const day = from ?? date;
    if (day.value > last.day) last = { document, day: day.value, place: day.place };
  }
  return last;
}

/** The latest of those that meet a demand: of all, or of each board where each has its own. */
export function latestRenewals(view: View, { made, requirement }: Demand): Renewal[] {
  const latest = new Map<string, Renewal | 'unknown'>();
  for (const document of made) {
    const state = stateOn(view.register, document, view.asOf);
    if (!isDecided(state) || state.kind === 'annulled') continue;
    const whose = requirement.perBoard ? (document.decidedBy[0]?.value ?? '') : '';
    const known = latest.get(whose);
    const renewal = lastRenewal(view, document);
    if (!renewal) latest.set(whose, 'unknown');
    else if (known !== 'unknown' && (!known || known.day < renewal.day)) latest.set(whose, renewal);
  }
  return [...latest.values()].filter((each) => each !== 'unknown');
}
