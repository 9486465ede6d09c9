import type { Day } from '../../text/calendar.ts';

/** A title around the day in it, which changes; the words after it belong to the day that was asked about. */
export interface SplitTitle {
  readonly before: string;
  readonly day: Day;
  readonly after: string;
}

/** Finds the day in a title: «Almby: styrmiljön den 2020-05-07». Without one, the title stands before it. */
export function splitTitle(title: string, day: Day): SplitTitle {
  const at = title.indexOf(day);
  if (at < 0) return { before: `${title}: `, day, after: '' };
  return { before: title.slice(0, at), day, after: title.slice(at + day.length) };
}
