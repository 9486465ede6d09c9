import { findBody } from '../city/lookup.ts';
import type { Document } from '../document/document.ts';
import type { Day } from '../text/calendar.ts';
import { ownersOf } from './owners.ts';
import type { Register } from './register.ts';

/**
 * Who answers for a document on a day, in words: the function that it names, else the body that it
 * names, else whose it is. Undefined where nobody is known.
 */
export function responsibleFor(
  register: Register,
  document: Document,
  asOf: Day,
): string | undefined {
  const { responsibleFunction, responsibleBody } = document;
  if (responsibleFunction) return responsibleFunction.value;
  const body = responsibleBody?.value;
  if (body !== undefined) return findBody(register.city, body)?.name ?? body;
  const { owners } = ownersOf(register, document, asOf);
  return owners.length > 0 ? owners.map(({ name }) => name).join(', ') : undefined;
}
