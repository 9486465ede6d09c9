import type { Document } from '../../document/document.ts';
import { changesBetween } from '../../register/changes.ts';
import { addDays, type Day } from '../../text/calendar.ts';
import type { MapInput } from '../build-map.ts';
import { changeDays } from '../../history/change-days.ts';
import type { DayRecord } from './history.ts';
import { sayChange } from '../../history/say-change.ts';

/** What becomes of documents on which day, in the order of the nodes. */
export function daysOf(input: MapInput, numbers: ReadonlyMap<Document, number>): DayRecord[] {
  const { register } = input.view;
  const days = new Map<Day, { node: number; text: string }[]>();
  for (const [document, node] of numbers) {
    const alone = { ...register, documents: [document] };
    for (const day of changeDays(register, document)) {
      const before = { register: alone, asOf: addDays(day, -1) };
      for (const change of changesBetween(before, { register: alone, asOf: day })) {
        const text = sayChange(change, day, input.language);
        const known = days.get(day);
        if (known) known.push({ node, text });
        else days.set(day, [{ node, text }]);
      }
    }
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, changes]) => ({ day, changes }));
}
