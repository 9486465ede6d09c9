import type { Text } from '../text/language.ts';
import {
  brokenLetters,
  controlCharacters,
  type Debris,
  ligatures,
  splitWords,
} from './conversion-debris.ts';
import type { DocumentText } from './document-text.ts';
import type { Rule } from './rule.ts';
import { nameOf } from './words.ts';

/** What conversion leaves behind, what to call it, and what to do about it. */
const KINDS: readonly {
  readonly find: (text: DocumentText) => Debris[];
  readonly what: Text;
  readonly help: Text;
}[] = [
  {
    find: brokenLetters,
    what: {
      sv: 'bokstäver som blivit fel vid en konvertering, som Ã¥ för å',
      en: 'letters broken in a conversion, such as Ã¥ for å',
    },
    help: {
      sv: 'Konvertera om från originalet som UTF-8, eller rätta bokstäverna för hand.',
      en: 'Convert the original anew as UTF-8, or correct the letters by hand.',
    },
  },
  {
    find: ligatures,
    what: {
      sv: 'hopskrivna bokstäver från en pdf, som ﬁ för fi',
      en: 'ligatures left from a PDF, such as ﬁ for fi',
    },
    help: {
      sv: 'Ersätt dem med vanliga bokstäver. Annars hittas ordet inte vid sökning.',
      en: 'Replace them with ordinary letters. Otherwise no search finds the word.',
    },
  },
  {
    find: controlCharacters,
    what: {
      sv: 'styrtecken, som inte syns men följer med från en konvertering',
      en: 'control characters, which do not show but came with a conversion',
    },
    help: {
      sv: 'Ta bort tecknet. Det står på den plats som anges, även om det inte syns.',
      en: 'Remove the character. It is at the place named, though it does not show.',
    },
  },
  {
    find: splitWords,
    what: {
      sv: 'ord som är avstavade mitt i texten, kvar från radbrytningen i originalet',
      en: 'words divided by a hyphen, left from the line ends of the original',
    },
    help: {
      sv: 'Skriv ihop ordet. Står det på två rader i filen får det ändå ett bindestreck när det visas.',
      en: 'Write the word together. Though it stands on two lines in the file, it is shown with a hyphen.',
    },
  },
];

/** Debris of a conversion from PDF or a scan: the text no longer says what was decided. */
export const ocrResidue: Rule = {
  id: 'ocr-residue',
  severity: 'warning',
  basis: 'facts',
  summary: {
    sv: 'Texten innehåller skräp från en konvertering eller inläsning.',
    en: 'The text holds debris of a conversion or a scan.',
  },
  why: {
    sv: 'Det som är skadat i texten läses fel, av människor, av sökmotorer och av den som får dokumentet uppläst. Det är inte heller ordagrant det som beslutades.',
    en: 'What is damaged is read wrongly, by people, by search engines and by those who have the text read aloud. Nor is it word for word what was decided.',
  },

  *checkText({ hasEnded }, document, text) {
    if (hasEnded(document)) return;
    const { source } = document;
    for (const { find, what, help } of KINDS) {
      const found = find(text);
      const [first] = found;
      if (!first) continue;
      const count = found.length;
      yield {
        place: { source, ...first },
        message: {
          sv: `${nameOf(document)} innehåller ${what.sv}${count > 1 ? ` (på ${count} ställen)` : ''}.`,
          en: `${nameOf(document)} holds ${what.en}${count > 1 ? ` (in ${count} places)` : ''}.`,
        },
        help,
      };
    }
  },
};
