/** Sentences that end a document: «upphör att gälla den 1 juli 2020». */

import { addDays, type Day } from '../text/calendar.ts';
import { lazily } from '../text/lazily.ts';
import { findDates } from './date-form.ts';
import { findPoints, POINT_MARK } from './period-points.ts';
import { wholeForm } from './readable-text.ts';

/** A repeal as a sentence states it. */
export interface RepealForm {
  /** The first day without force. */
  readonly from: Day;
  /** The sentence proposes the repeal; that ends nothing. */
  readonly proposed: boolean;
}

const END = '(?:upphör|upphöra|upphörde|upphävs|upphävas|upphävdes)(?: att gälla)?';
const FROM = '(?: (?:från och med|fr\\.? ?o\\.? ?m\\.?|från|per))?';
// «U:2024-08-02» is how the state's statute book marks the day.
const ON_DAY = lazily(() => new RegExp(`(?<!\\p{L})${END}${FROM}[ :]{0,2}(?:U:)?(?:den )?$`, 'iu'));
const AT_END_OF = lazily(
  () => new RegExp(`(?<!\\p{L})${END},? (?:vid|efter|med) utgången av ${POINT_MARK}`, 'iu'),
);
const AT_NEW_YEAR = lazily(
  () =>
    new RegExp(
      `(?<!\\p{L})${END} (?:vid|efter) årsskiftet ((?:19|20)[0-9]{2})[-/–](?:(?:19|20)[0-9]{2}|[0-9]{2})(?![0-9])`,
      'iu',
    ),
);
const PROPOSED = lazily(
  () =>
    /föreslå|förslag|avser|planera|(?<!\p{L})(?:bör|kan|borde)(?!\p{L})|om .{1,60}(?<!\p{L})så/iu,
);

function dayOfRepeal(text: string): { day: Day; at: number } | undefined {
  for (const { day, start } of findDates(text)) {
    if (day.precision !== 'day') continue;
    const words = ON_DAY().exec(text.slice(Math.max(0, start - 60), start));
    if (words) return { day: day.first, at: start };
  }
  const { skeleton, points } = findPoints(text);
  const last = AT_END_OF().exec(skeleton);
  if (last) {
    const at = last.index + last[0].length;
    const point = points[skeleton.slice(0, at).split(POINT_MARK).length - 2];
    return point && { day: addDays(point.last, 1), at };
  }
  const newYear = AT_NEW_YEAR().exec(text);
  const lastDay = newYear && findPoints(`${newYear[1]}`).points[0]?.last;
  return lastDay ? { day: addDays(lastDay, 1), at: newYear.index } : undefined;
}

/**
 * Reads the day on which a repeal takes effect. «Upphör den D», «från och med D» and «U:D» name the
 * first day without force; «vid utgången av» names the last day in force, so the day after it is
 * meant. A month or year alone tells neither, and is not read.
 */
export function readRepeal(written: string): RepealForm | undefined {
  const text = wholeForm(written);
  const found = text ? dayOfRepeal(text) : undefined;
  if (!text || !found) return undefined;
  // A proposal is read in the sentence of the repeal only, not in the one before it.
  const sentence =
    text
      .slice(0, found.at)
      .split(/[.;!?] /)
      .at(-1) ?? '';
  return { from: found.day, proposed: PROPOSED().test(sentence) };
}
