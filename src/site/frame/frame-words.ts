import type { Language, Text } from '../../text/language.ts';
import type { SinglePage } from '../address.ts';

/** The pages that every page leads to, in the order of the menu, by the names that they have there. */
export const MENU: readonly (readonly [SinglePage, Text])[] = [
  ['start', { sv: 'Start', en: 'Home' }],
  ['documents', { sv: 'Alla dokument', en: 'All documents' }],
  ['map', { sv: 'Styrmiljö', en: 'Steering map' }],
  ['timeline', { sv: 'Tidslinje', en: 'Timeline' }],
  ['agenda', { sv: 'Kalender', en: 'Agenda' }],
  ['changes', { sv: 'Ändringar', en: 'Changes' }],
  ['findings', { sv: 'Anmärkningar', en: 'Findings' }],
];

/** The pages that the foot of every page leads to. */
export const FOOT: readonly (readonly [SinglePage, Text])[] = [
  ['days', { sv: 'Vad som gällde en annan dag', en: 'What applied on another day' }],
  ['data', { sv: 'Öppna data', en: 'Open data' }],
  ['accessibility', { sv: 'Tillgänglighet', en: 'Accessibility' }],
];

/** The languages by their own names. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { sv: 'Svenska', en: 'English' };

type FrameWord = 'site' | 'skip' | 'menu' | 'foot' | 'search' | 'go' | 'upTo' | 'contact' | 'made';

/** The words of the frame that every page stands in. */
export const FRAME_WORDS: Readonly<Record<FrameWord, Text>> = {
  site: { sv: 'Styrande dokument', en: 'Governing documents' },
  skip: { sv: 'Hoppa till innehållet', en: 'Skip to the content' },
  menu: { sv: 'Webbplatsen', en: 'Site' },
  foot: { sv: 'Om webbplatsen', en: 'About the site' },
  search: { sv: 'Sök styrdokument', en: 'Search governing documents' },
  go: { sv: 'Sök', en: 'Search' },
  upTo: { sv: 'Uppgifterna gäller den', en: 'The information is as of' },
  contact: { sv: 'Frågor om dokumenten:', en: 'Questions about the documents:' },
  made: {
    sv: 'Sidan är gjord av filerna i stadens dokumentregister med gov-docs.',
    en: 'This page was made from the files of the city’s register with gov-docs.',
  },
};
