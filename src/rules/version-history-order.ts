import type { Document, Fact } from '../document/document.ts';
import type { Day, PartialDay } from '../text/calendar.ts';
import type { Complaint, Rule } from './rule.ts';
import { type VersionRow, versionTables } from './version-tables.ts';
import { nameOf } from './words.ts';

/** The order of two values; 0 where they are equal or nobody can tell. */
type Order<T> = (a: T, b: T) => number;

function orderOfDates({ date: a }: VersionRow, { date: b }: VersionRow): number {
  if (!a || !b) return 0;
  const after = (x: PartialDay, y: PartialDay) => x.first > y.last;
  return after(a, b) ? 1 : after(b, a) ? -1 : 0;
}

/** Versions by their parts (1.9, 1.10); where read as decimals they stand the other way, nobody can tell. */
function orderOfVersions({ version: a }: VersionRow, { version: b }: VersionRow): number {
  if (!a || !b) return 0;
  const length = Math.max(a.length, b.length);
  let parts = 0;
  for (let at = 0; at < length && parts === 0; at += 1) {
    parts = Math.sign((a[at] ?? 0) - (b[at] ?? 0));
  }
  const decimals = Math.sign(Number(`${a[0]}.${a[1] ?? 0}`) - Number(`${b[0]}.${b[1] ?? 0}`));
  return parts === -decimals ? 0 : parts;
}

/** The first row that runs against the others: newest first is as good an order as newest last. */
function firstAgainst<T>(
  rows: readonly T[],
  order: Order<T>,
): { readonly row: T; readonly before: T } | undefined {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return undefined;
  const steps = rows.slice(1).map((row, index) => {
    const before = rows[index] as T;
    return { row, before, sign: order(before, row) };
  });
  const up = steps.filter(({ sign }) => sign > 0);
  const down = steps.filter(({ sign }) => sign < 0);
  if (up.length === 0 || down.length === 0) return undefined;
  return up.length > down.length ? down[0] : up[0];
}

/** Whether all dates rise while all versions fall. */
function areOpposed(rows: readonly VersionRow[]): boolean {
  const [first, last] = [rows[0], rows.at(-1)];
  return (
    first !== undefined &&
    last !== undefined &&
    orderOfDates(first, last) * orderOfVersions(first, last) < 0
  );
}

function* ofTable(document: Document, rows: readonly VersionRow[]): Generator<Complaint> {
  const { source } = document;
  const complaint = (row: VersionRow, sv: string, en: string): Complaint => ({
    place: { source, start: row.cell.start, end: row.cell.end },
    message: {
      sv: `I versionstabellen i ${nameOf(document)} ${sv}.`,
      en: `In the table of versions of ${nameOf(document)}, ${en}.`,
    },
    help: {
      sv: 'Rätta datumet eller versionen, eller flytta raden dit den hör.',
      en: 'Correct the date or the version, or move the row to where it belongs.',
    },
  });
  const written = ({ cell }: VersionRow) => cell.text;
  const number = ({ version }: VersionRow) => version?.join('.') ?? '';
  const byDate = firstAgainst(rows, orderOfDates);
  const byVersion = firstAgainst(rows, orderOfVersions);
  if (byDate) {
    const [row, before] = [written(byDate.row), written(byDate.before)];
    yield complaint(
      byDate.row,
      `står ${row} efter ${before}, tvärt emot de andra raderna`,
      `${row} stands after ${before}, against the order of the other rows`,
    );
  } else if (byVersion) {
    const [row, before] = [number(byVersion.row), number(byVersion.before)];
    yield complaint(
      byVersion.row,
      `står version ${row} efter ${before}, tvärt emot de andra raderna`,
      `version ${row} stands after ${before}, against the order of the other rows`,
    );
  } else if (areOpposed(rows) && rows[0]) {
    yield complaint(
      rows[0],
      'blir versionerna lägre ju senare datumen är',
      'the versions fall as the dates rise',
    );
  }
}

/** Events of the frontmatter stand oldest first. */
function ofHistory(document: Document): Complaint | undefined {
  const dates = document.history.flatMap(({ date }): Fact<Day>[] =>
    date && date.place.source === document.source ? [date] : [],
  );
  const at = dates.findIndex(
    ({ value }, index) => index > 0 && value < (dates[index - 1]?.value ?? ''),
  );
  const [before, date] = [dates[at - 1], dates[at]];
  if (!before || !date) return undefined;
  return {
    place: date.place,
    message: {
      sv: `Händelsen ${date.value} under history i ${nameOf(document)} står efter en som är senare, ${before.value}.`,
      en: `The event of ${date.value} under history in ${nameOf(document)} stands after a later one, ${before.value}.`,
    },
    help: {
      sv: 'Rätta datumet om det är felskrivet, annars flytta händelsen: den äldsta står först.',
      en: 'Correct the date if it is a slip of the pen, otherwise move the event: the oldest stands first.',
    },
    related: [{ place: before.place, message: { sv: 'den senare', en: 'the later one' } }],
  };
}

/** A history out of order has a wrong date in it, more often than not. */
export const versionHistoryOrder: Rule = {
  id: 'version-history-order',
  severity: 'warning',
  basis: 'facts',
  summary: {
    sv: 'Versioner eller händelser står inte i tidsordning.',
    en: 'Versions or events do not stand in the order of time.',
  },
  why: {
    sv: 'Ur historiken ska framgå vad som gällde när. Ett datum i oordning är oftast ett skrivfel.',
    en: 'The history should tell what applied when. A date out of order is mostly a slip of the pen.',
  },

  *check({ documents, hasEnded }) {
    for (const document of documents) {
      const complaint = hasEnded(document) ? undefined : ofHistory(document);
      if (complaint) yield complaint;
    }
  },

  *checkText({ hasEnded }, document, text) {
    if (hasEnded(document)) return;
    for (const rows of versionTables(text)) yield* ofTable(document, rows);
  },
};
