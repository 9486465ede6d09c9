import type { Body } from '../city/city.ts';
import { findBody } from '../city/lookup.ts';
import type { Document } from '../document/document.ts';
import type { Day } from '../text/calendar.ts';
import { deciders } from './deciders.ts';
import type { Register } from './register.ts';

/**
 * Whose a document is on a day: the body that a recorded decision transferred it to, else all who
 * adopted it. `areKnown` says whether every one of them is a body of the city.
 */
export function ownersOf(
  { city }: Register,
  document: Document,
  day: Day,
): { readonly owners: readonly Body[]; readonly areKnown: boolean } {
  const transfer = document.history.findLast(
    ({ event, date }) => event.value === 'transfer' && (!date || date.value <= day),
  );
  if (transfer?.to) {
    const taker = findBody(city, transfer.to.value, day);
    return { owners: taker ? [taker] : [], areKnown: taker !== undefined };
  }
  const { adopted, areAllKnown } = deciders(city, document);
  const owners = adopted.map(({ body }) => body);
  return { owners, areKnown: areAllKnown && owners.length > 0 };
}
