import type { DocumentType, TypeSet } from '../city/city.ts';
import { findType, typeSetOn } from '../city/lookup.ts';
import type { Document } from '../document/document.ts';
import type { Day } from '../text/calendar.ts';
import type { Register } from './register.ts';

/** The type of a document by the rules of the day on which it was decided. */
export interface JudgedType {
  readonly type: DocumentType;
  /** The word is one that the city used before; the type is what it stands for today. */
  readonly legacy: boolean;
  /** The document is older than the first rules there are. */
  readonly older: boolean;
}

/**
 * The rules for types by which a document is judged: those in force when it was decided; before its
 * decision, those of the day that is asked about. `older` says that it is older than all of them.
 */
export function judgingTypes(
  register: Register,
  document: Document,
  asOf: Day,
): { readonly set: TypeSet; readonly older: boolean } {
  const { decided } = register.timelineOf(document);
  return typeSetOn(register.city, decided ? decided.day : asOf);
}

/** Finds the type of a document by the rules that it is judged by. Undefined where it is missing or unknown. */
export function judgedType(
  register: Register,
  document: Document,
  asOf: Day,
): JudgedType | undefined {
  if (!document.type) return undefined;
  const { set, older } = judgingTypes(register, document, asOf);
  const found = findType(set, document.type.value);
  return found && { type: found.type, legacy: found.legacy, older };
}
