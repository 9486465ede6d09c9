import type { Document } from '../document/document.ts';
import type { Day } from '../text/calendar.ts';
import type { Reason } from './reason.ts';
import type { Register } from './register.ts';
import type { Ending, Timeline } from './timeline.ts';

/** Whether an ending has come on a day; one on a day that nobody knows has. */
export function begun(ending: Ending, day: Day): boolean {
  return ending.day === undefined || ending.day <= day;
}

/** What is on its way, or was stated without effect: facts that explain why the document still stands. */
export function pendingReasons(
  register: Register,
  document: Document,
  timeline: Timeline,
  day: Day,
): Reason[] {
  const reasons: Reason[] = [];
  for (const repeal of timeline.undatedRepeals) reasons.push({ kind: 'repeal-undated', repeal });
  for (const ending of timeline.endings) {
    if (begun(ending, day)) continue;
    if (ending.kind === 'repeal') {
      reasons.push({ kind: 'repealed-later', day: ending.day, repeal: ending.repeal });
    } else {
      reasons.push({ kind: 'superseded-later', day: ending.day, succession: ending.succession });
    }
  }
  for (const succession of register.successorsOf(document)) {
    if (succession.inCycle) reasons.push({ kind: 'in-cycle', succession });
    else if (
      !timeline.endings.some((each) => 'succession' in each && each.succession === succession)
    ) {
      reasons.push({ kind: 'superseded-later', day: undefined, succession });
    }
  }
  return reasons;
}
