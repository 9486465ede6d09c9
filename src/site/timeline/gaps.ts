import { addDays, addMonths, type Day, earliest } from '../../text/calendar.ts';
import type { Dated, Line } from './lines.ts';
import { type Hole, holesBetween, joinSpans, type Span } from './spans.ts';

/** A time in which nothing of a line applied, or is to apply; one that still lasts ends on the day that is asked about. */
export interface Gap extends Hole {
  /** What applied last before it. */
  readonly after: Dated | undefined;
  /** What applied first after it. */
  readonly until: Dated | undefined;
}

/** How long a document may take to be made once it is demanded, in months. */
const TIME_TO_MAKE = 3;

/** The days on which something demands that a line goes on: until its end, and no further than the day. */
function demandedOn({ demanding }: Line, asOf: Day): Span[] {
  const binding = demanding?.stretches.filter(({ how }) => how !== 'over') ?? [];
  return joinSpans(binding).flatMap(({ from, before }) => {
    const until = earliest(before, addDays(asOf, 1));
    return from === undefined || (until !== undefined && until <= from)
      ? []
      : [{ from, before: until }];
  });
}

/** The days that a line is demanded and has nothing for, before its first document and after its last. */
function outside(line: Line, covered: readonly Span[], asOf: Day): Hole[] {
  const [first, last] = [covered[0]?.from, covered.at(-1)?.before];
  return demandedOn(line, asOf).flatMap(({ from, before }) => {
    const holes: Hole[] = [];
    const start = earliest(first, before);
    if (from !== undefined && start !== undefined && addMonths(from, TIME_TO_MAKE) <= start) {
      holes.push({ from, before: start });
    }
    if (last !== undefined && before !== undefined && last < before) {
      holes.push({ from: from !== undefined && from > last ? from : last, before });
    }
    return holes;
  });
}

/**
 * The gaps of a line, oldest first: between its documents, and where something demands that there is
 * one, before the first and after the last. That a document took up to three months to be made is no gap.
 *
 * @param asOf a gap at the end is told no further than this day
 */
export function gapsOf(line: Line, asOf: Day): Gap[] {
  const covered = joinSpans(line.documents.flatMap(({ stretches }) => stretches));
  const holes = [...holesBetween(covered), ...outside(line, covered, asOf)];
  return holes
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .map(({ from, before }) => ({
      from,
      before,
      after: line.documents.findLast(({ stretches }) =>
        stretches.some((each) => each.before === from),
      ),
      until: line.documents.find(({ stretches }) => stretches.some((each) => each.from === before)),
    }));
}
