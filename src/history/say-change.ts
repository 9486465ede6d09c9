import { dateText } from '../document/date-text.ts';
import type { Change } from '../register/change.ts';
import { CHANGE_NAMES } from '../register/change-names.ts';
import { addDays, type Day } from '../text/calendar.ts';
import type { Language, Text } from '../text/language.ts';

function titleOf({ title, id }: Change['document']): string {
  return title?.value ?? id.value;
}

/** When a decision was made, as far as that is known, where no day is. */
function vagueDate({ document, day }: Change, language: Language): string {
  const date = document.decisions.find((each) => each.date?.value.last === day)?.date?.value;
  if (!date || date.precision === 'day') return '';
  return { sv: ` någon dag ${dateText(date)}`, en: ` some day in ${dateText(date)}` }[language];
}

const ENDS: Text = { sv: 'upphör att gälla', en: 'ceases to apply' };

/** Whether what happens on a day is that a repeal begins that was decided before. */
function hasBegun({ kind, ending }: Change, on: Day): boolean {
  if (kind !== 'repealed' || ending?.kind !== 'repeal') return false;
  const decided = ending.repeal.date?.value;
  return decided !== undefined && decided < on;
}

/** What became of a document on a day, without its name: «ersätts av «Policy för bilar» 2021-01-01». */
export function sayChange(change: Change, on: Day, language: Language): string {
  const { kind, day, ending, others } = change;
  if (kind === 'expired') {
    const last = addDays(on, -1);
    return {
      sv: `giltighetstiden har gått ut (sista dag ${last})`,
      en: `its period is over (last day ${last})`,
    }[language];
  }
  const words = [hasBegun(change, on) ? ENDS[language] : CHANGE_NAMES[kind][language]];
  if (kind === 'adopted') words.push(vagueDate(change, language).trim());
  if (ending?.part !== undefined) words.push(`(${ending.part})`);
  const [successor] = others;
  if (successor && (kind === 'superseded' || kind === 'partly-ended')) {
    words.push({ sv: 'av', en: 'by' }[language], `«${titleOf(successor)}»`);
  }
  // What is decided today may count from a later day.
  if (day !== undefined && day > on) words.push({ sv: `från ${day}`, en: `from ${day}` }[language]);
  return words.filter((each) => each !== '').join(' ');
}
