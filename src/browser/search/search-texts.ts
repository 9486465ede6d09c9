import type { Text } from '../../text/language.ts';

type SearchWord =
  | 'none'
  | 'one'
  | 'many'
  | 'reading'
  | 'noTexts'
  | 'notAll'
  | 'leading'
  | 'unlike'
  | 'instead'
  | 'apart'
  | 'decided'
  | 'readInstead'
  | 'called'
  | 'under'
  | 'inText';

/** What the search says. `#` stands for a number, `%` for words. */
export const SEARCH_TEXTS: Readonly<Record<SearchWord, Text>> = {
  none: { sv: 'Inget dokument passar.', en: 'No document matches.' },
  one: { sv: '1 dokument passar.', en: '1 document matches.' },
  many: { sv: '# dokument passar.', en: '# documents match.' },
  reading: { sv: 'Läser in texterna …', en: 'Reading the texts …' },
  noTexts: {
    sv: 'Texterna kunde inte läsas in. Sökningen gäller bara titlar, rubriker och andra uppgifter.',
    en: 'The texts could not be read. Only titles, headings and other facts are searched.',
  },
  notAll: {
    sv: 'Inget dokument innehåller alla orden. De som stämmer bäst står först.',
    en: 'No document has all of the words. Those that match best come first.',
  },
  leading: {
    sv: 'Inget dokument innehåller alla orden. De som innehåller «%» står först.',
    en: 'No document has all of the words. Those that have “%” come first.',
  },
  unlike: {
    sv: 'Inget dokument innehåller något ord som liknar «%».',
    en: 'No document has a word like “%”.',
  },
  instead: {
    sv: 'Inget dokument innehåller «%». Här är de som innehåller «%».',
    en: 'No document has “%”. These have “%”.',
  },
  apart: {
    sv: 'Inget dokument innehåller «%». Här är de som innehåller både «%» och «%».',
    en: 'No document has “%”. These have both “%” and “%”.',
  },
  decided: { sv: 'beslutat %', en: 'decided %' },
  readInstead: { sv: 'Läs i stället: ', en: 'Read instead: ' },
  called: { sv: 'Kallas också: ', en: 'Also called: ' },
  under: { sv: 'Under rubriken: ', en: 'Under the heading: ' },
  inText: { sv: 'I texten: ', en: 'In the text: ' },
};

/** Puts words in place of the marks of a text, in order. */
export function filled(text: string, ...words: readonly (string | number)[]): string {
  let at = 0;
  return text.replace(/[#%]/g, () => String(words[at++] ?? ''));
}
