import type { Text } from '../text/language.ts';

/** What is said of the register in data catalogues. Titles and keywords do not name the city: the publisher does. */
export const CATALOGUE_WORDS: {
  readonly catalogue: Text;
  readonly dataset: Text;
  readonly keywords: readonly Text[];
} = {
  catalogue: {
    sv: 'Öppna data om kommunens styrande dokument.',
    en: "Open data on the municipality's governing documents.",
  },
  dataset: {
    sv: 'Alla publicerade styrande dokument: vad de heter, vem som har beslutat dem och när, vilken tid de gäller, om de gäller nu, vad de ersätter och ersätts av och vem som ansvarar. Även de som inte längre gäller.',
    en: 'All published governing documents: what they are called, who decided them and when, for which period, whether they apply now, what they supersede and are superseded by, and who is responsible. Those that no longer apply are included.',
  },
  keywords: [
    { sv: 'styrande dokument', en: 'governing documents' },
    { sv: 'policyer', en: 'policies' },
    { sv: 'riktlinjer', en: 'guidelines' },
    { sv: 'kommunala beslut', en: 'municipal decisions' },
  ],
};
