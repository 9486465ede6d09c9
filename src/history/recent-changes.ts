import type { Document } from '../document/document.ts';
import type { Register } from '../register/register.ts';
import type { Day } from '../text/calendar.ts';
import type { Text } from '../text/language.ts';
import { changesOverTime, type DatedChange } from './changes-over-time.ts';
import { sayChange } from './say-change.ts';

/** Something that became of a document, told without the document's name. */
export interface RecentChange extends DatedChange {
  readonly document: Document;
  readonly text: Text;
}

/** What was made for a register: several pages and a feed ask for the same. */
const made = new WeakMap<Register, Map<Day, readonly RecentChange[]>>();

function makeChanges(register: Register, asOf: Day): readonly RecentChange[] {
  return register.documents
    .flatMap((document) =>
      changesOverTime(register, document)
        // What has no day of its own only came to light on the first day that is known.
        .filter(({ day, change }) => day <= asOf && change.day !== undefined)
        .map(({ day, change }) => ({
          day,
          change,
          document,
          text: { sv: sayChange(change, day, 'sv'), en: sayChange(change, day, 'en') },
        })),
    )
    .sort((a, b) => (a.day === b.day ? 0 : a.day > b.day ? -1 : 1));
}

/**
 * Everything that has become of the documents up to a day, that day included: the newest first, and
 * the changes of one day in the order of the register. What happened on a day that nobody knows is
 * not among it.
 */
export function changesUpTo(register: Register, asOf: Day): readonly RecentChange[] {
  const known = made.get(register) ?? new Map<Day, readonly RecentChange[]>();
  made.set(register, known);
  const changes = known.get(asOf) ?? makeChanges(register, asOf);
  known.set(asOf, changes);
  return changes;
}
