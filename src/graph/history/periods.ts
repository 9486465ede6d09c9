import type { Document } from '../../document/document.ts';
import { changeDays } from '../../history/change-days.ts';
import { phaseOf } from '../../register/standing.ts';
import { stateOn } from '../../register/state.ts';
import type { View } from '../../register/view.ts';
import { addDays, type Day } from '../../text/calendar.ts';
import type { Language } from '../../text/language.ts';
import { nodeOf } from '../node-of.ts';
import type { DocumentNode } from '../steering-map.ts';
import type { Period, Presence } from './history.ts';

const NO_FINDINGS = { error: 0, warning: 0, info: 0 } as const;

/**
 * On which maps of the day a document is, see `isOnMap`. What is decided on a later day stands before
 * its time and is on none.
 */
function presenceOn({ register, asOf }: View, document: Document): Presence {
  const state = stateOn(register, document, asOf);
  switch (phaseOf(state)) {
    case 'in-force':
      return state.kind === 'expired' && register.city.expiryEndsForce ? 'past' : 'now';
    case 'ended':
      return 'past';
    case 'decided':
      return 'coming';
    case 'undecided':
      return register.timelineOf(document).decided ? 'absent' : 'coming';
  }
}

function periodOn(view: View, document: Document, drawn: DocumentNode, language: Language): Period {
  const { key, lane, body } = drawn;
  const node = nodeOf(view, document, key, NO_FINDINGS);
  const owner = { lane: node.lane, ...(node.body === undefined ? {} : { body: node.body }) };
  return {
    state: node.state,
    look: node.look,
    text: node.stateText[language],
    presence: presenceOn(view, document),
    ...(node.lane === lane && node.body === body ? {} : { owner }),
  };
}

function sameWords(a: Period, b: Period): boolean {
  const words = ({ from: _, ...rest }: Period) => JSON.stringify(rest);
  return words(a) === words(b);
}

/**
 * How a document stands over time, computed on the days on which that may change.
 *
 * @param drawn the document as it is drawn on the day that is asked about
 */
export function periodsOf(
  { register, asOf }: View,
  document: Document,
  drawn: DocumentNode,
  language: Language,
): Period[] {
  const days = changeDays(register, document);
  const on = (day: Day) => periodOn({ register, asOf: day }, document, drawn, language);
  const [first] = days;
  const periods: Period[] = [on(first === undefined ? asOf : addDays(first, -1))];
  for (const from of days) {
    const period = { from, ...on(from) };
    const last = periods.at(-1);
    if (!last || !sameWords(last, period)) periods.push(period);
  }
  return periods;
}
