import type { Day } from '../text/calendar.ts';

/** Reads `YYYY-MM-DD`. The browser knows which days there are: a field for dates takes no others. */
export function readDay(text: string): Day | undefined {
  const field = document.createElement('input');
  field.type = 'date';
  field.value = text;
  return field.value.length === 10 ? (field.value as Day) : undefined;
}
