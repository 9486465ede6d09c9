import { type Day, parseDay } from '../text/calendar.ts';
import { nearest } from '../text/nearest.ts';
import type { Place } from '../text/place.ts';
import type { City } from './city.ts';
import type { ConfigFault, NamedThing } from './config-fault.ts';
import type { MergedSettings } from './merge.ts';
import type { OneOrMany, Settings } from './settings.ts';

/** What a configuration may say of a rule. */
export interface KnownRule {
  readonly id: string;
  readonly options?: Readonly<Record<string, unknown>>;
}

/** A city's own settings, with all that they are held against. */
export interface Checked {
  readonly own: Settings;
  /** What the own settings are laid over. */
  readonly below: MergedSettings;
  readonly merged: MergedSettings;
  readonly city: City;
  readonly rules: readonly KnownRule[];
  /** Where a JSON pointer leads in the city's own file. */
  readonly placeAt: (pointer: string, part: 'key' | 'value') => { place: Place; path: string };
}

/** Says where a day does not exist; undefined is no day and no fault. */
export function* checkDay(
  { placeAt }: Checked,
  pointer: string,
  written: string | undefined,
): Generator<ConfigFault, Day | undefined> {
  const day = written === undefined ? undefined : parseDay(written);
  if (written !== undefined && day === undefined) {
    yield { kind: 'unreadable', ...placeAt(pointer, 'value'), as: 'day', written };
  }
  return day;
}

/** Says where one of two days does not exist, or the last comes before the first. */
export function* checkSpan(
  checked: Checked,
  pointer: string,
  span: { readonly from?: string; readonly to?: string },
): Generator<ConfigFault> {
  const from = yield* checkDay(checked, `${pointer}/from`, span.from);
  const to = yield* checkDay(checked, `${pointer}/to`, span.to);
  if (from && to && to < from) {
    yield { kind: 'ends-before-start', ...checked.placeAt(`${pointer}/to`, 'value'), from, to };
  }
}

/** Says where the same word stands twice among several, each with its pointer. */
export function* checkTwice(
  { placeAt }: Checked,
  words: readonly (readonly [word: string, pointer: string])[],
): Generator<ConfigFault> {
  const seen = new Map<string, string>();
  for (const [name, pointer] of words) {
    const first = seen.get(name);
    seen.set(name, first ?? pointer);
    if (first === undefined) continue;
    yield {
      kind: 'stated-twice',
      ...placeAt(pointer, 'value'),
      name,
      first: placeAt(first, 'value').place,
    };
  }
}

/** The fault of a name that names nothing. */
export function unknownName(
  { placeAt }: Checked,
  pointer: string,
  part: 'key' | 'value',
  of: NamedThing,
  name: string,
  known: readonly string[],
): ConfigFault {
  return {
    kind: 'unknown-name',
    ...placeAt(pointer, part),
    of,
    name,
    nearest: nearest(name, known),
  };
}

/** The texts of a setting that may be one or a list, each with its pointer. */
export function pointersOf(
  setting: OneOrMany | undefined,
  pointer: string,
): readonly (readonly [text: string, pointer: string])[] {
  if (setting === undefined) return [];
  if (typeof setting === 'string') return [[setting, pointer]];
  return setting.map((text, index) => [text, `${pointer}/${index}`]);
}

/** Escapes a key for a JSON pointer. */
export function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
