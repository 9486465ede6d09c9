import { findBody } from '../city/lookup.ts';
import { dateText } from '../document/date-text.ts';
import type { Document } from '../document/document.ts';
import { comingDays } from '../register/coming-days.ts';
import { type Flag, flagsOn } from '../register/flags.ts';
import { judgedType } from '../register/judged-type.ts';
import type { Register } from '../register/register.ts';
import { isSelected, type Selection } from '../register/selection.ts';
import { isDecided, type StateKind, stateOn } from '../register/state.ts';
import { lastDayOn } from '../register/timeline.ts';
import type { Day } from '../text/calendar.ts';
import type { Text } from '../text/language.ts';

/** One document in the overview. Texts that a document lacks are undefined. */
export interface Row {
  readonly id: string;
  readonly title: string | undefined;
  readonly state: StateKind;
  readonly flags: readonly Flag[];
  readonly type: string | undefined;
  readonly decidedBy: string | undefined;
  /** As precise as it is known: a day, a month or a year. */
  readonly decided: string | undefined;
  readonly from: Day | undefined;
  /** The last day; undefined for an open end. */
  readonly to: Day | undefined;
  readonly openEnded: boolean;
  readonly responsible: string | undefined;
  readonly next: { readonly day: Day; readonly kind: string; readonly text: Text } | undefined;
  readonly file: string;
}

function rowOf(register: Register, document: Document, asOf: Day): Row {
  const timeline = register.timelineOf(document);
  const type = judgedType(register, document, asOf)?.type;
  const decider = document.decidedBy[0];
  const validity = document.validity?.value;
  const start = timeline.start;
  const date = timeline.decided?.decision.date?.value;
  const [next] = comingDays(register, document, type, asOf);
  return {
    id: document.id.value,
    title: document.title?.value,
    state: stateOn(register, document, asOf).kind,
    flags: flagsOn(register, document, type, asOf),
    type: type?.label ?? document.type?.value,
    decidedBy: decider && (findBody(register.city, decider.value)?.name ?? decider.value),
    decided: date && dateText(date),
    from: start?.kind === 'day' ? start.day : undefined,
    to: lastDayOn(timeline, asOf)?.day,
    openEnded: validity?.kind === 'open' || (validity?.kind === 'interval' && !validity.to),
    responsible: document.responsibleFunction?.value,
    next: next && { day: next.day, kind: next.kind, text: next.text },
    file: document.source.path,
  };
}

/**
 * The overview of a register on a day. What is not decided on that day is left out, unless the
 * future or a state is asked for.
 */
export function listRows(register: Register, asOf: Day, selection: Selection): Row[] {
  const rows: Row[] = [];
  for (const document of register.documents) {
    const future = selection.future || selection.states.length > 0;
    if (!future && !isDecided(stateOn(register, document, asOf))) continue;
    if (isSelected(register, document, asOf, selection)) rows.push(rowOf(register, document, asOf));
  }
  return rows;
}
