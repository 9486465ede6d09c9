import type { City } from '../../city/city.ts';
import type { Document } from '../../document/document.ts';
import { changeDays } from '../../history/change-days.ts';
import type { Register } from '../../register/register.ts';
import { type State, stateOn } from '../../register/state.ts';
import { addDays, type Day } from '../../text/calendar.ts';
import type { Span } from './spans.ts';

/** A time in which a document binds, and how: `over` is past its last day, where only a decision ends it. */
export interface Stretch extends Span {
  readonly how: 'whole' | 'part' | 'over';
}

function howOf({ kind }: State, { expiryEndsForce }: City): Stretch['how'] | undefined {
  switch (kind) {
    case 'in-force':
      return 'whole';
    case 'partially-in-force':
      return 'part';
    case 'expired':
      return expiryEndsForce ? undefined : 'over';
    default:
      return undefined;
  }
}

/**
 * When a document binds, by the facts at hand: the past, and what is decided for the time to come.
 * Oldest first; empty where nobody knows, or where it never binds.
 *
 * @param asOf any day, for a document of which no day is known
 */
export function stretchesOf(register: Register, document: Document, asOf: Day): Stretch[] {
  const days = changeDays(register, document);
  const [first] = days;
  const before = first === undefined ? asOf : addDays(first, -1);
  const stretches: Stretch[] = [];
  let last: { from: Day | undefined; how: Stretch['how'] } | undefined;
  const end = (day: Day | undefined) => {
    if (last) stretches.push({ from: last.from, before: day, how: last.how });
    last = undefined;
  };
  for (const from of [undefined, ...days]) {
    const how = howOf(stateOn(register, document, from ?? before), register.city);
    if (how === last?.how) continue;
    end(from);
    if (how) last = { from, how };
  }
  end(undefined);
  return stretches;
}
