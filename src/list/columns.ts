import { FLAG_NAMES } from '../register/flags.ts';
import { STATE_NAMES } from '../register/state-names.ts';
import type { Language, Text } from '../text/language.ts';
import type { Row } from './rows.ts';

/** A column of the overview: its heading, and what stands in it. */
export interface Column {
  readonly key: string;
  readonly heading: Text;
  readonly cell: (row: Row, language: Language) => string;
}

const OPEN: Text = { sv: 'tills vidare', en: 'until further notice' };

function validity(row: Row, language: Language): string {
  const end = row.to ?? (row.openEnded ? OPEN[language] : '');
  if (row.from === undefined) return row.to ? `–${end}` : end;
  return row.to ? `${row.from}–${end}` : `${row.from}, ${end}`.replace(/, $/, '');
}

/** The columns of the overview, in order. */
export const COLUMNS: readonly Column[] = [
  { key: 'id', heading: { sv: 'Id', en: 'Id' }, cell: (row) => row.id },
  { key: 'title', heading: { sv: 'Titel', en: 'Title' }, cell: (row) => row.title ?? '' },
  {
    key: 'state',
    heading: { sv: 'Läge', en: 'State' },
    cell: (row, language) =>
      [STATE_NAMES[row.state], ...row.flags.map((flag) => FLAG_NAMES[flag])]
        .map((text) => text[language])
        .join('; '),
  },
  { key: 'type', heading: { sv: 'Typ', en: 'Type' }, cell: (row) => row.type ?? '' },
  {
    key: 'decidedBy',
    heading: { sv: 'Beslutat av', en: 'Decided by' },
    cell: (row) => row.decidedBy ?? '',
  },
  { key: 'decided', heading: { sv: 'Beslutat', en: 'Decided' }, cell: (row) => row.decided ?? '' },
  { key: 'validity', heading: { sv: 'Giltighet', en: 'Validity' }, cell: validity },
  {
    key: 'responsible',
    heading: { sv: 'Ansvarig', en: 'Responsible' },
    cell: (row) => row.responsible ?? '',
  },
  {
    key: 'next',
    heading: { sv: 'Nästa dag', en: 'Next date' },
    cell: (row, language) => (row.next ? `${row.next.day} ${row.next.text[language]}` : ''),
  },
];
