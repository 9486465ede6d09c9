import { visible } from '../report/visible.ts';
import { type Day, parseDay } from '../text/calendar.ts';
import { UserError } from './user-error.ts';

/** One side that is asked for: the files as they are or as git has them, looked at on a day. */
export interface AskedView {
  /** Undefined for the files as they are. */
  readonly revision: string | undefined;
  readonly day: Day;
}

/** What a command line says of the two views to compare. */
export interface ViewsOptions {
  readonly asOf?: Day;
  readonly with?: string;
}

type Asked = { readonly day: Day } | { readonly revision: string };

/** `2020-5-7`, `2020-02-30`, `2020/05/07` or `7/5 2020`: meant as a day, and none. */
const LIKE_A_DAY = /^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?$/;

function noDay(text: string, match: RegExpExecArray): UserError {
  const [, year = '', month = '', date = '1'] = match;
  const near = parseDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
  const shown = visible(text);
  if (near === undefined) {
    return new UserError({
      sv: `Dagen ${shown} finns inte i kalendern. En dag skrivs ÅÅÅÅ-MM-DD.`,
      en: `There is no day ${shown} in the calendar. A day is written YYYY-MM-DD.`,
    });
  }
  return new UserError({
    sv: `${shown} är ingen dag. En dag skrivs ÅÅÅÅ-MM-DD, till exempel ${near}.`,
    en: `${shown} is no day. A day is written YYYY-MM-DD, as in ${near}.`,
  });
}

function readAsked(text: string): Asked {
  const day = parseDay(text);
  if (day) return { day };
  const match = LIKE_A_DAY.exec(text);
  if (match) throw noDay(text, match);
  const shown = visible(text);
  if (text.trim() === '') {
    throw new UserError({
      sv: 'Ange en dag (ÅÅÅÅ-MM-DD) eller en git-revision, inte en tom text.',
      en: 'Name a day (YYYY-MM-DD) or a git revision, not an empty text.',
    });
  }
  if (/\.md$/i.test(text)) {
    throw new UserError({
      sv: `${shown} är varken en dag eller en git-revision. Ett beslut anges så: --with ${shown}.`,
      en: `${shown} is neither a day nor a git revision. A decision is named so: --with ${shown}.`,
    });
  }
  return { revision: text };
}

function nothingAsked(): UserError {
  return new UserError({
    sv: [
      'Ange vad som ska jämföras: en dag, en git-revision eller ett beslut. Till exempel:',
      '  gov-docs diff 2020-01-01                    vad som har ändrats sedan dess',
      '  gov-docs diff 2020-01-01 2021-01-01         vad som ändrades under tiden',
      '  gov-docs diff main                          vad filerna ändrar mot grenen main',
      '  gov-docs diff --with decisions/forslag.md   vad ett beslut ändrar',
    ].join('\n'),
    en: [
      'Name what to compare: a day, a git revision or a decision. For example:',
      '  gov-docs diff 2020-01-01                     what has changed since',
      '  gov-docs diff 2020-01-01 2021-01-01          what changed in that time',
      '  gov-docs diff main                           what the files change against the branch main',
      '  gov-docs diff --with decisions/proposal.md   what a decision changes',
    ].join('\n'),
  });
}

/**
 * Reads which two views are meant. A day is looked at in the files as they are; a revision, and the
 * files as they are, on the day that is asked about. Of two days the earlier comes first.
 *
 * @param asked as written: days or revisions, at most two
 * @throws UserError where nothing is asked, or something is neither
 */
export function viewsAsked(
  asked: readonly string[],
  options: ViewsOptions,
  today: Day,
): [before: AskedView, after: AskedView] {
  const [first, second] = asked.map(readAsked);
  const day = options.asOf ?? today;
  const viewOf = (each: Asked): AskedView =>
    'day' in each ? { revision: undefined, day: each.day } : { revision: each.revision, day };
  const now: AskedView = { revision: undefined, day };
  if (!first) {
    if (options.with === undefined) throw nothingAsked();
    return [now, now];
  }
  const before = viewOf(first);
  if (second) {
    const after = viewOf(second);
    if ('day' in first && 'day' in second) {
      if (options.asOf !== undefined) throw twoDaysAndAnother();
      return before.day <= after.day ? [before, after] : [after, before];
    }
    return [before, after];
  }
  if (!('day' in first)) return [before, now];
  // A decision is looked at on the day that is named; alone, that day is compared with now.
  if (options.with !== undefined && options.asOf === undefined) return [before, before];
  return before.day <= now.day ? [before, now] : [now, before];
}

function twoDaysAndAnother(): UserError {
  return new UserError({
    sv: 'Två dagar är angivna, så --as-of har inget att säga. Ta bort det.',
    en: 'Two days are given, so --as-of has nothing to say. Remove it.',
  });
}
