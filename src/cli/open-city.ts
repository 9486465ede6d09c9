import type { City } from '../city/city.ts';
import { sayConfigFault } from '../city/config-messages.ts';
import { readCity } from '../city/read-city.ts';
import { decode } from '../document/decode.ts';
import type { DocumentFault } from '../document/document-fault.ts';
import { loadFullYaml, readYaml } from '../document/frontmatter/read-yaml.ts';
import { sourceOf, unreadableDocument } from '../document/parse-file.ts';
import { decodeBytes } from '../io/decode-bytes.ts';
import type { Tree } from '../io/tree.ts';
import { codeFrame } from '../report/code-frame.ts';
import { visible } from '../report/visible.ts';
import { FILE_WORDS } from '../rules/fault-words/file-words.ts';
import { sayFaults } from '../rules/fault-words/say-faults.ts';
import { YAML_WORDS } from '../rules/fault-words/yaml-words.ts';
import { rules } from '../rules/index.ts';
import type { Language, Text } from '../text/language.ts';
import { type Place, positionOf, type Source } from '../text/place.ts';
import { CONFIGURATION } from './locate.ts';
import { UserError } from './user-error.ts';

/** One thing that is wrong with the configuration, in words. */
interface Trouble {
  readonly place: Place;
  readonly message: Text;
  readonly help: Text;
}

function say(troubles: readonly Trouble[], text: string, shown: string): Text {
  const lines = text.split(/\r\n|\n|\r/);
  const inLanguage = (language: Language) =>
    troubles
      .map(({ place, message, help }) => {
        const position = positionOf(place);
        const line = lines[position.line - 1] ?? '';
        const frame = codeFrame(line, position);
        const pad = ' '.repeat(frame.gutter.length);
        return [
          `${visible(shown)}:${position.line}:${position.column}`,
          `  ${visible(message[language])}`,
          ...(line.trim() === ''
            ? []
            : ['', `  ${frame.gutter} │ ${frame.line}`, `  ${pad} │ ${frame.underline}`, '']),
          `  ${visible(help[language])}`,
          '',
        ].join('\n');
      })
      .join('\n');
  const count = troubles.length;
  return {
    sv: `${inLanguage('sv')}\n${count === 1 ? 'Ett fel' : `${count} fel`} i konfigurationen. Inga dokument har granskats.`,
    en: `${inLanguage('en')}\n${count === 1 ? 'One fault' : `${count} faults`} in the configuration. No document was linted.`,
  };
}

/** Faults of the file and of its YAML, in the words that documents have for them. */
function inWords(source: Source, faults: readonly DocumentFault[]): Trouble[] {
  const document = { ...unreadableDocument(source.path, 'io-error'), source, faults };
  return [...sayFaults([document], { ...FILE_WORDS, ...YAML_WORDS })];
}

/**
 * Reads a city's configuration; the default rule set where there is none.
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
    throw new UserError({
      sv: `Konfigurationen ${visible(name)} kan inte läsas (${bytes}).`,
      en: `The configuration ${visible(name)} cannot be read (${bytes}).`,
    });
  }
  const { text, faults: unplaced } = decode(bytes, decodeBytes);
  const source = sourceOf(CONFIGURATION, text);
  if (unplaced.length > 0) {
    const placed = unplaced.map((fault) => ({ ...fault, place: { source, ...fault.place } }));
    throw new UserError(say(inWords(source, placed), text, name));
  }
  const plain = readYaml(text, 0, text.length, source, undefined);
  const yaml =
    plain === 'needs-full' ? readYaml(text, 0, text.length, source, await loadFullYaml()) : plain;
  if (yaml === 'needs-full') throw new Error('the full reader was loaded');
  const serious = yaml.faults.filter(
    (fault) => fault.kind !== 'cut-by-comment' && fault.kind !== 'line-ends',
  );
  if (serious.length > 0 || !yaml.mapping) {
    throw new UserError(say(inWords(source, serious), text, name));
  }
  const { city, faults } = readCity({ source, text, mapping: yaml.mapping }, rules);
  if (faults.length > 0) {
    throw new UserError(
      say(
        faults.map((fault) => ({ place: fault.place, ...sayConfigFault(fault) })),
        text,
        name,
      ),
      languageOf(city.language),
    );
  }
  return city;
}
