import type { Language, Text } from '../../text/language.ts';

/** What the product itself says within a text, in the language of the text. */
export interface BodyLabels {
  readonly section: (heading: string) => string;
  readonly table: (number: number, heading: string) => string;
  readonly footnotes: string;
  readonly footnote: (number: number) => string;
  readonly back: (number: number, time: number) => string;
  readonly asWritten: string;
}

/** Long headings are cut where they only name something else. */
const LONGEST = 80;

function short(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()} …` : line;
}

export const BODY_LABELS: Readonly<Record<Language, BodyLabels>> = {
  sv: {
    section: (heading) => `Länk till avsnittet ${short(heading)}`,
    table: (number, heading) => `Tabell ${number}${heading === '' ? '' : `: ${short(heading)}`}`,
    footnotes: 'Fotnoter',
    footnote: (number) => `Fotnot ${number}`,
    back: (number, time) =>
      `Tillbaka till fotnot ${number} i texten${time > 1 ? `, ställe ${time}` : ''}`,
    asWritten:
      'Texten är för stor eller för invecklad för att formas. Den visas som den är skriven.',
  },
  en: {
    section: (heading) => `Link to the section ${short(heading)}`,
    table: (number, heading) => `Table ${number}${heading === '' ? '' : `: ${short(heading)}`}`,
    footnotes: 'Footnotes',
    footnote: (number) => `Footnote ${number}`,
    back: (number, time) =>
      `Back to footnote ${number} in the text${time > 1 ? `, place ${time}` : ''}`,
    asWritten:
      'The text is too large or too intricate to be laid out. It is shown as it is written.',
  },
};

/** Why something of a text is not on the site, or not as it was meant. */
export type Loss =
  | 'html'
  | 'unsafe-link'
  | 'unpublished-link'
  | 'foreign-image'
  | 'unpublished-image'
  | 'image-without-alt'
  | 'unused-footnote'
  | 'hidden-characters'
  | 'not-laid-out';

/** Sentences for whoever builds the site; `what` is quoted from the text. */
export const LOSS_WORDS: Readonly<Record<Loss, (what: string) => Text>> = {
  html: (what) => ({
    sv: `HTML-koden ${what} följer inte med. Skriv om den som Markdown.`,
    en: `The HTML ${what} is left out. Write it as Markdown.`,
  }),
  'unsafe-link': (what) => ({
    sv: `Länken till ${what} visas som text. Bara http, https, mailto och tel blir länkar.`,
    en: `The link to ${what} is shown as text. Only http, https, mailto and tel become links.`,
  }),
  'unpublished-link': (what) => ({
    sv: `Länken till ${what} visas som text, för filen finns inte på webbplatsen.`,
    en: `The link to ${what} is shown as text, for the file is not on the site.`,
  }),
  'foreign-image': (what) => ({
    sv: `Bilden ${what} följer inte med. Lägg en kopia av den bredvid dokumentet.`,
    en: `The picture ${what} is left out. Put a copy of it beside the document.`,
  }),
  'unpublished-image': (what) => ({
    sv: `Bilden ${what} följer inte med, för det finns ingen sådan bildfil på webbplatsen.`,
    en: `The picture ${what} is left out, for there is no such picture on the site.`,
  }),
  'image-without-alt': (what) => ({
    sv: `Bilden ${what} saknar beskrivning. Skriv den mellan hakparenteserna, för den som inte ser bilden.`,
    en: `The picture ${what} has no description. Write one between the brackets, for those who do not see it.`,
  }),
  'unused-footnote': (what) => ({
    sv: `Fotnoten ${what} följer inte med, för ingenting i texten hänvisar till den.`,
    en: `The footnote ${what} is left out, for nothing in the text refers to it.`,
  }),
  'hidden-characters': () => ({
    sv: 'Osynliga tecken i texten är borttagna.',
    en: 'Invisible characters are taken out of the text.',
  }),
  'not-laid-out': () => ({
    sv: 'Texten är för stor eller för invecklad för att formas, och visas som den är skriven.',
    en: 'The text is too large or too intricate to be laid out, and is shown as it is written.',
  }),
};
