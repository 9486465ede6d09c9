import { readInterval } from '../forms/interval-form.ts';
import { parseDay } from '../text/calendar.ts';
import { foldName } from '../text/normalise.ts';
import { BODY_KINDS, type DocumentType, FAMILIES, type TypeSet, type TypeWord } from './city.ts';
import type { MergedTypeSet } from './merge-types.ts';
import { listOf, type OneOrMany, type TypeSettings } from './settings.ts';

/** Makes a set of types of its merged settings; `idOf` gives the id of a body by any of its names. */
export function compileTypeSet(set: MergedTypeSet, idOf: (words: string) => string): TypeSet {
  const types = [...set.types].flatMap(([key, type]) => compileType(key, type, idOf) ?? []);
  const words = new Map<string, TypeWord>();
  for (const [word, key] of set.legacy) {
    const type = types.find((type) => type.key === key);
    if (type) words.set(foldName(word), { type, legacy: true });
  }
  // A word that is a type in this very set is that type, whatever it stood for before.
  for (const type of types) {
    for (const word of [type.key, type.label, ...type.names]) {
      words.set(foldName(word), { type, legacy: false });
    }
  }
  return {
    validFrom: set.validFrom === undefined ? undefined : parseDay(set.validFrom),
    types,
    words,
  };
}

function compileType(
  key: string,
  type: TypeSettings,
  idOf: (words: string) => string,
): DocumentType | undefined {
  const family = FAMILIES.find((family) => family === type.family);
  if (!family) return undefined;
  const label = type.label ?? capitalise(key);
  return {
    key,
    label,
    names: listOf(type.names ?? label.toLowerCase()),
    family,
    decidedBy: decidersOf(type['decided-by'], idOf),
    review: monthsOf(type.review),
    followUp: monthsOf(type['follow-up']),
    longest: monthsOf(type.longest),
    required: listOf(type.required),
    sections: listOf(type.sections),
    endRequired: type.end === 'required',
    parents: listOf(type.parents),
    parentRequired: type['parent-required'] ?? false,
  };
}

/** Kinds and ids of bodies, of what may also be their names. */
export function decidersOf(
  setting: OneOrMany | undefined,
  idOf: (words: string) => string,
): readonly string[] {
  return listOf(setting).map((word) => (isKind(word) ? word : idOf(word)));
}

/** Reads an interval of months; `off` is none, undefined is what cannot be read. */
export function readMonths(text: string): number | 'off' | undefined {
  if (text === 'off') return 'off';
  // The sets that ship say `48 months`: reading every way to say it would double the time to start.
  const months = /^([1-9][0-9]{0,2}) months$/.exec(text);
  return months ? Number(months[1]) : readInterval(text)?.months;
}

/** Whether a word is a kind of body: `council`, `board` … */
export function isKind(word: string): boolean {
  return (BODY_KINDS as readonly string[]).includes(word);
}

function monthsOf(text: string | undefined): number | undefined {
  const months = text === undefined ? undefined : readMonths(text);
  return months === 'off' ? undefined : months;
}

/** A name made of an id or a key: «socialnämnden» becomes «Socialnämnden». */
export function capitalise(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
