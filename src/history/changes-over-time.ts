import type { Document } from '../document/document.ts';
import type { Change } from '../register/change.ts';
import { changesBetween } from '../register/changes.ts';
import type { Register } from '../register/register.ts';
import { addDays, type Day } from '../text/calendar.ts';
import { changeDays } from './change-days.ts';

/** What became of a document, and the day on which it shows: its state was another the day before. */
export interface DatedChange {
  readonly day: Day;
  readonly change: Change;
}

/** Everything that becomes of a document on days that are known, in the past and to come, oldest first. */
export function changesOverTime(register: Register, document: Document): DatedChange[] {
  // The rest of the register is needed to judge the document, and not to be compared.
  const alone = { ...register, documents: [document] };
  return changeDays(register, document).flatMap((day) => {
    const before = { register: alone, asOf: addDays(day, -1) };
    return changesBetween(before, { register: alone, asOf: day }).map((change) => ({
      day,
      change,
    }));
  });
}
