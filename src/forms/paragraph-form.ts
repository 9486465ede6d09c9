/**
 * The paragraph of the minutes, in a decision where it may stand before or after the date, with the
 * sign, without it, or with the year instead of the day.
 */

import { lazily } from '../text/lazily.ts';
import { WORD_END, WORD_START } from './readable-text.ts';

/** Stands for a date in the text that is searched; from the private area, so no author writes it. */
export const DATE_MARK = '\ue000';

/** A paragraph as written, and the year that stood beside it where that was all there was. */
export interface Paragraph {
  readonly paragraph: string;
  readonly year: number | undefined;
}

const BODY = '(?:KF|KS|LS|LF|RF|RS|[\\p{L}-]{0,40}(?:fullmäktige|styrelsen|nämnden|utskottet))';
const NUMBER = '([0-9]{1,3})';
// Without the sign, nothing but the end, a mark or the body itself may follow: no «15 ledamöter».
const CLOSED = `${WORD_END}(?: ?§)?(?= ?(?:$|[.,;)](?![0-9])|${WORD_START}${BODY}${WORD_END}))`;
// The sign stands in laws too, and there with a paragraph's part.
const NO_LAW = `(?![-/:.]{1,2}[0-9])(?! (?:st|stycket|p|punkten|mom|kap|kr|kronor)${WORD_END})`;

// «5 § 2 tryckfrihetsförordningen»: in a law the number goes before the sign.
const NO_SECTION = '(?<!(?<![0-9/.-])[0-9]{1,3} ?)';
const SEVERAL = lazily(
  () =>
    new RegExp(
      `(?:${NO_SECTION}§§? ?([0-9]{1,4} ?[-–] ?[0-9]{1,3})|§§ ?([0-9]{1,4}, ?[0-9]{1,4}))(?![-–0-9])`,
      'u',
    ),
);
const SIGNED = lazily(
  () =>
    new RegExp(
      `(?:${NO_SECTION}§|${WORD_START}(?:paragraf|par\\.)) ?([0-9]{1,4})(?:/((?:19|20)?[0-9]{2}))?${WORD_END}${NO_LAW}`,
      'iu',
    ),
);
const BEFORE_DATE = lazily(
  () => new RegExp(`${WORD_START}${BODY} ${NUMBER} ?, ?${DATE_MARK}`, 'iu'),
);
const WITH_YEAR = lazily(
  () =>
    new RegExp(
      // «KS 13/16» may be a case number, so the stroke is read of others only.
      `${WORD_START}(?:(?:KF|LS|LF|RF|\\p{L}{0,40}fullmäktige|beslut) ${NUMBER}/((?:19|20)?[0-9]{2})` +
        `|${BODY} ([0-9]{1,3}),? ((?:19|20)[0-9]{2}))${WORD_END}(?! ?[-/:(.][0-9])`,
      'iu',
    ),
);
const AFTER_BODY = lazily(
  () => new RegExp(`(?:fullmäktige|styrelsen|nämnden) ?, ?${NUMBER}${CLOSED}`, 'iu'),
);
const AFTER_DATE = lazily(() => new RegExp(`${DATE_MARK} ?,? ?${NUMBER}${CLOSED}`, 'iu'));

/** A year of two digits; those of documents still kept lie between 1950 and 2049. */
function yearOf(digits: string | undefined): number | undefined {
  if (digits === undefined) return undefined;
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

function paragraphOf(match: RegExpExecArray | null): Paragraph | undefined {
  const [paragraph, year] = match?.slice(1).filter((group) => group !== undefined) ?? [];
  if (paragraph === undefined || Number(paragraph) === 0) return undefined;
  return { paragraph: paragraph.replace(/ /g, ''), year: yearOf(year) };
}

/**
 * Finds the paragraph of a decision. The text has neither its case number nor its page counters any
 * more, and `DATE_MARK` for each of its dates. The sign goes before every place without it.
 */
export function findParagraph(text: string): Paragraph | undefined {
  const single = text.replace(/ +/g, ' ');
  for (const form of [
    SEVERAL(),
    SIGNED(),
    BEFORE_DATE(),
    WITH_YEAR(),
    AFTER_BODY(),
    AFTER_DATE(),
  ]) {
    const found = paragraphOf(form.exec(single));
    if (found) return found;
  }
  return undefined;
}
