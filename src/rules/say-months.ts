import type { Text } from '../text/language.ts';

/** A length of time in words: years where it is whole years, months otherwise. */
export function sayMonths(months: number): Text {
  const years = months / 12;
  if (months < 24 || !Number.isInteger(years)) {
    return {
      sv: months === 1 ? '1 månad' : `${months} månader`,
      en: months === 1 ? '1 month' : `${months} months`,
    };
  }
  return { sv: `${years} år`, en: `${years} years` };
}
