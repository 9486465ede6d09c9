import validate, { schema } from '../../schemas/gov-docs.schema.json?validator';
import type { Mapping } from '../document/frontmatter/value.ts';
import { spotAt } from '../document/validate/spot.ts';
import { toPlain } from '../document/validate/to-plain.ts';
import { validateTree } from '../document/validate.ts';
import { parseDay } from '../text/calendar.ts';
import { comparePlaces, type Place, type Source } from '../text/place.ts';
import { checkSettings } from './check-settings.ts';
import type { KnownRule } from './checked.ts';
import type { City, Waiver } from './city.ts';
import { compileCity } from './compile-city.ts';
import type { ConfigFault } from './config-fault.ts';
import { mergeSettings } from './merge.ts';
import { ownTypes } from './own-types.ts';
import type { Settings } from './settings.ts';
import { chainOf } from './shipped-sets.ts';

/** A city's own configuration, as far as it has been read. */
export interface ConfigFile {
  readonly source: Source;
  readonly text: string;
  readonly mapping: Mapping;
}

/** The rule set that applies where a city names none. */
const NO_SET_NAMED = 'default';

/**
 * Reads a city's configuration: its own file laid over the rule set that it extends, or that set
 * alone where there is no file. With faults, the city is only good for saying them in its language.
 *
 * @param rules the rules there are, so that a misspelt one is found
 */
export function readCity(
  file: ConfigFile | undefined,
  rules: readonly KnownRule[],
): { readonly city: City; readonly faults: readonly ConfigFault[] } {
  if (!file) return { city: compileCity(mergeSettings(chainOf(NO_SET_NAMED)), []), faults: [] };
  const { source, text, mapping } = file;
  const sourceText = (start: number, end: number) => text.slice(start, end);
  const faults: ConfigFault[] = validateTree(validate, schema, mapping, source, sourceText);
  const own = toPlain(schema, mapping, sourceText) as unknown as Settings;
  // Further checks would stumble over values of the wrong kind and blame their neighbours.
  if (faults.some((fault) => fault.kind !== 'unknown-key')) {
    const { language } = own;
    const layers = [...chainOf(NO_SET_NAMED), language === undefined ? {} : { language }];
    return { city: compileCity(mergeSettings(layers), []), faults };
  }
  const below = chainOf(own.extends ?? NO_SET_NAMED);
  const merged = mergeSettings([...below, own]);
  const city = compileCity(merged, waiversOf(own, source, mapping), ownTypes(own, below));
  const placeAt = (pointer: string, part: 'key' | 'value') => {
    const spot = spotAt(schema, mapping, pointer);
    const { start, end } = (part === 'key' ? spot?.head : spot?.value) ?? mapping;
    return { place: { source, start, end }, path: spot?.path ?? '' };
  };
  faults.push(...checkSettings({ own, below: mergeSettings(below), merged, city, rules, placeAt }));
  return { city, faults: faults.sort((a, b) => comparePlaces(a.place, b.place)) };
}

function waiversOf(own: Settings, source: Source, mapping: Mapping): Waiver[] {
  return (own.waivers ?? []).flatMap((waiver, index) => {
    const until = parseDay(waiver.until);
    if (!until) return [];
    const placeOf = (key: string): Place => {
      const { start, end } = spotAt(schema, mapping, `/waivers/${index}/${key}`)?.value ?? mapping;
      return { source, start, end };
    };
    const { rule, document, reason } = waiver;
    const places = {
      rule: placeOf('rule'),
      document: placeOf('document'),
      until: placeOf('until'),
    };
    return { rule, document, reason, until, places };
  });
}
