import type { City } from '../city/city.ts';
import type { ConfigFault } from '../city/config-fault.ts';
import { sayConfigFault } from '../city/config-messages.ts';
import { readCity } from '../city/read-city.ts';
import { decode } from '../document/decode.ts';
import type { DocumentFault } from '../document/document-fault.ts';
import type { YamlFault } from '../document/fault.ts';
import { loadFullYaml, readYaml } from '../document/frontmatter/read-yaml.ts';
import type { Mapping } from '../document/frontmatter/value.ts';
import type { YamlResult } from '../document/frontmatter/yaml-result.ts';
import { sourceOf, unreadableDocument } from '../document/parse-file.ts';
import { decodeBytes } from '../io/decode-bytes.ts';
import type { Tree } from '../io/tree.ts';
import { visible } from '../report/visible.ts';
import { sayFaults } from '../rules/fault-words/say-faults.ts';
import { rules } from '../rules/index.ts';
import type { Language } from '../text/language.ts';
import type { Source } from '../text/place.ts';
import { CONFIG_WORDS, NO_CONFIGURATION } from './config-words.ts';
import { CONFIGURATION } from './locate.ts';
import { sayTroubles, type Trouble } from './say-config.ts';
import { UserError } from './user-error.ts';

/** Faults of the file and of its YAML, in words. */
function inWords(source: Source, faults: readonly DocumentFault[]): Trouble[] {
  const document = { ...unreadableDocument(source.path, 'io-error'), source, faults };
  return [...sayFaults([document], CONFIG_WORDS)];
}

function faultInWords(fault: ConfigFault): Trouble {
  const first = { sv: 'den första står här', en: 'the first stands here' };
  const related =
    fault.kind === 'stated-twice' ? { related: [{ place: fault.first, message: first }] } : {};
  return { place: fault.place, ...sayConfigFault(fault), ...related };
}

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
    const { sv, en } = NO_CONFIGURATION[bytes];
    throw new UserError({
      sv: `Konfigurationen ${visible(name)} kan inte läsas: ${sv}`,
      en: `The configuration ${visible(name)} cannot be read: ${en}`,
    });
  }
  const { text, faults: unplaced } = decode(bytes, decodeBytes);
  const source = sourceOf(CONFIGURATION, text);
  const refuse = (troubles: readonly Trouble[], own?: Language) =>
    new UserError(sayTroubles(troubles, text, name), languageOf(own));
  if (unplaced.length > 0) {
    const placed = unplaced.map((fault) => ({ ...fault, place: { source, ...fault.place } }));
    throw refuse(inWords(source, placed));
  }
  const yaml = await readMapping(text, source);
  const serious = yaml.faults.filter(isSerious);
  if (serious.length > 0) throw refuse(inWords(source, serious), ownLanguage(yaml.mapping));
  const mapping = yaml.mapping ?? { kind: 'mapping', entries: [], start: 0, end: 0 };
  const { city, faults } = readCity({ source, text, mapping }, rules);
  if (faults.length > 0) throw refuse(faults.map(faultInWords), city.language);
  return city;
}
