import { dateText } from '../document/date-text.ts';
import type { Fact, Validity } from '../document/document.ts';
import { type PartialDay, parsePartialDay } from '../text/calendar.ts';

/** The start of a period, as exactly as it was written. */
export function startOfValidity({
  from,
  precision,
}: Extract<Validity, { kind: 'interval' }>): Fact<PartialDay> | undefined {
  if (!from) return undefined;
  const written = dateText({ precision, first: from.value, last: from.value });
  const value = parsePartialDay(written);
  return value && { value, place: from.place };
}
