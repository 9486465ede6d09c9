import type { RunningText } from '../mention.ts';
import type { Citation } from './citation.ts';
import { findDecisions } from './decisions.ts';
import { evenText, numberedStretches } from './running.ts';
import { findStatuteNumbers } from './statute-numbers.ts';
import { findStatutes } from './statutes.ts';

/**
 * Finds the statutes and decisions that a text names, in order and none within another. Only what is
 * certain: a body and a day without a decision is a meeting, and «lagen» alone is any law. The text is
 * gone through a fixed number of times, and looked at again only near what may be a citation.
 */
export function findCitations(running: RunningText): readonly Citation[] {
  const { text, startAt, endAt } = evenText(running);
  const all: Citation[] = findStatutes(text);
  for (const { text: stretch, start } of numberedStretches(text)) {
    for (const each of [...findStatuteNumbers(stretch), ...findDecisions(stretch)]) {
      all.push({ ...each, start: start + each.start, end: start + each.end });
    }
  }
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const found: Citation[] = [];
  let last = 0;
  for (const citation of all) {
    if (citation.start < last) continue;
    last = citation.end;
    found.push({ ...citation, start: startAt(citation.start), end: endAt(citation.end) });
  }
  return found;
}
