import type { DocumentType } from '../city/city.ts';
import { findType } from '../city/lookup.ts';
import type { Document, Requirement } from '../document/document.ts';
import { foldName } from '../text/normalise.ts';
import { judgedType, judgingTypes } from './judged-type.ts';
import type { RecurringPeriod } from './recurring-period.ts';
import { isDecided, isInForce, stateOn } from './state.ts';
import type { View } from './view.ts';

/** What a document in force demands of others: that one of a type is made for it. */
export interface Demand {
  readonly requirement: Requirement;
  /** Undefined where the city does not know the word. */
  readonly wanted: DocumentType | undefined;
  /** The documents of that type that belong to it, however they stand, each once. */
  readonly made: readonly Document[];
}

/** Whether a document binds on a day and its period is not over. */
export function isRunning({ register, asOf }: View, document: Document): boolean {
  const { kind } = stateOn(register, document, asOf);
  return kind === 'in-force' || kind === 'partially-in-force';
}

/** Whether a document was made for a period: it was decided to start in it, and nobody repealed it. */
export function isMadeFor(
  { register, asOf }: View,
  document: Document,
  period: RecurringPeriod,
): boolean {
  const { start } = register.timelineOf(document);
  const state = stateOn(register, document, asOf);
  if (!isDecided(state) || start?.kind !== 'day') return false;
  const isUndone = state.kind === 'repealed' || state.kind === 'annulled';
  return !isUndone && period.first <= start.day && start.day <= period.last;
}

/** Whether a document is of a type, by its own rules and those of whoever demands it. */
function isOfType(view: View, child: Document, wanted: DocumentType | undefined): boolean {
  return (
    wanted !== undefined && judgedType(view.register, child, view.asOf)?.type.key === wanted.key
  );
}

/** Whether the word for a document's type is a compound of another: a «verksamhetsplan» is a «plan» too. */
function isKindOf({ type }: Document, word: string): boolean {
  const own = foldName(type?.value ?? '');
  return own !== '' && own.endsWith(foldName(word));
}

/** What a document demands on a day. Once its period is over, nothing more is due in it. */
export function demandsOn(view: View, document: Document): Demand[] {
  const { register, asOf } = view;
  if (document.requires.length === 0) return [];
  const state = stateOn(register, document, asOf);
  if (state.kind === 'expired' || !isInForce(state, register.city)) return [];
  const { set } = judgingTypes(register, document, asOf);
  const children = new Set(register.childrenOf(document).map(({ from }) => from));
  const types = document.requires.map(({ type }) => findType(set, type.value)?.type);
  return document.requires.map((requirement, index): Demand => {
    const word = requirement.type.value;
    const wanted = types[index];
    const made = [...children].filter(
      (child) =>
        isOfType(view, child, wanted) ||
        // What another demand asks for by name does not meet this one too.
        (isKindOf(child, wanted?.key ?? word) &&
          !types.some((other) => isOfType(view, child, other))),
    );
    return { requirement, wanted, made };
  });
}
