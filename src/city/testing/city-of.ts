import { readFullYaml } from '../../document/frontmatter/full-yaml.ts';
import { lineStartsOf, positionOf, type Source } from '../../text/place.ts';
import type { KnownRule } from '../checked.ts';
import type { City } from '../city.ts';
import { sayConfigFault } from '../config-messages.ts';
import { readCity } from '../read-city.ts';

/** Rules that tests may configure. */
const RULES: readonly KnownRule[] = [
  { id: 'expires-soon', options: { within: {} } },
  { id: 'expired-not-repealed' },
  { id: 'case-number-format' },
];

/** Reads a configuration from its text; each fault as one line, as people see it. */
export function readConfig(text: string): { city: City; said: string[] } {
  const source: Source = {
    path: 'gov-docs.yaml',
    lineStarts: lineStartsOf(text),
    length: text.length,
  };
  const { mapping } = readFullYaml(text, 0, text.length, source);
  if (!mapping) throw new Error('A test wrote YAML that is no mapping.');
  const { city, faults } = readCity({ source, text, mapping }, RULES);
  const said = faults.map((fault) => {
    const { line, column } = positionOf(fault.place);
    const { message, help } = sayConfigFault(fault);
    return `${line}:${column} ${message.sv} ${help.sv}`;
  });
  return { city, said };
}

/** The city of a configuration without faults. */
export function cityOf(text: string): City {
  const { city, said } = readConfig(text);
  if (said.length > 0) throw new Error(said.join('\n'));
  return city;
}
