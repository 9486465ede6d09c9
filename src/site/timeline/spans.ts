import type { Day } from '../../text/calendar.ts';

/** Days that follow each other: from a first one, and before another. */
export interface Span {
  /** Undefined where nobody knows when it began. */
  readonly from: Day | undefined;
  /** Undefined where no end is decided. */
  readonly before: Day | undefined;
}

/** Days that follow each other, between two that are known. */
export interface Hole extends Span {
  readonly from: Day;
  readonly before: Day;
}

function startOf({ from }: Span): string {
  return from ?? '';
}

/** Joins spans that touch or overlap, oldest first. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => (startOf(a) < startOf(b) ? -1 : 1))) {
    const last = joined.at(-1);
    if (!last || (last.before !== undefined && last.before < startOf(span))) {
      joined.push({ from: span.from, before: span.before });
    } else if (
      last.before !== undefined &&
      (span.before === undefined || span.before > last.before)
    ) {
      joined[joined.length - 1] = { from: last.from, before: span.before };
    }
  }
  return joined;
}

/** The days between spans that belong to none of them, oldest first. */
export function holesBetween(spans: readonly Span[]): Hole[] {
  return joinSpans(spans).flatMap(({ before: from }, index, joined) => {
    const before = joined[index + 1]?.from;
    return from === undefined || before === undefined ? [] : [{ from, before }];
  });
}
