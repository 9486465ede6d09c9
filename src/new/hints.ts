import type { Text } from '../text/language.ts';

/** What stands behind a line of a new head, for the one who fills it in. */
export const HINTS: Readonly<Record<string, Text>> = {
  stage: {
    sv: 'utkast; stryks när dokumentet är beslutat',
    en: 'struck out once the document has been decided',
  },
  decision: {
    sv: 'fylls i när beslutet är fattat',
    en: 'filled in when the decision has been made',
  },
  validity: { sv: 'sista giltighetsdagen', en: 'the last day in force' },
  'applies-to': {
    sv: 'till exempel all-boards, all-companies, eller en nämnd',
    en: 'all-boards and all-companies, or a board, for instance',
  },
  'responsible-function': {
    sv: 'en funktion, aldrig en person',
    en: 'a function, never a person',
  },
  'belongs-to': {
    sv: 'id för det överordnade dokumentet',
    en: 'the id of the document above',
  },
};
