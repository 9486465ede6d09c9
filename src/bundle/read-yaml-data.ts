import { parse } from 'yaml';

/** Plain data as `src/document/validate.ts` makes it of a file: texts, booleans, lists, mappings. */
export type Data = string | boolean | Data[] | { [key: string]: Data };

/**
 * Reads YAML the way the command itself reads a configuration: scalars are the text that stands
 * there, except `true` and `false`; what has no value is left out.
 */
export function readYamlData(text: string): Data {
  // The failsafe schema knows texts only, so that `0042` and `2017-01-01` stay what they are.
  return toData(parse(text, { schema: 'failsafe' }));
}

function toData(value: unknown): Data {
  if (Array.isArray(value)) return value.map(toData);
  if (typeof value === 'object' && value !== null) {
    const present = Object.entries(value).filter(([, part]) => part !== '' && part !== null);
    return Object.fromEntries(present.map(([key, part]) => [key, toData(part)]));
  }
  if (value === 'true' || value === 'false') return value === 'true';
  return String(value ?? '');
}
