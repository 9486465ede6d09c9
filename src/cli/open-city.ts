import type { City } from '../city/city.ts';
import { readCity } from '../city/read-city.ts';
import { decode } from '../document/decode.ts';
import { type FileFault, placeFault, type YamlFault } from '../document/fault.ts';
import { loadFullYaml, readYaml } from '../document/frontmatter/read-yaml.ts';
import type { Mapping } from '../document/frontmatter/value.ts';
import type { YamlResult } from '../document/frontmatter/yaml-result.ts';
import { sourceOf } from '../document/open-file.ts';
import { decodeBytes } from '../io/decode-bytes.ts';
import type { Tree } from '../io/tree.ts';
import { rules } from '../rules/index.ts';
import type { Language } from '../text/language.ts';
import type { Source } from '../text/place.ts';
import { CONFIGURATION } from './locate.ts';
import { UserError } from './user-error.ts';

/** Loads the words for what is wrong with a configuration: few runs need them. */
const words = () => import('./config-trouble.ts');

async function readMapping(text: string, source: Source): Promise<YamlResult> {
  const plain = readYaml(text, 0, text.length, source, undefined);
  if (plain !== 'needs-full') return plain;
  const full = readYaml(text, 0, text.length, source, await loadFullYaml());
  if (full === 'needs-full') throw new Error('the full reader was loaded');
  return full;
}

/**
 * Whether a fault leaves out settings. An empty file does not: it marks the register's folder and
 * takes everything from the default rule set.
 */
function isSerious(fault: YamlFault): boolean {
  if (fault.kind === 'not-a-mapping') return fault.found !== 'nothing';
  return fault.kind !== 'cut-by-comment' && fault.kind !== 'line-ends';
}

/** The language that a configuration states, as far as it could be read. */
function ownLanguage(mapping: Mapping | undefined): Language | undefined {
  const value = mapping?.entries.find(({ key }) => key.text === 'language')?.value;
  const stated = value?.kind === 'scalar' ? value.text : undefined;
  return stated === 'sv' || stated === 'en' ? stated : undefined;
}

/**
 * Reads a city's configuration; the default rule set where there is none, or where it says nothing.
 *
 * @param languageOf the language to speak, given that of the configuration
 * @throws UserError naming every fault of the configuration with its place
 */
export async function openCity(
  tree: Tree,
  hasConfiguration: boolean,
  shown: (file: string) => string,
  languageOf: (own: Language | undefined) => Language,
): Promise<City> {
  if (!hasConfiguration) return readCity(undefined, rules).city;
  const name = shown(CONFIGURATION);
  const bytes = tree.read(CONFIGURATION);
  if (typeof bytes === 'string') {
    throw new UserError((await words()).sayUnreadable(name, bytes));
  }
  const { text, faults: unplaced } = decode(bytes, decodeBytes);
  const source = sourceOf(CONFIGURATION, text);
  if (unplaced.length > 0) {
    const placed = unplaced.map((fault) => placeFault<FileFault>(fault, source));
    const said = (await words()).sayFileFaults(source, placed, text, name);
    throw new UserError(said, languageOf(undefined));
  }
  const yaml = await readMapping(text, source);
  const serious = yaml.faults.filter(isSerious);
  if (serious.length > 0) {
    const said = (await words()).sayFileFaults(source, serious, text, name);
    throw new UserError(said, languageOf(ownLanguage(yaml.mapping)));
  }
  const mapping = yaml.mapping ?? { kind: 'mapping', entries: [], start: 0, end: 0 };
  const { city, faults } = readCity({ source, text, mapping }, rules);
  if (faults.length > 0) {
    const said = (await words()).saySettingFaults(faults, text, name);
    throw new UserError(said, languageOf(city.language));
  }
  return city;
}
