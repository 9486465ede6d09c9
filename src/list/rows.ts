import { findBody } from '../city/lookup.ts';
import { dateText } from '../document/date-text.ts';
import type { Document } from '../document/document.ts';
import { comingDays } from '../register/coming-days.ts';
import { type Flag, flagsOn } from '../register/flags.ts';
import { judgedType } from '../register/judged-type.ts';
import type { Register } from '../register/register.ts';
import { isDecided, type StateKind, stateOn } from '../register/state.ts';
import { STATE_NAMES } from '../register/state-names.ts';
import { lastDayOn } from '../register/timeline.ts';
import type { Day } from '../text/calendar.ts';
import type { Text } from '../text/language.ts';
import { foldName } from '../text/normalise.ts';

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

/** What `gov-docs list` leaves in; several values of one kind are alternatives. */
export interface Filter {
  readonly states: readonly string[];
  readonly types: readonly string[];
  readonly bodies: readonly string[];
  readonly responsible: readonly string[];
  readonly keywords: readonly string[];
  /** Also what is not decided yet. */
  readonly future: boolean;
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

function matches(wanted: readonly string[], ...found: (string | undefined)[]): boolean {
  if (wanted.length === 0) return true;
  const folded = found.map((words) => foldName(words ?? ''));
  return wanted.some((words) => folded.includes(foldName(words)));
}

function isWanted(register: Register, document: Document, row: Row, filter: Filter): boolean {
  const state = STATE_NAMES[row.state];
  if (!matches(filter.states, row.state, state.sv, state.en)) return false;
  if (!matches(filter.types, row.type, document.type?.value)) return false;
  const bodies = document.decidedBy.flatMap(({ value }) => {
    const body = findBody(register.city, value);
    return [value, body?.id, body?.name, ...(body?.aliases ?? [])];
  });
  if (!matches(filter.bodies, ...bodies)) return false;
  if (!matches(filter.responsible, row.responsible, document.responsibleBody?.value)) return false;
  return matches(filter.keywords, ...document.keywords.map((keyword) => keyword.value));
}

/**
 * The overview of a register on a day. What is not decided on that day is left out, unless the
 * future or a state is asked for.
 */
export function listRows(register: Register, asOf: Day, filter: Filter): Row[] {
  const rows: Row[] = [];
  for (const document of register.documents) {
    const future = filter.future || filter.states.length > 0;
    if (!future && !isDecided(stateOn(register, document, asOf))) continue;
    const row = rowOf(register, document, asOf);
    if (isWanted(register, document, row, filter)) rows.push(row);
  }
  return rows;
}
