import type { Document } from '../../document/document.ts';
import { changesOverTime } from '../../history/changes-over-time.ts';
import { sayChange } from '../../history/say-change.ts';
import type { Day } from '../../text/calendar.ts';
import type { MapInput } from '../build-map.ts';
import type { DayRecord } from './history.ts';

/** What becomes of documents on which day, in the order of the nodes. */
export function daysOf(input: MapInput, numbers: ReadonlyMap<Document, number>): DayRecord[] {
  const days = new Map<Day, { node: number; text: string }[]>();
  for (const [document, node] of numbers) {
    for (const { day, change } of changesOverTime(input.view.register, document)) {
      const text = sayChange(change, day, input.language);
      const known = days.get(day);
      if (known) known.push({ node, text });
      else days.set(day, [{ node, text }]);
    }
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, changes]) => ({ day, changes }));
}
