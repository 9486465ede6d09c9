import type { Document } from '../document/document.ts';
import { addDays, type Day } from '../text/calendar.ts';
import type { Text } from '../text/language.ts';
import type { Complaint } from './rule.ts';
import { titleEnd } from './title-end.ts';
import { nameOf } from './words.ts';

/**
 * What is for a time before its decision, as its title says: a fee or a grant that is settled once
 * the year is over. Its end is no slip of the pen; its first day is missing.
 */
export function sayForThePast(
  document: Document,
  to: Day,
  decided: Day,
): Pick<Complaint, 'severity' | 'message' | 'help'> | undefined {
  const named = document.title && titleEnd(document.title.value);
  if (!named || named.day >= decided) return undefined;
  // The last day is one of the same time, or the first day after it.
  const years = Number(to.slice(0, 4)) - Number(named.day.slice(0, 4));
  if (years !== 0 && years !== 1) return undefined;
  const name = nameOf(document);
  const dayAfter: Text =
    to === addDays(named.day, 1)
      ? {
          sv: ` Slutar tiden med ${named.written} är ${named.day} den sista dagen: ${to} är den första då dokumentet inte gäller.`,
          en: ` If the time ends with ${named.written}, its last day is ${named.day}: ${to} is the first on which the document does not apply.`,
        }
      : { sv: '', en: '' };
  return {
    severity: 'warning',
    message: {
      sv: `${name} avser enligt titeln ${named.written}, en tid före beslutet, men giltighetstiden säger inte från vilken dag.`,
      en: `${name} is by its title for ${named.written}, a time before its decision, but its validity does not say from which day.`,
    },
    help: {
      sv: `Skriv också första dagen: validity: { from: ÅÅÅÅ-MM-DD, to: ÅÅÅÅ-MM-DD }. Är en dag felskriven, rätta den.${dayAfter.sv}`,
      en: `Write the first day too: validity: { from: YYYY-MM-DD, to: YYYY-MM-DD }. If a day is a slip of the pen, correct it.${dayAfter.en}`,
    },
  };
}
