import type { Document } from '../document/document.ts';
import type { Day } from '../text/calendar.ts';
import type { Besides } from './besides.ts';

/**
 * What archives a document with its repeal, from the first day without force on; undefined where it is
 * archived already.
 *
 * @param date the day of the decision that repeals it
 * @param from the first day without force, where it is stated
 */
export function archiving(
  document: Document,
  date: Day,
  from: Day | undefined,
): Besides | undefined {
  if (document.archived) return undefined;
  // Where the repeal stands there already, it knows the day.
  const recorded = document.repeals.find(
    (repeal) => repeal.date?.value === date && repeal.part === undefined,
  );
  const day = from ?? recorded?.from?.value ?? date;
  const { place } = document.id;
  return {
    document,
    change: (each) => ({ ...each, archived: { value: day, place } }),
    changes: [{ kind: 'set', path: ['archived'], value: day }],
  };
}
