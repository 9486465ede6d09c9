import type { YamlFault } from '../../document/fault.ts';
import { syntaxHint } from '../../document/frontmatter/syntax-hints.ts';
import type { Text } from '../../text/language.ts';
import { quote } from '../quote.ts';
import { characterName } from './character-name.ts';
import { FEATURE_WORDS } from './feature-words.ts';
import type { FaultWords, Words } from './say-faults.ts';

type Limit = (YamlFault & { readonly kind: 'limit-exceeded' })['limit'];
type Found = (YamlFault & { readonly kind: 'not-a-mapping' })['found'];

/** A hint's first sentence says what is wrong; the rest says why, and how to mend it. */
function splitHint({ sv, en }: Text): Words {
  const cut = (text: string) => text.indexOf('. ') + 1;
  return {
    message: { sv: sv.slice(0, cut(sv)), en: en.slice(0, cut(en)) },
    help: { sv: sv.slice(cut(sv) + 1), en: en.slice(cut(en) + 1) },
  };
}

const NOT_A_MAPPING: Readonly<Record<Found, Text>> = {
  nothing: { sv: 'Dokumenthuvudet är tomt.', en: 'The frontmatter is empty.' },
  scalar: {
    sv: 'Dokumenthuvudet är löpande text, inte uppgifter.',
    en: 'The frontmatter is running text, not facts.',
  },
  list: {
    sv: 'Dokumenthuvudet är en lista, inte uppgifter med var sin nyckel.',
    en: 'The frontmatter is a list, not facts with a key each.',
  },
};

const LIMITS: Readonly<Record<Limit, (allowed: number) => Text>> = {
  bytes: (allowed) => ({
    sv: `Dokumenthuvudet är större än ${allowed / 1024} kB och läses inte.`,
    en: `The frontmatter is larger than ${allowed / 1024} kB and is not read.`,
  }),
  depth: (allowed) => ({
    sv: `Uppgifterna ligger i varandra i mer än ${allowed} nivåer och läses inte.`,
    en: `The facts are nested in more than ${allowed} levels and are not read.`,
  }),
  keys: (allowed) => ({
    sv: `Dokumenthuvudet har fler än ${allowed} nycklar och läses inte.`,
    en: `The frontmatter has more than ${allowed} keys and is not read.`,
  }),
  nodes: (allowed) => ({
    sv: `Dokumenthuvudet har fler än ${allowed} värden och läses inte.`,
    en: `The frontmatter has more than ${allowed} values and is not read.`,
  }),
  'key-length': (allowed) => ({
    sv: `Nyckeln är längre än ${allowed} tecken.`,
    en: `The key is longer than ${allowed} characters.`,
  }),
};

/** What is said of YAML that cannot be read, or may not be used. */
export const YAML_WORDS: FaultWords<YamlFault['kind']> = {
  'yaml-syntax': ({ code }) => splitHint(syntaxHint(code)),
  'not-a-mapping': ({ found }) => ({
    message: NOT_A_MAPPING[found],
    help: {
      sv: 'Skriv varje uppgift på en egen rad som nyckel: värde, till exempel title: Policy för inköp.',
      en: 'Write each fact on a line of its own as key: value, for example title: Policy for procurement.',
    },
  }),
  'duplicate-key': ({ key, first }) => ({
    message: {
      sv: `Nyckeln ${key} står två gånger, och bara den första läses.`,
      en: `The key ${key} stands twice, and only the first is read.`,
    },
    help: {
      sv: 'Behåll den som stämmer och ta bort den andra.',
      en: 'Keep the one that is right and remove the other.',
    },
    related: [
      { place: first, message: { sv: 'den första står här', en: 'the first stands here' } },
    ],
  }),
  'key-not-text': () => ({
    message: {
      sv: 'Nyckeln är tom eller ett ord som betyder något annat i YAML (null, true, false).',
      en: 'The key is empty or a word that means something else in YAML (null, true, false).',
    },
    help: {
      sv: 'Skriv en nyckel före kolonet, eller ta bort raden.',
      en: 'Write a key before the colon, or remove the line.',
    },
  }),
  'yaml-feature': ({ feature }) => FEATURE_WORDS[feature],
  'limit-exceeded': ({ limit, allowed }) => ({
    message: LIMITS[limit](allowed),
    help: {
      sv: 'Behåll uppgifterna om dokumentet och flytta resten till dokumentets text.',
      en: 'Keep the facts about the document and move the rest to its text.',
    },
  }),
  'invisible-character': ({ code }) => {
    const { sv, en } = characterName(code);
    return {
      message: {
        sv: `Här står ett tecken som inte syns: ${sv}.`,
        en: `A character that cannot be seen stands here: ${en}.`,
      },
      help: {
        sv: 'Radera ordet och skriv det för hand. Tecknet följer med när text kopieras, och då hittas inte ordet vid sökning.',
        en: 'Delete the word and type it anew. The character comes along when text is copied, and keeps the word from being found.',
      },
    };
  },
  'cut-by-comment': ({ kept, cut }) => ({
    message:
      kept === ''
        ? {
            sv: `${quote(cut)} läses som en kommentar, så värdet är tomt.`,
            en: `${quote(cut)} reads as a comment, so the value is empty.`,
          }
        : {
            sv: `${quote(cut)} läses som en kommentar, så av värdet återstår ${quote(kept)}.`,
            en: `${quote(cut)} reads as a comment, so only ${quote(kept)} is left of the value.`,
          },
    help: {
      sv: `Hör det till värdet, skriv "${`${kept} ${cut}`.trim()}". Är det en kommentar, skriv ett mellanslag efter #.`,
      en: `If it belongs to the value, write "${`${kept} ${cut}`.trim()}". If it is a comment, write a space after #.`,
    },
    severity: 'warning',
  }),
  'line-ends': ({ found }) =>
    found === 'mixed'
      ? {
          message: {
            sv: 'Raderna slutar på olika sätt: några som i Windows, andra som i Mac och Linux.',
            en: 'The lines end in different ways: some as in Windows, others as in Mac and Linux.',
          },
          help: {
            sv: 'Spara filen med ett och samma radslut. I de flesta redigerare heter valet LF.',
            en: 'Save the file with one kind of line end. Most editors call the choice LF.',
          },
          severity: 'warning',
        }
      : {
          message: {
            sv: 'Raden slutar med ett ensamt CR-tecken, som många program inte ser som ett radslut.',
            en: 'The line ends in a lone CR, which many programs do not take for the end of a line.',
          },
          help: {
            sv: 'Spara filen med radslutet LF.',
            en: 'Save the file with LF as the end of lines.',
          },
        },
};
