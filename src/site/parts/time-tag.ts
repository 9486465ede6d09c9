import { type Tag, tag } from '../../markup/tag.ts';
import type { Day } from '../../text/calendar.ts';

/** A day as it is written, for people and for programs. */
export function timeTag(day: Day): Tag {
  return tag('time', { datetime: day }, day);
}
