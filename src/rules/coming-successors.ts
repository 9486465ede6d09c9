import type { Document } from '../document/document.ts';
import type { StateKind } from '../register/state.ts';
import { STATE_NAMES } from '../register/state-names.ts';
import { addDays, type Day } from '../text/calendar.ts';
import type { Text } from '../text/language.ts';
import type { Context, Related } from './rule.ts';
import { nameOf } from './words.ts';

/** What may still come of a successor; one that was withdrawn or has ended replaces nothing. */
export const COMING: ReadonlySet<StateKind> = new Set<StateKind>([
  'adopted',
  'draft',
  'planned',
  'proposed',
  'referred',
  'sent-back',
  'undecided',
]);

function sayComing(context: Context, successor: Document): Text {
  const { kind } = context.state(successor);
  const name = nameOf(successor);
  if (kind !== 'adopted') {
    const { sv, en } = STATE_NAMES[kind];
    return {
      sv: `${name} är tänkt att ersätta det (läge: ${sv})`,
      en: `${name} is meant to supersede it (stage: ${en})`,
    };
  }
  const start = context.register.timelineOf(successor).start;
  const when =
    start?.kind === 'day'
      ? { sv: `från ${start.day}`, en: `from ${start.day}` }
      : { sv: 'när det har vunnit laga kraft', en: 'once it has gained legal force' };
  return {
    sv: `${name} är antaget och ersätter det ${when.sv}`,
    en: `${name} is adopted and supersedes it ${when.en}`,
  };
}

/** The documents that are on their way to replace one as a whole, with the words that say so. */
export function comingSuccessors(context: Context, document: Document): Related[] {
  const related: Related[] = [];
  for (const {
    successor,
    onSuccessor,
    onPredecessor,
    part,
    inCycle,
  } of context.register.successorsOf(document)) {
    const stated = onSuccessor ?? onPredecessor;
    if (inCycle || part !== undefined || !stated) continue;
    if (!COMING.has(context.state(successor).kind)) continue;
    related.push({ place: stated.place, message: sayComing(context, successor) });
  }
  return related;
}

/** How to mend that a document runs out before what replaces it has begun. */
export function bridgeUntil(start: Day): Text {
  const last = addDays(start, -1);
  return {
    sv: `Ska det gälla så länge, besluta om förlängning till ${last} och skriv den under history. Annars vet ingen vad som gäller däremellan.`,
    en: `If it is to apply until then, decide to prolong it to ${last} and write that under history. Otherwise nobody knows what applies in between.`,
  };
}
