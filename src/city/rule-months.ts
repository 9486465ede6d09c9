import { readInterval } from '../forms/interval-form.ts';
import type { City } from './city.ts';

/** The months that the city set as an option of a rule; undefined where it set none that can be read. */
export function ruleMonths(city: City, rule: string, option: string): number | undefined {
  const written = city.rules.get(rule)?.options.get(option);
  return written === undefined ? undefined : readInterval(written)?.months;
}
