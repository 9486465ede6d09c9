import { parsePartialDay } from '../text/calendar.ts';
import { lazily } from '../text/lazily.ts';
import { findDates } from './date-form.ts';
import { wholeForm } from './readable-text.ts';
import { readValidity, type ValidityForm } from './validity-form.ts';

const YEAR = '(?:19|20)[0-9]{2}';
const TO = '(?: ?[-\u2010-\u2015\u2212] ?| till(?: och med)? | t\\.? ?o\\.? ?m\\.? )';
const START = '(?<![\\p{L}\\p{N}]|[0-9][-/.:§])';
// «1995-1997 års taxering» is a period of something else.
const END = '(?!-?[\\p{L}\\p{N}]|[/.:][0-9]| års(?!\\p{L}))';
const YEARS = lazily(
  () =>
    new RegExp(
      `${START}(?:(?:mandatperiod(?:en)? )?${YEAR}${TO}(?:${YEAR}|[0-9]{2})|åren ${YEAR} och ${YEAR}` +
        `|${YEAR} ${YEAR}(?=$)|för (?:år|kalenderåret|verksamhetsåret) ${YEAR}(?=$))${END}`,
      'giu',
    ),
);
const BETWEEN = lazily(() => new RegExp(`^${TO}$`, 'iu'));

/** A title is not about a period that runs backwards or for more than a lifetime. */
function isPlausible(period: ValidityForm): boolean {
  const [from, to] =
    period.kind === 'mandate-period'
      ? period.years
      : period.kind === 'interval'
        ? [Number(period.from?.slice(0, 4)), Number(period.to?.slice(0, 4))]
        : [];
  return from !== undefined && to !== undefined && to >= from && to - from <= 60;
}

/**
 * The period that a title names: «It-strategi för Mjölby kommun 2017-2020». Undefined where it names
 * none or several, and where it has one year only: «Agenda 2030» and «Vision 2025» are names. A
 * single year counts where the title ends with «för år 2020».
 */
export function titlePeriod(title: string): ValidityForm | undefined {
  const text = wholeForm(title);
  if (text === undefined) return undefined;
  const dates = findDates(text);
  const [first, second] = dates;
  if (first && second && BETWEEN().test(text.slice(first.end, second.start))) {
    return readValidity(text.slice(first.start, second.end));
  }
  const found = new Map<string, ValidityForm>();
  for (const [written] of text.matchAll(YEARS())) {
    // «2016-10» is a month, and in a title more likely the date of a version than a period.
    const period = parsePartialDay(written) ? undefined : readValidity(written);
    if (period && isPlausible(period)) found.set(JSON.stringify(period), period);
  }
  const [only, another] = found.values();
  return another ? undefined : only;
}
