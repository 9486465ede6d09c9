import type { Document } from '../document/document.ts';
import { type Day, earliest } from '../text/calendar.ts';
import { decidedEnd } from './expiry.ts';
import type { Register } from './register.ts';
import { isDecided, stateOn } from './state.ts';
import { dayAfter, lastDayOn } from './timeline.ts';

/** The days between which a document has force: from `start` up to, and not with, `end`. */
export interface Force {
  /** Undefined where it is not known, or where the document has no force on any day. */
  readonly start: Day | undefined;
  /** Undefined where nothing ends the force, or on a day that nobody knows. */
  readonly end: Day | undefined;
}

const NONE: Force = { start: undefined, end: undefined };

/**
 * Between which days a document has force, by what was decided by a day. The end of its period ends it
 * only where the city says so. A document that is not decided, that a court annulled or that ended
 * before it was to start has none.
 */
export function forceOn(register: Register, document: Document, asOf: Day): Force {
  const timeline = register.timelineOf(document);
  if (timeline.annulled || !isDecided(stateOn(register, document, asOf))) return NONE;
  const start = timeline.start?.kind === 'day' ? timeline.start.day : undefined;
  const last = register.city.expiryEndsForce ? lastDayOn(timeline, asOf) : undefined;
  const end = earliest(decidedEnd(register, document, asOf)?.day, last && dayAfter(last));
  return start !== undefined && end !== undefined && end <= start ? NONE : { start, end };
}
