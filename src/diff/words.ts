import type { City } from '../city/city.ts';
import { findBody } from '../city/lookup.ts';
import type { Document } from '../document/document.ts';
import { inBoth } from '../register/evidence.ts';
import { GROUP_NAMES } from '../register/group-names.ts';
import { type Text, verbatim } from '../text/language.ts';

/** The name of a document in a sentence: its title in quotation marks, else its id. */
export function nameOf({ title, id }: Document): string {
  return title ? `«${title.value}»` : id.value;
}

/** The name of a document in a list: its title, else its id. */
export function titleOf({ title, id }: Document): string {
  return title?.value.trim() || id.value;
}

/** Names of documents in a sentence: «a», «b» och «c». */
export function namesOf(documents: readonly Document[]): Text {
  return enumerate(documents.map(nameOf));
}

/** Words in a sentence: a, b och c. */
export function enumerate(words: readonly string[]): Text {
  return inBoth((language) => {
    const end = words.slice(-2).join({ sv: ' och ', en: ' and ' }[language]);
    return [...words.slice(0, -2), end].join(', ');
  });
}

/** A body by its name in the city, else in the document's words. */
export function bodyName(city: City, words: string): string {
  return findBody(city, words)?.name ?? words;
}

/** Whom words name: a group, a body of the city, or as they stand. */
export function whomText(city: City, words: string): Text {
  return GROUP_NAMES[words] ?? verbatim(bodyName(city, words));
}

/** Why a document is repealed, as the end of «Skäl: …». */
const REASONS: Readonly<Record<string, Text>> = {
  superseded: { sv: 'ersatt av ett annat dokument', en: 'superseded by another document' },
  'goals-met': { sv: 'målen är nådda', en: 'its goals are met' },
  absorbed: { sv: 'inarbetat i verksamheten', en: 'absorbed into regular work' },
  'no-effect': { sv: 'har inte haft någon effekt', en: 'it has had no effect' },
  'period-over': { sv: 'dess tid är ute', en: 'its period is over' },
  'law-changed': { sv: 'lagen har ändrats', en: 'the law has changed' },
  court: { sv: 'en domstol har avgjort saken', en: 'a court has settled the matter' },
  other: { sv: 'annat', en: 'other' },
};

/** The reason of a repeal in words; one that is not known as it stands. */
export function reasonText(reason: string): Text {
  return REASONS[reason] ?? { sv: reason, en: reason };
}

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
