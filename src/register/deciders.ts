import { isAnyBody } from '../city/catch-all.ts';
import type { Body, City } from '../city/city.ts';
import { findBody } from '../city/lookup.ts';
import type { Document } from '../document/document.ts';
import type { Place } from '../text/place.ts';

/** Which bodies of the city decided a document; those that are not known are left out. */
export interface Deciders {
  readonly adopted: readonly { readonly body: Body; readonly place: Place }[];
  /** Those who revised it afterwards. */
  readonly revised: readonly Body[];
  /** Whether all who adopted it are known. */
  readonly areAllKnown: boolean;
}

/**
 * Finds the bodies that decided a document, as they were on the day of the decision. What stands for
 * any body («Annan») is none that is known.
 */
export function deciders(city: City, document: Document): Deciders {
  const day = document.decisions[0]?.date?.value.last;
  const adopted = document.decidedBy.flatMap(({ value, place }) => {
    const body = findBody(city, value, day);
    return body && !isAnyBody(body) ? [{ body, place }] : [];
  });
  const revised = document.history.flatMap(({ event, decidedBy, date }) => {
    if (event.value !== 'revision' || !decidedBy) return [];
    return findBody(city, decidedBy.value, date?.value) ?? [];
  });
  return { adopted, revised, areAllKnown: adopted.length === document.decidedBy.length };
}
