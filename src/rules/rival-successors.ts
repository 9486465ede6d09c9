import type { Document } from '../document/document.ts';
import type { Register } from '../register/register.ts';
import type { Succession } from '../register/relation.ts';

/**
 * The decided successions that each end the whole of a document, where no one of them follows on
 * another: of two or more, nobody knows which took over what.
 */
export function rivalSuccessors(register: Register, document: Document): readonly Succession[] {
  const whole = register
    .successorsOf(document)
    .filter(
      ({ part, successor, inCycle }) =>
        part === undefined && !inCycle && register.timelineOf(successor).decided !== undefined,
    );
  const successors = new Set(whole.map((succession) => succession.successor));
  // The later of two that follow on each other may well name all that it replaces.
  return whole.filter(
    ({ successor }) =>
      !register.successorsOf(successor).some((next) => successors.has(next.successor)),
  );
}
