import { readDate } from '../forms/date-form.ts';
import type { PartialDay } from '../text/calendar.ts';
import type { DocumentText } from './document-text.ts';
import { type Cell, type Table, tablesOf } from './tables.ts';

/** One row of a table in which a document tells of its own versions. */
export interface VersionRow {
  readonly date: PartialDay | undefined;
  /** Its numbers: [1, 0] of «1.0». */
  readonly version: readonly number[] | undefined;
  readonly description: string;
  /** Where its date stands, else its first cell. */
  readonly cell: Cell;
}

const DATE = /^(?:datum|dag|date|ändringsdatum|versionsdatum|beslutsdatum)$/i;
const VERSION = /^(?:version(?:snummer|snr)?|utgåva)$/i;
/** What the header of such a table holds, for a quick look at the whole text. */
const SIGNS = ['Version', 'VERSION', 'Utgåva'];
const DESCRIPTION =
  /^(?:beskrivning|ändring(?:ar)?|kommentar(?:er)?|anmärkning|händelse|description|changes?|comments?)(?:\s|$)/i;
const NUMBER = /^v?(?:er(?:sion)?)?[. ]{0,2}(\d{1,4}(?:\.\d{1,4}){0,3})$/i;

function rowsOf({ header, rows }: Table): VersionRow[] {
  const date = header.findIndex(({ text }) => DATE.test(text));
  const version = header.findIndex(({ text }) => VERSION.test(text));
  const description = header.findIndex(({ text }) => DESCRIPTION.test(text));
  // A date beside a version or a description alone may be a timetable.
  if (date === -1 || version === -1) return [];
  return rows.flatMap((cells): VersionRow[] => {
    const dated = cells[date];
    const cell = dated?.text ? dated : cells[0];
    if (!cell) return [];
    const number = NUMBER.exec(cells[version]?.text ?? '')?.[1];
    return [
      {
        date: readDate(dated?.text ?? '')?.day,
        version: number?.split('.').map(Number),
        description: cells[description]?.text ?? '',
        cell,
      },
    ];
  });
}

/** The tables of versions in a document's text, each by its rows. */
export function versionTables(document: DocumentText): VersionRow[][] {
  const { text, bodyStart } = document;
  const mayHave =
    text.includes('|', bodyStart) && SIGNS.some((sign) => text.includes(sign, bodyStart));
  if (!mayHave) return [];
  return tablesOf(document)
    .map(rowsOf)
    .filter((rows) => rows.length > 0);
}
