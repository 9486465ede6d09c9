import type { Text } from '../text/language.ts';

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** A length of time in words: «18 månader», «4 år», «5 år och 6 månader». */
export function sayMonths(months: number): Text {
  const rest = months % 12;
  const years = months < 24 ? 0 : (months - rest) / 12;
  const left = months - years * 12;
  const sv = [count(years, 'år', 'år'), count(left, 'månad', 'månader')];
  const en = [count(years, 'year', 'years'), count(left, 'month', 'months')];
  if (years > 0 && left > 0) return { sv: sv.join(' och '), en: en.join(' and ') };
  const only = years > 0 ? 0 : 1;
  return { sv: sv[only] ?? '', en: en[only] ?? '' };
}
