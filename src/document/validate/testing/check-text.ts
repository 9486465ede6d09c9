import validate, { schema } from '../../../../schemas/frontmatter.schema.json?validator';
import { lineStartsOf, type Source } from '../../../text/place.ts';
import { readFullYaml } from '../../frontmatter/full-yaml.ts';
import type { SchemaFault } from '../../schema-fault.ts';
import { validateTree } from '../../validate.ts';
import type { AlsoKnown } from '../fault-of.ts';

/** The faults of a frontmatter's text. */
export function faultsIn(text: string, alsoKnown?: AlsoKnown): SchemaFault[] {
  const source: Source = {
    path: 'a.md',
    lineStarts: lineStartsOf(text),
    length: text.length,
  };
  const { mapping } = readFullYaml(text, 0, text.length, source);
  if (!mapping) throw new Error('A test wrote YAML that is no mapping.');
  const slice = (start: number, end: number) => text.slice(start, end);
  return validateTree(validate, schema, mapping, source, slice, alsoKnown);
}

/** Each fault with the text it points at. */
export function check(text: string, alsoKnown?: AlsoKnown): string[] {
  return faultsIn(text, alsoKnown).map(({ place, kind, path, ...rest }) => {
    const blamed = text.slice(place.start, place.end);
    const details = Object.entries(rest).map(([name, value]) => ` ${name}=${String(value)}`);
    return `${blamed} | ${kind} at ${path || '.'}${details.join('')}`;
  });
}
