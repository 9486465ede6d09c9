import { findBody } from '../city/lookup.ts';
import type { Document } from '../document/document.ts';
import type { Day } from '../text/calendar.ts';
import { foldName } from '../text/normalise.ts';
import { judgedType } from './judged-type.ts';
import type { Register } from './register.ts';
import { stateOn } from './state.ts';
import { STATE_NAMES } from './state-names.ts';

/** Which documents a view leaves in; several values of one kind are alternatives. */
export interface Selection {
  readonly states: readonly string[];
  readonly types: readonly string[];
  readonly bodies: readonly string[];
  readonly responsible: readonly string[];
  readonly keywords: readonly string[];
  /** Also what is not decided yet. */
  readonly future: boolean;
}

function matches(wanted: readonly string[], ...found: (string | undefined)[]): boolean {
  if (wanted.length === 0) return true;
  const folded = found.map((words) => foldName(words ?? ''));
  return wanted.some((words) => folded.includes(foldName(words)));
}

/** Whether a document has the state, type, decider, responsible function and keyword that are asked for. */
export function isSelected(
  register: Register,
  document: Document,
  asOf: Day,
  selection: Selection,
): boolean {
  if (selection.states.length > 0) {
    const { kind } = stateOn(register, document, asOf);
    const state = STATE_NAMES[kind];
    if (!matches(selection.states, kind, state.sv, state.en)) return false;
  }
  const type = judgedType(register, document, asOf)?.type.label;
  if (!matches(selection.types, type, document.type?.value)) return false;
  const bodies = document.decidedBy.flatMap(({ value }) => {
    const body = findBody(register.city, value);
    return [value, body?.id, body?.name, ...(body?.aliases ?? [])];
  });
  const { responsibleFunction, responsibleBody, keywords } = document;
  return (
    matches(selection.bodies, ...bodies) &&
    matches(selection.responsible, responsibleFunction?.value, responsibleBody?.value) &&
    matches(selection.keywords, ...keywords.map((keyword) => keyword.value))
  );
}
