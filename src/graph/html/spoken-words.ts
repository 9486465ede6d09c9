import type { Language, Text } from '../../text/language.ts';

/** What a page comes to say while it is used. */
type SpokenWord =
  | 'stateOn'
  | 'hidden'
  | 'periods'
  | 'beforeThat'
  | 'from'
  | 'today'
  | 'relations'
  | 'noRelations'
  | 'findings'
  | 'noFindings'
  | 'changes'
  | 'file'
  | 'toPage'
  | 'toBox'
  | 'nearby'
  | 'asBoxes'
  | 'tooMany'
  | 'noEarlier'
  | 'noLater'
  | 'closed'
  | 'around'
  | 'hits'
  | 'more'
  | 'shown';

/** The words that a page comes to say while it is used; it holds them in its own language. */
const SPOKEN_WORDS: Readonly<Record<SpokenWord, Text>> = {
  stateOn: { sv: 'Läge', en: 'State on' },
  hidden: {
    sv: 'Är inte med på kartan den här dagen, med det urval som är gjort.',
    en: 'Is not on the map on this day, with the selection that is made.',
  },
  periods: { sv: 'Läge över tid', en: 'State over time' },
  beforeThat: { sv: 'före', en: 'before' },
  from: { sv: 'från', en: 'from' },
  today: { sv: 'den dag som visas', en: 'the day that is shown' },
  relations: { sv: 'Samband', en: 'Relations' },
  noRelations: { sv: 'Inga samband i registret.', en: 'No relations in the register.' },
  findings: { sv: 'Anmärkningar', en: 'Findings on' },
  noFindings: { sv: 'inga', en: 'none' },
  changes: { sv: 'Vad som ändras', en: 'What changes on' },
  file: { sv: 'Fil', en: 'File' },
  toPage: { sv: 'Till dokumentets sida', en: 'To the page of the document' },
  toBox: { sv: 'Visa på kartan', en: 'Show on the map' },
  nearby: { sv: 'Visa för sig, med samband', en: 'Show apart, with relations' },
  asBoxes: { sv: 'Visa som rutor', en: 'Show as boxes' },
  tooMany: {
    sv: 'De är för många för att visas som rutor. Gör ett urval först.',
    en: 'They are too many to be shown as boxes. Make a selection first.',
  },
  noEarlier: { sv: 'Det finns ingen tidigare ändring.', en: 'There is no earlier change.' },
  noLater: { sv: 'Det finns ingen senare ändring.', en: 'There is no later change.' },
  closed: { sv: 'Stängt.', en: 'Closed.' },
  hits: { sv: 'Träffar', en: 'Hits' },
  more: { sv: '… och fler', en: '… and more' },
  shown: { sv: 'Dokument som visas', en: 'Documents shown' },
  around: { sv: 'Visas för sig:', en: 'Shown apart:' },
};

/** The same in one language. */
export type SpokenWords = Readonly<Record<SpokenWord, string>>;

/** Takes the words of a language. */
export function spokenIn(language: Language): SpokenWords {
  const words = Object.entries(SPOKEN_WORDS).map(([word, text]) => [word, text[language]]);
  return Object.fromEntries(words) as SpokenWords;
}
