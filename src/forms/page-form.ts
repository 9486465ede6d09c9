/** What stands on a page beside its text, and looks like a paragraph or a case number to a machine. */

import { lazily } from '../text/lazily.ts';
import { readableText, WORD_END, WORD_START, wholeForm } from './readable-text.ts';

const COUNTER = '(?:(?:sida|sidan|sid|s)[.:]? ?)?[0-9]{1,3} ?\\([0-9]{1,3}\\)';
const COUNTER_IN_WORDS = '(?:sida|sidan|sid)[.:]? ?[0-9]{1,3} ?(?:av|/) ?[0-9]{1,3}';
const WHOLE = lazily(() => new RegExp(`^(?:${COUNTER}|${COUNTER_IN_WORDS})$`, 'iu'));
const IN_TEXT = lazily(
  () => new RegExp(`${WORD_START}(?:${COUNTER}|${COUNTER_IN_WORDS})${WORD_END}`, 'giu'),
);
const AGENDA_ITEM = lazily(
  () =>
    new RegExp(
      `${WORD_START}(?:ärende|ärendepunkt)(?: (?:nr|nummer)\\.?)?[ :]{1,2}([0-9]{1,3})${WORD_END}(?![-/.:][0-9])`,
      'iu',
    ),
);

/** Whether a text is the counter of a page and nothing else: `1(7)`, `2 (8)`, «Sida 3 av 9». */
export function isPageCounter(text: string): boolean {
  return WHOLE().test(wholeForm(text) ?? '');
}

/** The text with spaces where page counters stood. */
export function withoutPageCounters(text: string): string {
  return text.replace(IN_TEXT(), (counter) => ' '.repeat(counter.length));
}

/** An item on an agenda, from `start` up to, and not with, `end`. */
export interface AgendaItem {
  readonly item: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the item of an agenda: «Ärende 8». It numbers the meeting's list, and is neither the
 * paragraph of the minutes nor the case number («ärendenummer»).
 */
export function findAgendaItem(written: string): AgendaItem | undefined {
  const { text, offsetAt } = readableText(written);
  const match = AGENDA_ITEM().exec(text);
  if (!match?.[1]) return undefined;
  const [start, end] = [offsetAt(match.index), offsetAt(match.index + match[0].length)];
  return { item: match[1], start, end };
}
