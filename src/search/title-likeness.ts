import { FORM, formNearness } from './inflection.ts';

/** How much more a document counts whose whole title was asked for, or where the title has the question in it. */
const WHOLE = 4;
const WHOLE_IN_OTHER_FORMS = 3;
const BEGINNING = 1.6;
const WITHIN = 1.4;

function agree(
  asked: readonly string[],
  title: readonly string[],
  from: number,
  nearness: number,
): boolean {
  return asked.every((word, at) => formNearness(word, title[from + at] ?? '') >= nearness);
}

/**
 * How much more a document counts for a title that is like the whole question, 1 for no more.
 *
 * @param asked the words of the question, in order
 * @param title the words of the title, in order
 */
export function titleLikeness(asked: readonly string[], title: readonly string[]): number {
  if (asked.length === 0 || title.length < asked.length) return 1;
  if (title.length === asked.length) {
    if (agree(asked, title, 0, 1)) return WHOLE;
    if (agree(asked, title, 0, FORM)) return WHOLE_IN_OTHER_FORMS;
  }
  if (asked.length < 2) return 1;
  for (let from = 0; from <= title.length - asked.length; from += 1) {
    if (agree(asked, title, from, FORM)) return from === 0 ? BEGINNING : WITHIN;
  }
  return 1;
}
