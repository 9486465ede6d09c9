import { findBodies } from '../../forms/body-form.ts';
import { lazily } from '../../text/lazily.ts';
import { textAfter, textBefore } from './running.ts';

/** A paragraph of minutes; a section of a law has its sign behind the number. */
export const PARAGRAPH =
  '(?:§{1,2}|paragraf(?:en)?|par\\.) ?\\d{1,4}(?:(?: ?[-–] ?|, ?)\\d{1,4}(?![-–]?\\d))?(?:/(?:19|20)?\\d\\d)?(?![\\p{L}\\p{N}]|[-/:.]\\d)';
const DECIDED =
  '(?:beslut(?:ade|ats|at|et)?|beslöt|antog|fastställde|godkände|reviderade|upphävde|gav|uppdrog)';
const MEETING = '(?:sammanträde(?:t)?|möte(?:t)?|protokoll(?:et)?)';

/** What may stand between a body and the day on which it decided. */
const GAP = lazily(
  () =>
    new RegExp(
      `^(?:[ ,(:]{1,3}(?:${DECIDED}|${MEETING}|${PARAGRAPH}|har|fattat|fattade|vid|sitt|i|den|av|daterat)(?![\\p{L}\\p{N}]))*[ ,(:]{0,3}$`,
      'iu',
    ),
);
const HAS_DECIDED = lazily(() => new RegExp(`(?<!\\p{L})${DECIDED}(?!\\p{L})`, 'iu'));
const HAS_MET = lazily(() => new RegExp(`(?<!\\p{L})(?:${MEETING}|har|vid)(?!\\p{L})`, 'iu'));
const DECIDED_NEXT =
  /^ (?:beslutat|beslutade|antagit|fastställt|godkänt|upphävt|gett|givit)(?!\p{L})/u;
const DECIDED_BY =
  /(?:antag(?:en|et|na)|beslut(?:ad|at|ats)?|fastställ(?:d|t|ts)|godkän(?:d|t|ts)) av (?:den )?$/i;
/** What stands between a day and the body that decided on it. */
const BY = lazily(() => new RegExp(`^[ ,(]{1,3}(?:(?:${DECIDED}|fattade|av|i) )`, 'iu'));
const NEXT_DATE = /^[ ,(]{0,3}(?:den )?\d/;

/** Who decides by delegation, and whose title often stands beside a day for other reasons. */
const PERSON = /(?:chef|chefen|direktör|direktören|rektor|rektorn)$/;

/** Where the body begins that is named before a day, with nothing but words of a decision between. */
export function deciderBefore(text: string, start: number, end: number): number | undefined {
  const before = textBefore(text, start, 130);
  // An abbreviation is known as a board by the day behind it.
  const seen = before + text.slice(start, end);
  let from = 0;
  for (let body = findBodies(seen); body; body = findBodies(seen.slice(from))) {
    const [first, next] = [from + body.start, from + body.end];
    if (next > before.length) return undefined;
    const gap = before.slice(next);
    from = next;
    if (gap.includes(')') || !GAP().test(gap)) continue;
    const isDecided =
      HAS_DECIDED().test(gap) ||
      DECIDED_BY.test(before.slice(0, first)) ||
      DECIDED_NEXT.test(textAfter(text, end, 20));
    // A meeting decides much; only with a paragraph one of its decisions is meant.
    const isMeeting = HAS_MET().test(gap) && !seen.slice(next).includes('§');
    const isPerson = body.names.some((name) => PERSON.test(name));
    return isDecided || !(isMeeting || isPerson) ? start - before.length + first : undefined;
  }
  return undefined;
}

/** Where the body ends that is named behind a day: «den 13 oktober 2016 beslutade kommunfullmäktige». */
export function deciderAfter(text: string, end: number): number | undefined {
  const after = textAfter(text, end, 130);
  const by = BY().exec(after)?.[0];
  if (by === undefined) return undefined;
  const body = findBodies(after.slice(by.length));
  if (body?.start !== 0) return undefined;
  const bodyEnd = by.length + body.end;
  // Before another day it is the decider of that one.
  return NEXT_DATE.test(after.slice(bodyEnd)) ? undefined : end + bodyEnd;
}
