import type { Text } from '../../text/language.ts';

type DayWord = 'document' | 'type' | 'state' | 'body' | 'findings' | 'relations' | 'nothingShown';

/** The words of what a page says of a day. */
export const DAY_WORDS: Readonly<Record<DayWord, Text>> = {
  document: { sv: 'Dokument', en: 'Document' },
  type: { sv: 'Typ', en: 'Type' },
  state: { sv: 'Läge', en: 'State' },
  body: { sv: 'Beslutsorgan', en: 'Body' },
  findings: { sv: 'Anmärkningar', en: 'Findings' },
  relations: { sv: 'Samband', en: 'Relations' },
  nothingShown: {
    sv: 'Inget dokument passar urvalet den här dagen.',
    en: 'No document matches the selection on this day.',
  },
};

/** «12 dokument», «1 document». */
export function countDocuments(count: number): Text {
  return { sv: `${count} dokument`, en: `${count} ${count === 1 ? 'document' : 'documents'}` };
}

/** «14 samband», «1 relation». */
export function countRelations(count: number): Text {
  return { sv: `${count} samband`, en: `${count} ${count === 1 ? 'relation' : 'relations'}` };
}
