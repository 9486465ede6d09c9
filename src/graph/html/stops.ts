import type { Day } from '../../text/calendar.ts';
import type { MapHistory } from '../history/history.ts';

/** The days on which something changes and the one that was asked about: the stops of the slider. */
export function stopsOf({ days, asOf }: MapHistory): Day[] {
  return [...new Set([...days.map(({ day }) => day), asOf])].sort();
}
