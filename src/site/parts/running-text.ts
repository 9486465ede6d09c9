import type { Child } from '../../markup/tag.ts';
import { parseDay } from '../../text/calendar.ts';
import { timeTag } from './time-tag.ts';

const DAY = /(\d{4}-\d{2}-\d{2})/;

/** A sentence whose days are marked as such, so that no line breaks within one or within «§ 21». */
export function runningText(words: string): Child[] {
  return words
    .replace(/§ (?=\d)/g, '§\u00a0')
    .split(DAY)
    .filter((part) => part !== '')
    .map((part) => {
      const day = parseDay(part);
      return day ? timeTag(day) : part;
    });
}
