import { findBody } from '../../city/lookup.ts';
import type { Document, Repeal } from '../../document/document.ts';
import type { Register } from '../../register/register.ts';
import type { Day } from '../../text/calendar.ts';

/** A document, and the paragraph of the minutes in which it was decided, where that is known. */
interface Together {
  readonly document: Document;
  readonly paragraph: string | undefined;
}

const adoptedOn = new WeakMap<Register, ReadonlyMap<string, readonly Together[]>>();

function keyOf({ city }: Register, body: string | undefined, day: Day): string {
  const name = body ?? '';
  return `${day} ${findBody(city, name, day)?.id ?? name.trim().toLowerCase()}`;
}

/** What was adopted, by day and body; gathered once for a register. */
function adopted(register: Register): ReadonlyMap<string, readonly Together[]> {
  const known = adoptedOn.get(register);
  if (known) return known;
  const found = new Map<string, Together[]>();
  for (const document of register.documents) {
    for (const { date, decidedBy, paragraph } of document.decisions) {
      if (date?.value.precision !== 'day') continue;
      const body = decidedBy?.value ?? document.decidedBy[0]?.value;
      const key = keyOf(register, body, date.value.first);
      const one = { document, paragraph: paragraph?.value.replace(/^§\s*/, '') };
      const same = found.get(key);
      if (same) same.push(one);
      else found.set(key, [one]);
    }
  }
  adoptedOn.set(register, found);
  return found;
}

/** What the same body adopted on the day on which it repealed a document, in the order of the register. */
export function decidedTogether(register: Register, repeal: Repeal): readonly Together[] {
  const { date, decidedBy } = repeal;
  if (!date || !decidedBy) return [];
  return adopted(register).get(keyOf(register, decidedBy.value, date.value)) ?? [];
}
