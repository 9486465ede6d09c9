import type { FileFault, UnreadableReason, YamlFault } from '../document/fault.ts';
import { FILE_WORDS } from '../rules/fault-words/file-words.ts';
import type { FaultWords, Words } from '../rules/fault-words/say-faults.ts';
import { YAML_WORDS } from '../rules/fault-words/yaml-words.ts';
import type { Text } from '../text/language.ts';

/** Why the name of a configuration leads to no text. */
export const NO_CONFIGURATION: Readonly<Record<UnreadableReason, Text>> = {
  'symbolic-link': {
    sv: 'den är en symbolisk länk, och länkar följs aldrig. Lägg själva filen där.',
    en: 'it is a symbolic link, and links are never followed. Put the file itself there.',
  },
  folder: {
    sv: 'den är en mapp. Döp om mappen, eller flytta den.',
    en: 'it is a folder. Rename the folder, or move it.',
  },
  'special-file': {
    sv: 'den är ingen vanlig fil. Lägg en textfil där.',
    en: 'it is no ordinary file. Put a text file there.',
  },
  'no-permission': {
    sv: 'behörighet saknas. Ge läsrättighet till den som kör kommandot.',
    en: 'permission is missing. Give the one who runs the command the right to read it.',
  },
  vanished: {
    sv: 'den försvann just. Kör kommandot en gång till.',
    en: 'it has just vanished. Run the command once more.',
  },
  'name-not-utf-8': {
    sv: 'namnet är inte skrivet i UTF-8.',
    en: 'its name is not UTF-8.',
  },
  'io-error': {
    sv: 'disken gav fel, eller så är filen mycket stor.',
    en: 'the disk reported an error, or the file is very large.',
  },
};

const TOO_MUCH: Words = {
  message: {
    sv: 'Konfigurationen är för stor och läses inte.',
    en: 'The configuration is too large and is not read.',
  },
  help: {
    sv: 'Kontrollera att det är rätt fil. En kommuns konfiguration brukar rymmas på några sidor.',
    en: 'See whether it is the right file. The configuration of a city usually takes a few pages.',
  },
};

const SEVERAL_DOCUMENTS: Words = {
  message: {
    sv: 'Filen består av flera YAML-dokument, och bara det första läses.',
    en: 'The file consists of several YAML documents, and only the first is read.',
  },
  help: {
    sv: 'Ta bort raden, så att alla inställningar hör ihop.',
    en: 'Remove the line, so that all settings belong together.',
  },
};

/** What is said of the file and the YAML of a configuration; a document's words where they fit. */
export const CONFIG_WORDS: FaultWords<(FileFault | YamlFault)['kind']> = {
  ...FILE_WORDS,
  ...YAML_WORDS,
  'file-too-large': () => TOO_MUCH,
  'limit-exceeded': () => TOO_MUCH,
  'yaml-feature': (fault, document) =>
    fault.feature === 'several-documents'
      ? SEVERAL_DOCUMENTS
      : YAML_WORDS['yaml-feature'](fault, document),
  'not-a-mapping': ({ found }) => ({
    message:
      found === 'list'
        ? {
            sv: 'Konfigurationen är en lista, inte inställningar med var sin nyckel.',
            en: 'The configuration is a list, not settings with a key each.',
          }
        : {
            sv: 'Konfigurationen är löpande text, inte inställningar.',
            en: 'The configuration is running text, not settings.',
          },
    help: {
      sv: 'Skriv varje inställning på en egen rad som nyckel: värde, till exempel city: Göteborgs Stad.',
      en: 'Write each setting on a line of its own as key: value, for example city: Göteborgs Stad.',
    },
  }),
};
