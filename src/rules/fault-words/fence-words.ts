import type { FenceFault } from '../../document/fault.ts';
import type { Text } from '../../text/language.ts';
import { quote } from '../quote.ts';
import { characterName } from './character-name.ts';
import type { FaultWords, Words } from './say-faults.ts';

/** The faults that leave a document with a frontmatter, though not with the one that was meant. */
export type InnerFence = 'second-frontmatter' | 'closed-in-text';

function fenceNotPlain(fence: string): Words {
  if (fence.startsWith('+')) {
    return {
      message: {
        sv: 'Dokumenthuvudet är skrivet i TOML, mellan rader med +++.',
        en: 'The frontmatter is written in TOML, between lines of +++.',
      },
      help: {
        sv: 'Skriv --- i stället för +++, och uppgifterna som nyckel: värde i stället för nyckel = värde.',
        en: 'Write --- in place of +++, and the facts as key: value in place of key = value.',
      },
    };
  }
  const language = /[\p{L}\p{N}]+/u.exec(fence)?.[0];
  return {
    message: {
      sv: `Raden ${quote(fence)} ska vara exakt tre bindestreck längst till vänster.`,
      en: `The line ${quote(fence)} should be exactly three hyphens at the left margin.`,
    },
    help: language
      ? {
          sv: `Skriv bara ---, utan ${quote(language)}.`,
          en: `Write --- only, without ${quote(language)}.`,
        }
      : {
          sv: 'Skriv --- och inget mer på raden. Ordbehandlare gör gärna om bindestreck till ett tankstreck.',
          en: 'Write --- and nothing else on the line. Word processors like to turn hyphens into a dash.',
        },
  };
}

function whatStandsBefore(before: string): Text {
  if (before.includes('<!--')) return { sv: 'en kommentar', en: 'A comment' };
  const unseen = /[^ \t\r\n]/u.exec(before)?.[0].codePointAt(0);
  if (unseen !== undefined) {
    const { sv, en } = characterName(unseen);
    return { sv, en: en.charAt(0).toUpperCase() + en.slice(1) };
  }
  return /[\r\n]/.test(before)
    ? { sv: 'en tom rad', en: 'An empty line' }
    : { sv: 'ett mellanslag', en: 'A space' };
}

/** What is said of a frontmatter that is not there, or is not recognised as one. */
export const FENCE_WORDS: FaultWords<Exclude<FenceFault['kind'], InnerFence>> = {
  'no-frontmatter': () => ({
    message: { sv: 'Filen har inget dokumenthuvud.', en: 'The file has no frontmatter.' },
    help: {
      sv: 'Börja filen med en rad ---, skriv uppgifterna som nyckel: värde (title, type, decided-by, decision, validity, responsible-function) och avsluta med en rad ---. Är filen inget styrdokument, flytta den härifrån.',
      en: 'Begin the file with a line ---, write the facts as key: value (title, type, decided-by, decision, validity, responsible-function) and end with a line ---. If the file is no governing document, move it elsewhere.',
    },
  }),
  unclosed: () => ({
    message: {
      sv: 'Dokumenthuvudet är inte avslutat: den andra raden med --- saknas.',
      en: 'The frontmatter is not closed: the second line --- is missing.',
    },
    help: {
      sv: 'Skriv en rad --- efter den sista uppgiften, före dokumentets text.',
      en: 'Write a line --- after the last fact, before the text of the document.',
    },
  }),
  'closed-by-dots': () => ({
    message: {
      sv: 'Dokumenthuvudet avslutas med tre punkter, som Markdown inte känner till.',
      en: 'The frontmatter is closed by three dots, which Markdown does not know.',
    },
    help: {
      sv: 'Byt punkterna mot tre bindestreck: ---.',
      en: 'Replace the dots with three hyphens: ---.',
    },
  }),
  'fence-not-plain': ({ fence }) => fenceNotPlain(fence),
  'not-first': ({ before }) => {
    const { sv, en } = whatStandsBefore(before);
    return {
      message: {
        sv: `Före dokumenthuvudet står ${sv}, så andra program ser det inte som ett dokumenthuvud.`,
        en: `${en} stands before the frontmatter, so other programs do not take it for one.`,
      },
      help: {
        sv: 'Ta bort det som står före. Raden --- ska vara filens allra första.',
        en: 'Remove what stands before. The line --- must be the very first of the file.',
      },
    };
  },
};

/** What is said of a frontmatter that ends elsewhere than was meant. */
export const INNER_FENCE_WORDS: FaultWords<InnerFence> = {
  'second-frontmatter': ({ first }) => ({
    message: {
      sv: 'Här börjar ett andra dokumenthuvud, och det läses inte.',
      en: 'A second frontmatter begins here, and it is not read.',
    },
    help: {
      sv: 'Flytta uppgifterna till det första dokumenthuvudet och ta bort det här.',
      en: 'Move the facts to the first frontmatter and remove this one.',
    },
    related: [
      { place: first, message: { sv: 'det första börjar här', en: 'the first begins here' } },
    ],
  }),
  'closed-in-text': () => ({
    message: {
      sv: 'Tre bindestreck i en text på flera rader avslutar dokumenthuvudet här. Det som följer läses inte.',
      en: 'Three hyphens within a text of several lines end the frontmatter here. What follows is not read.',
    },
    help: {
      sv: 'Dra in raden lika långt som textens andra rader, eller skriv något annat än ---.',
      en: 'Indent the line as far as the other lines of the text, or write something else than ---.',
    },
  }),
};
