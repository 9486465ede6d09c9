import type { Text } from '../../text/language.ts';

type PageWord =
  | 'toSite'
  | 'toMap'
  | 'toWords'
  | 'day'
  | 'before'
  | 'after'
  | 'asked'
  | 'timeline'
  | 'changes'
  | 'find'
  | 'search'
  | 'also'
  | 'coming'
  | 'past'
  | 'only'
  | 'anyState'
  | 'anyType'
  | 'anyBody'
  | 'anyFamily'
  | 'family'
  | 'levels'
  | 'bodies'
  | 'reset'
  | 'map'
  | 'mapHelp'
  | 'zoomIn'
  | 'zoomOut'
  | 'zoomFit'
  | 'wholeMap'
  | 'legend'
  | 'inWords'
  | 'filters'
  | 'openFirst'
  | 'opened'
  | 'close'
  | 'made';

/** The words of a page that stand in it from the start. */
export const PAGE_WORDS: Readonly<Record<PageWord, Text>> = {
  toSite: { sv: 'Tillbaka till webbplatsen', en: 'Back to the site' },
  toMap: { sv: 'Hoppa till kartan', en: 'Skip to the map' },
  toWords: { sv: 'Hoppa till kartan i ord', en: 'Skip to the map in words' },
  day: { sv: 'Dag', en: 'Day' },
  before: { sv: 'Föregående ändring', en: 'Previous change' },
  after: { sv: 'Nästa ändring', en: 'Next change' },
  asked: { sv: 'Tillbaka till', en: 'Back to' },
  timeline: {
    sv: 'Dra till en dag då något ändras',
    en: 'Drag to a day on which something changes',
  },
  changes: { sv: 'Vad som händer', en: 'What happens on' },
  find: { sv: 'Sök och välj ut', en: 'Search and filter' },
  search: { sv: 'Sök dokument', en: 'Search documents' },
  also: { sv: 'Visa även', en: 'Show also' },
  coming: {
    sv: 'det som kommer (ej beslutat, eller gäller inte än)',
    en: 'what comes (not decided, or not yet in force)',
  },
  past: { sv: 'det som har upphört', en: 'what has ended' },
  only: { sv: 'Visa bara', en: 'Show only' },
  anyState: { sv: 'alla lägen', en: 'all states' },
  anyType: { sv: 'alla typer', en: 'all types' },
  anyBody: { sv: 'alla organ', en: 'all bodies' },
  anyFamily: { sv: 'alla kategorier', en: 'all families' },
  family: { sv: 'Kategori', en: 'Family' },
  levels: { sv: 'Nivåer', en: 'Levels' },
  bodies: { sv: 'Organ', en: 'Bodies' },
  reset: { sv: 'Återställ', en: 'Reset' },
  map: { sv: 'Karta', en: 'Map' },
  mapHelp: {
    sv: 'Välj en ruta för att läsa mer. Med tangentbord: piltangenterna går mellan rutorna, Enter öppnar, Esc stänger, plus, minus och noll ändrar storleken.',
    en: 'Choose a box to read more. With a keyboard: the arrow keys move between boxes, Enter opens, Esc closes, plus, minus and zero change the size.',
  },
  zoomIn: { sv: 'Förstora', en: 'Zoom in' },
  zoomOut: { sv: 'Förminska', en: 'Zoom out' },
  zoomFit: { sv: 'Hela bredden', en: 'Fit the width' },
  wholeMap: { sv: 'Till hela kartan', en: 'To the whole map' },
  legend: { sv: 'Teckenförklaring', en: 'Legend' },
  inWords: { sv: 'Kartan i ord', en: 'The map in words' },
  filters: { sv: 'Urval', en: 'Selection' },
  openFirst: { sv: 'Öppna', en: 'Open' },
  opened: { sv: 'Valt dokument', en: 'Chosen document' },
  close: { sv: 'Stäng', en: 'Close' },
  made: {
    sv: 'Gjord av gov-docs ur registrets filer. Sidan hämtar ingenting från nätet och skickar ingenting.',
    en: 'Made by gov-docs from the files of the register. The page loads nothing from the network and sends nothing.',
  },
};
