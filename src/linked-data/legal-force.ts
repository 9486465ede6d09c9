import type { Document } from '../document/document.ts';
import { forceOn } from '../register/force.ts';
import { hasEnded, isDecided, stateOn } from '../register/state.ts';
import { STATE_NAMES } from '../register/state-names.ts';
import { lastDayOn } from '../register/timeline.ts';
import { addDays, type Day, earliest } from '../text/calendar.ts';
import { type Node, node } from './node.ts';
import type { Source } from './source.ts';

type LegalForce = 'inForce' | 'partiallyInForce' | 'notInForce';

const SCHEMA: Readonly<Record<LegalForce, string>> = {
  inForce: 'schema:InForce',
  partiallyInForce: 'schema:PartiallyInForce',
  notInForce: 'schema:NotInForce',
};

function legalForceOf({ register, asOf }: Source, document: Document): LegalForce | undefined {
  const state = stateOn(register, document, asOf);
  if (!isDecided(state)) return undefined;
  if (state.kind === 'adopted' || hasEnded(state, register.city)) return 'notInForce';
  return state.kind === 'partially-in-force' ? 'partiallyInForce' : 'inForce';
}

function period(start: Day | undefined, last: Day | undefined): string | undefined {
  return start === undefined ? undefined : `${start}/${last ?? '..'}`;
}

/**
 * Whether a document has force and from which day to which. `eli:date_no_longer_in_force` is the last
 * day in force: ELI 1.5 calls it the last date on which any part is. `schema:expires` is the last day
 * of its period where that comes first, which ends the force of no document by itself in many cities.
 */
export function forceProperties(source: Source, document: Document): Node {
  const { register, asOf } = source;
  const { start, end } = forceOn(register, document, asOf);
  const last = end && addDays(end, -1);
  const force = legalForceOf(source, document);
  const isMeant = force !== undefined && !register.timelineOf(document).annulled;
  const planned = isMeant ? lastDayOn(register.timelineOf(document), asOf)?.day : undefined;
  const { sv, en } = STATE_NAMES[stateOn(register, document, asOf).kind];
  return node({
    'eli:in_force': force && `eli:InForce-${force}`,
    'schema:legislationLegalForce': force && SCHEMA[force],
    'schema:creativeWorkStatus': [
      { '@value': sv, '@language': 'sv' },
      { '@value': en, '@language': 'en' },
    ],
    'eli:first_date_entry_in_force': start,
    'eli:date_no_longer_in_force': last,
    'schema:expires': earliest(last, planned),
    'schema:temporalCoverage': period(start, last),
  });
}
