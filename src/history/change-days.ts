import type { Document } from '../document/document.ts';
import type { Register } from '../register/register.ts';
import { dayAfter } from '../register/timeline.ts';
import type { Day } from '../text/calendar.ts';

/**
 * The days on which anything may become of a document: between two of them that follow each other it
 * stands as it did on the first. Oldest first, each once.
 */
export function changeDays(register: Register, document: Document): Day[] {
  const { decided, start, lastDays, endings } = register.timelineOf(document);
  const days: (Day | undefined)[] = [decided?.day];
  if (start?.kind === 'day') days.push(start.day);
  for (const last of lastDays) days.push(dayAfter(last));
  for (const ending of endings) {
    const by =
      ending.kind === 'repeal'
        ? ending.repeal.date?.value
        : register.timelineOf(ending.succession.successor).decided?.day;
    days.push(ending.day, by);
  }
  // Of prolongations, revisions and transfers.
  for (const { date, from } of document.history) days.push(date?.value, from?.value);
  return [...new Set(days)].filter((day) => day !== undefined).sort();
}
