import type { Text } from '../text/language.ts';

function ordinal(number: number): string {
  const isFirst = /[12]$/.test(String(number)) && !/1[12]$/.test(String(number));
  return `${number}:${isFirst ? 'a' : 'e'}`;
}

/** How often, of whole months: «varje år», «vartannat år», «var 18:e månad». */
export function everyText(months: number): Text {
  const years = months / 12;
  const [count, sv, svUnit, enUnit] = Number.isInteger(years)
    ? ([years, ['varje år', 'vartannat år'], 'år', 'year'] as const)
    : ([months, ['varje månad', 'varannan månad'], 'månad', 'month'] as const);
  const each = svUnit === 'år' ? 'vart' : 'var';
  return {
    sv: sv[count - 1] ?? `${each} ${ordinal(count)} ${svUnit}`,
    en: count === 1 ? `every ${enUnit}` : `every ${count} ${enUnit}s`,
  };
}
