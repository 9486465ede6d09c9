import type { Document } from '../../document/document.ts';
import type { Row } from '../../list/rows.ts';
import { type Tag, tag } from '../../markup/tag.ts';
import { forceOn } from '../../register/force.ts';
import { isDecided, type StateKind } from '../../register/state.ts';
import { lastDayOn } from '../../register/timeline.ts';
import { addDays } from '../../text/calendar.ts';
import type { Text } from '../../text/language.ts';
import { cityWords, type Here, linkToDocument } from '../here.ts';
import { badge } from './badge.ts';
import { runningText } from './running-text.ts';
import { type Cell, table } from './table.ts';

/** What a list of documents can tell of each. */
type ColumnKey = 'title' | 'state' | 'type' | 'decidedBy' | 'validity' | 'responsible';

const ORDER: readonly ColumnKey[] = [
  'title',
  'state',
  'type',
  'decidedBy',
  'validity',
  'responsible',
];

const HEADINGS: Readonly<Record<ColumnKey, Text>> = {
  title: { sv: 'Dokument', en: 'Document' },
  state: { sv: 'Läge', en: 'State' },
  type: { sv: 'Typ', en: 'Type' },
  decidedBy: { sv: 'Beslutat av', en: 'Decided by' },
  validity: { sv: 'Giltighetstid', en: 'Validity' },
  responsible: { sv: 'Ansvarig', en: 'Responsible' },
};

/** From when to when a document that has ended had force: not what it was once meant to. */
function endedPeriod({ site, say }: Here, document: Document): string {
  const { start, end } = forceOn(site.register, document, site.asOf);
  const last = end && addDays(end, -1);
  if (!last) return say({ sv: 'sista dagen är inte känd', en: 'last day not known' });
  const words = start
    ? `${start}–${last}`
    : say({ sv: `till och med ${last}`, en: `until ${last}` });
  const meant = lastDayOn(site.register.timelineOf(document), site.asOf)?.day;
  if (meant === undefined || meant >= last) return words;
  return say({
    sv: `${words} (giltighetstiden gick ut ${meant})`,
    en: `${words} (its period ended ${meant})`,
  });
}

/** From when to when, as far as it is known. */
function periodOf({ say }: Here, { from, to, openEnded, state }: Row): string {
  if (from && to) return `${from}–${to}`;
  if (to) return say({ sv: `till och med ${to}`, en: `until ${to}` });
  const start = from ? say({ sv: `från ${from}`, en: `from ${from}` }) : '';
  const open = openEnded ? say({ sv: 'tills vidare', en: 'until further notice' }) : '';
  const known = [start, open].filter(Boolean).join(', ');
  return known || (isDecided({ kind: state }) ? say({ sv: 'inte känt', en: 'not known' }) : '');
}

/** What has lost its force by a decision; of the others, the row says when they apply. */
const ENDED: ReadonlySet<StateKind> = new Set<StateKind>(['superseded', 'repealed']);

/** The link to a document, with the other names that a filter finds it by. */
function titleOf(here: Here, document: Document): Tag {
  const link = linkToDocument(here, document);
  const names = document.aliases.map(({ value }) => value);
  return names.length === 0 ? link : tag('span', { 'data-also': names.join('\n') }, link);
}

function cellOf(here: Here, document: Document, row: Row, key: ColumnKey): Cell {
  switch (key) {
    case 'title':
      return [titleOf(here, document)];
    case 'state':
      return [badge(here, { kind: row.state })];
    case 'validity':
      return runningText(ENDED.has(row.state) ? endedPeriod(here, document) : periodOf(here, row));
    default:
      return [cityWords(here, row[key] ?? '')];
  }
}

/** What a table of documents is asked for. */
interface Asked {
  readonly caption: string;
  /** Columns that say the same of every document. */
  readonly without?: readonly ColumnKey[];
  /** The documents on another day than the site's. */
  readonly rowOf?: (document: Document) => Row;
}

/** Documents with what one looks for in a list of them, in the order given. */
export function documentTable(here: Here, documents: readonly Document[], asked: Asked): Tag {
  const { caption, without = [], rowOf = here.site.rowOf } = asked;
  const keys = ORDER.filter((key) => !without.includes(key));
  const columns = keys.map((key) => ({
    heading: here.say(HEADINGS[key]),
    isName: key === 'title',
  }));
  const rows = documents.map((document) => {
    const row = rowOf(document);
    return keys.map((key) => cellOf(here, document, row, key));
  });
  return table(caption, columns, rows, { captionIsUnseen: true, class: 'documents' });
}
