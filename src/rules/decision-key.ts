import type { City } from '../city/city.ts';
import { findBody } from '../city/lookup.ts';
import type { Decision } from '../document/document.ts';
import { foldName } from '../text/normalise.ts';

/** Who, when and which paragraph: what is one decision in the minutes. Undefined where any of it is not known. */
export function decisionKey(
  city: City,
  { decidedBy, date, paragraph }: Decision,
): string | undefined {
  const number = /\d+/.exec(paragraph?.value ?? '')?.[0];
  if (!decidedBy || date?.value.precision !== 'day' || number === undefined) return undefined;
  const body = findBody(city, decidedBy.value, date.value.first)?.id ?? foldName(decidedBy.value);
  return `${date.value.first} ${Number(number)} ${body}`;
}
