import type { City } from '../city/city.ts';
import { readCity } from '../city/read-city.ts';
import { decodeStrictly } from '../document/decode.ts';
import type { Document } from '../document/document.ts';
import { readFullYaml } from '../document/frontmatter/full-yaml.ts';
import { readYaml } from '../document/frontmatter/read-yaml.ts';
import { sourceOf } from '../document/open-file.ts';
import { parseFile } from '../document/parse-file.ts';
import { buildRegister } from '../register/build-register.ts';
import type { Register } from '../register/register.ts';

/** A city of a configuration's text; the default one without. */
export function cityOf(config?: string): City {
  if (config === undefined) return readCity(undefined, []).city;
  const source = sourceOf('gov-docs.yaml', config);
  const yaml = readYaml(config, 0, config.length, source, readFullYaml);
  if (yaml === 'needs-full' || !yaml.mapping) throw new Error('the configuration is no mapping');
  const { city, faults } = readCity({ source, text: config, mapping: yaml.mapping }, []);
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
  return city;
}

/** A document of its frontmatter's text, in the file `documents/<id>.md`. */
export function documentOf(id: string, frontmatter: string, body = ''): Document {
  const bytes = new TextEncoder().encode(`---\n${frontmatter}\n---\n${body}`);
  const document = parseFile(`documents/${id}.md`, bytes, decodeStrictly, readFullYaml);
  if (document === 'needs-full') throw new Error('unreachable: the full reader was given');
  return document;
}

/** A register of frontmatters by id, for tests. */
export function registerOf(documents: Readonly<Record<string, string>>, config?: string): Register {
  const read = Object.entries(documents).map(([id, frontmatter]) => documentOf(id, frontmatter));
  return buildRegister(cityOf(config), read);
}
