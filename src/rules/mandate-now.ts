import type { City, MandatePeriod } from '../city/city.ts';
import { findBody } from '../city/lookup.ts';
import type { Document } from '../document/document.ts';
import type { Day } from '../text/calendar.ts';

/** The mandate period, on a day, of those who decided a document; undefined where the city knows none. */
export function mandateOn(city: City, document: Document, day: Day): MandatePeriod | undefined {
  const [decider] = document.decidedBy;
  const kind = decider && findBody(city, decider.value)?.kind;
  const periods = city.mandatePeriods[kind === 'council' ? 'council' : 'boards'];
  return kind && periods.find(({ from, to }) => from <= day && day <= to);
}
