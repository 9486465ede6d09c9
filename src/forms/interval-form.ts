/** Intervals of a recurring duty: «vart fjärde år», «minst en gång per år», `24 months`. */

import { lazily } from '../text/lazily.ts';
import { wholeForm } from './readable-text.ts';

/** An interval in whole months. */
export interface IntervalForm {
  readonly months: number;
}

const NUMBERS = new Map(
  [
    ['en', 'ett', 'one', 'varje', 'every'],
    ['två', 'two', 'andra', 'annan', 'vartannat', 'varannan', 'second', 'other'],
    ['tre', 'three', 'tredje', 'third'],
    ['fyra', 'four', 'fjärde', 'fourth'],
    ['fem', 'five', 'femte', 'fifth'],
    ['sex', 'six', 'sjätte', 'sixth'],
    ['sju', 'seven', 'sjunde', 'seventh'],
    ['åtta', 'eight', 'åttonde', 'eighth'],
    ['nio', 'nine', 'nionde', 'ninth'],
    ['tio', 'ten', 'tionde', 'tenth'],
    ['elva', 'eleven', 'elfte', 'eleventh'],
    ['tolv', 'twelve', 'tolfte', 'twelfth'],
  ].flatMap((words, index) => words.map((word) => [word, index + 1] as const)),
);
// The mandate period of Swedish councils and boards is four years since 1994.
const UNITS: readonly [pattern: RegExp, months: number][] = [
  [/^(?:months?|månad(?:er|en)?|mån\.?)$/u, 1],
  [/^(?:quarters?|kvartal(?:et)?)$/u, 3],
  [/^tertial(?:et)?$/u, 4],
  [/^(?:halvår(?:et)?)$/u, 6],
  [/^(?:years?|år(?:et)?|kalenderår(?:et)?|verksamhetsår(?:et)?)$/u, 12],
  [/^(?:mandat-?period(?:en|er)?)$/u, 48],
];
const ADVERBS = new Map([
  ['månadsvis', 1],
  ['monthly', 1],
  ['kvartalsvis', 3],
  ['quarterly', 3],
  ['tertialvis', 4],
  ['halvårsvis', 6],
  ['halvårligen', 6],
  ['årligen', 12],
  ['årsvis', 12],
  ['årlig', 12],
  ['yearly', 12],
  ['annually', 12],
]);

const LEAST = /^(?:minst|åtminstone|senast|lägst|at least|ska ske|sker|görs) /u;
const MORE = /,? (?:och|eller|samt|or) (?:oftare )?(?:vid behov|when needed|when necessary)$/u;
const NUMBER = '([0-9]{1,3}|\\p{L}{2,10})';
const UNIT = '(\\p{L}[\\p{L}-]{1,20}\\.?)';
// «vart fjärde år», «var 6:e månad», «every second year»
const EVERY = lazily(() => new RegExp(`^(?:vart|var|every) ${NUMBER}(?::?[ea])? ${UNIT}$`, 'u'));
// «24 månader», «varje år», «vartannat år»
const LENGTH = lazily(() => new RegExp(`^${NUMBER} ${UNIT}$`, 'u'));
// «två gånger per år», «1 gång/år», «en gång under varje mandatperiod»
const TIMES = lazily(
  () =>
    new RegExp(
      `^(?:${NUMBER} (?:gånger|gång|times)|(once|twice))(?: ?/ ?| (?:per|om|under|i|a|every) )(?:varje |en |ett )?${UNIT}$`,
      'u',
    ),
);

function numberOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  return /^[0-9]/.test(word) ? Number(word) : NUMBERS.get(word);
}

function unitOf(word: string | undefined): number | undefined {
  return UNITS.find(([pattern]) => pattern.test(word ?? ''))?.[1];
}

function monthsOf(text: string): number | undefined {
  const adverb = ADVERBS.get(text);
  if (adverb !== undefined) return adverb;
  const every = EVERY().exec(text) ?? LENGTH().exec(text);
  if (every) {
    const [number, unit] = [numberOf(every[1]), unitOf(every[2])];
    return number === undefined || unit === undefined ? undefined : number * unit;
  }
  const times = TIMES().exec(text);
  const number = times?.[2] ? (times[2] === 'twice' ? 2 : 1) : numberOf(times?.[1]);
  const unit = unitOf(times?.[3]);
  return number === undefined || unit === undefined ? undefined : unit / number;
}

/** The form that registers use themselves, `24 months`: it needs none of the expressions above. */
const PLAIN = /^([1-9][0-9]{0,2}) (?:months?|månader|månad)$/;

/**
 * Reads an interval as whole months, or undefined where it is none, is no whole number of months
 * («fem gånger per år») or is not said («vid behov», «regelbundet»).
 */
export function readInterval(written: string): IntervalForm | undefined {
  const plain = PLAIN.exec(written);
  if (plain) return { months: Number(plain[1]) };
  let text = wholeForm(written)?.toLowerCase().replace(/ ?\.$/, '').replace(MORE, '');
  while (text && LEAST.test(text)) text = text.replace(LEAST, '');
  const months = text ? monthsOf(text) : undefined;
  if (months === undefined || !Number.isInteger(months) || months < 1 || months > 1200)
    return undefined;
  return { months };
}
