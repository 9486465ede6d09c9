import type { Validity } from '../document/document.ts';
import type { ValidityForm } from '../forms/validity-form.ts';
import type { Timeline } from '../register/timeline.ts';
import { addDays, type Day } from '../text/calendar.ts';

/**
 * How a period that a document names differs from its validity: in its end, by one day because the
 * first day without force was taken for the last with it, in its start, or in having an end at all.
 */
export type PeriodConflict = 'end' | 'day-after' | 'start' | 'open';

/** A period by its first and last day, as far as they are known. */
interface Span {
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  /** The days were written, not only years or months. */
  readonly isExact: boolean;
}

function spanOf(form: ValidityForm): Span | undefined {
  if (form.kind === 'interval') return { ...form, isExact: form.precision === 'day' };
  if (form.kind !== 'mandate-period') return undefined;
  const [first, last] = form.years;
  return { from: `${first}-01-01` as Day, to: `${last}-12-31` as Day, isExact: false };
}

function validitySpan(validity: Validity, last: Day | undefined): Span {
  if (validity.kind !== 'interval') return { from: undefined, to: last, isExact: false };
  const { from, to, precision } = validity;
  return { from: from?.value, to: to?.value, isExact: precision === 'day' };
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

function isOneYear({ from, to }: Span): boolean {
  return from !== undefined && to !== undefined && yearOf(from) === yearOf(to);
}

/** A plan for some years that is made anew each year is in force for the first of them. */
function isRolling(span: Span, stated: Span): boolean {
  if (!isOneYear(stated) || !span.from || !span.to || !stated.from || !stated.to) return false;
  return yearOf(span.from) === yearOf(stated.from) && span.to > stated.to;
}

function differ(a: Day, b: Day, exact: boolean): boolean {
  return exact ? a !== b : yearOf(a) !== yearOf(b);
}

/** What is for one year may be decided before it and stand after it: a fee, a settlement of accounts. */
function conflictOfYear(span: Span, { from, to }: Span): PeriodConflict | undefined {
  if (!span.from || !span.to || !from || !to) return undefined;
  return to < span.from || from > span.to ? 'end' : undefined;
}

/**
 * Tells whether a period that a document names elsewhere is another than its validity.
 *
 * @param ends the last days as adopted and as prolonged
 */
export function periodsConflict(
  form: ValidityForm,
  validity: Validity,
  ends: Timeline['lastDays'],
): PeriodConflict | undefined {
  if (validity.kind === 'not-understood') return undefined;
  if (form.kind === 'open') return ends.length > 0 ? 'open' : undefined;
  const span = spanOf(form);
  if (!span) return undefined;
  const { from, to } = span;
  const stated = validitySpan(validity, ends[0]?.day);
  if (isRolling(span, stated)) return undefined;
  if (to && ends.some(({ day }) => day === addDays(to, 1))) return 'day-after';
  if (isOneYear(span) && !span.isExact) return conflictOfYear(span, stated);
  const exact = span.isExact && stated.isExact;
  if (to && ends.length === 0) return 'open';
  if (to && ends.every(({ day }) => differ(day, to, exact))) return 'end';
  if (!from || !stated.from) return undefined;
  // Adopted late in the year before, or late in its first year: the plan is for its years all the same.
  return Math.abs(yearOf(from) - yearOf(stated.from)) > 1 ? 'start' : undefined;
}
