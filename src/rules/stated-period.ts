import { titlePeriod } from '../forms/title-period.ts';
import { readValidity, type ValidityForm } from '../forms/validity-form.ts';
import { letterPattern } from '../text/letter-pattern.ts';
import type { OwnSentence } from './own-sentences.ts';

/** A period that a sentence gives the document, and where in the file it stands. */
export interface StatedPeriod {
  readonly form: ValidityForm;
  readonly start: number;
  readonly end: number;
  /** Where the words begin that say so: «gäller till utgången av juni 1993». */
  readonly verb: number;
  /** Where the nearest words begin with which the period is understood: «under perioden 2015–2018». */
  readonly phrase: number;
}

/** Words that say for how long: the time may come some words later («anger mål för … under perioden …»). */
const SAYS = letterPattern(
  '(?<![\\p{L}])(gäller|avser|löper|sträcker\\s+sig|omfattar|anger\\s+(?:mål|inriktning|riktning|vad))(?![\\p{L}])',
  'u',
);
const FOR_TIME = letterPattern(
  '(?<![\\p{L}])(?:under|för)\\s+(?:(?:program|plan|strategi|mandat)?perioden|åren|tiden)(?![\\p{L}])',
  'u',
);
/** What a sentence about another time, another document or an exception says. */
const OTHERWISE = letterPattern(
  '(?<![\\p{L}])(?:inte|ej|tidigare|föregående|förra|nästa|kommande|därefter|ersätter|ersatte|föreslås|undantag|dock|om|även)(?![\\p{L}])|[«»"”\\]_*]',
  'u',
);
const OPEN = letterPattern('^tills ?vidare(?![\\p{L}])(?!,? (?:men|dock|längst|till))', 'u');
const POINT =
  '(?:(?:[0-9]{1,2}\\s+)?(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[\\p{L}]*\\s+)?(?:19|20)[0-9]{2}(?:-[0-9]{2}-[0-9]{2})?';
const JOINT =
  '(?:\\s?[-\\u2010-\\u2015]\\s?|\\s+(?:till\\s+och\\s+med|till|och|t\\.?\\s?o\\.?\\s?m\\.?)\\s+(?:den\\s+)?)';
const WRITTEN = letterPattern(`tills\\s?vidare|${POINT}(?:${JOINT}(?:${POINT}|[0-9]{2}))?`, 'u');

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Reads the period that a document says of itself in a sentence; undefined where it is not certain. */
export function statedPeriod({ start, text }: OwnSentence): StatedPeriod | undefined {
  const says = OTHERWISE(text).test(text) ? null : SAYS(text).exec(text);
  if (!says) return undefined;
  let from = says.index + says[0].length;
  const after = onOneLine(text.slice(from));
  let phrase = says.index;
  let form: ValidityForm | undefined;
  if (says[0] === 'gäller') form = OPEN(after).test(after) ? { kind: 'open' } : readValidity(after);
  if (!form) {
    const rest = text.slice(from);
    const time = FOR_TIME(rest).exec(rest);
    if (!time) return undefined;
    phrase = from + time.index;
    from += time.index + time[0].length;
    form = titlePeriod(onOneLine(text.slice(from)));
  }
  const rest = text.slice(from);
  const written = form && WRITTEN(rest).exec(rest);
  if (!form || !written) return undefined;
  const at = start + from + written.index;
  const end = at + written[0].length;
  return { form, start: at, end, verb: start + says.index, phrase: start + phrase };
}
