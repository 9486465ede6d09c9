import { lazily } from '../text/lazily.ts';

const YEAR = '(?:19|20)[0-9]{2}(?:-[0-9]{2}-[0-9]{2}|[-/][0-9]{2})?';
const MONTH = '(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\\p{L}{0,6}';
const DAY = `(?:den )?[0-9]{1,2}(?: ${MONTH})?`;
const POINT = `(?:(?:${DAY}|${MONTH}) )?${YEAR}`;
const JOINT = '(?:-| till och med | till | t\\.?o\\.?m\\.? | och )';
const OF =
  '(?:(?:för|under|avseende|gällande|från(?: och med)?) )?(?:(?:tiden|perioden|åren|året|år|(?:budget|kalender|verksamhets|läs)åren|(?:budget|kalender|verksamhets|läs)året|mandatperioden) )?';
/** «för tiden den 1 juli 1989-den 30 juni 1990», «2024-2027», «för budgetåret 1989/90», «1995 års» */
const TIME = lazily(
  () =>
    new RegExp(
      `(?<![\\p{L}\\p{N}:/.-])${OF}(?:${DAY}${JOINT})?${POINT}(?:${JOINT}(?:${POINT}|[0-9]{2}(?![0-9])))?(?: års)?(?![\\p{L}\\p{N}]|[:/.-][0-9])`,
      'gu',
    ),
);

/** A folded title without the times that it names, which tell one year's document from the next. */
export function withoutTime(folded: string): string {
  if (!/[0-9]{4}/.test(folded)) return folded;
  return folded.replace(TIME(), ' ').replace(/[(),]/g, ' ').replace(/ +/g, ' ').trim();
}
