import { findBody } from '../../../city/lookup.ts';
import { dateText } from '../../../document/date-text.ts';
import type { Document, Fact } from '../../../document/document.ts';
import { reasonText } from '../../../register/repeal-reasons.ts';
import { dayAfter } from '../../../register/timeline.ts';
import type { Day } from '../../../text/calendar.ts';
import type { Text } from '../../../text/language.ts';
import type { Site } from '../../site.ts';
import { eventText } from './event-words.ts';

/** One thing that happened to a document. */
export interface HistoryRow {
  /** By which rows are ordered: the first day of a month or a year. */
  readonly day: Day | undefined;
  /** As precisely as it is known. */
  readonly date: string | undefined;
  readonly what: Text;
  /** The document that took its place. */
  readonly by: Document | undefined;
  /** Who decided it, by the name that the city has for them. */
  readonly body: string | undefined;
  readonly paragraph: string | undefined;
  readonly caseNumber: string | undefined;
}

type Stated = {
  decidedBy: Fact<string> | undefined;
  paragraph: Fact<string> | undefined;
  caseNumber?: Fact<string> | undefined;
};

function whoDecided({ register }: Site, stated: Stated, fallback?: Fact<string>) {
  const { decidedBy, paragraph, caseNumber } = stated;
  const words = (decidedBy ?? fallback)?.value;
  return {
    by: undefined,
    body: words === undefined ? undefined : (findBody(register.city, words)?.name ?? words),
    paragraph: paragraph?.value.replace(/^§\s*/, ''),
    caseNumber: caseNumber?.value,
  };
}

const NOBODY = { by: undefined, body: undefined, paragraph: undefined, caseNumber: undefined };

function adoptionRows(site: Site, document: Document): HistoryRow[] {
  return document.decisions.map((decision) => ({
    day: decision.date?.value.first,
    date: decision.date && dateText(decision.date.value),
    what: { sv: 'Beslutades', en: 'Decided' },
    ...whoDecided(site, decision, document.decidedBy[0]),
  }));
}

function eventRows(site: Site, document: Document): HistoryRow[] {
  const bodyName = (words: string) => findBody(site.register.city, words)?.name ?? words;
  return document.history.map((event) => ({
    day: event.date?.value,
    date: event.date?.value,
    what: eventText(event, bodyName),
    ...whoDecided(site, event),
  }));
}

function repealRows(site: Site, { repeals }: Document): HistoryRow[] {
  return repeals.map((repeal) => {
    const { date, from, reason, part } = repeal;
    const why = reason && reasonText(reason.value);
    const what = (language: 'sv' | 'en') =>
      [
        { sv: 'Upphävdes', en: 'Repealed' }[language],
        ...(part ? [` (${part.value})`] : []),
        ...(from && from.value !== date?.value
          ? [{ sv: ` från och med ${from.value}`, en: ` from ${from.value}` }[language]]
          : []),
        ...(why ? [`: ${why[language]}`] : []),
      ].join('');
    const day = date?.value ?? from?.value;
    return {
      day,
      date: day,
      what: { sv: what('sv'), en: what('en') },
      ...whoDecided(site, repeal),
    };
  });
}

/** What no decision on the document itself says: its first day, the end of its period, its successors. */
function derivedRows({ register, asOf }: Site, document: Document): HistoryRow[] {
  const { start, decided, lastDays, endings } = register.timelineOf(document);
  const rows: HistoryRow[] = [];
  const add = (day: Day, what: Text, by?: Document) =>
    rows.push({ ...NOBODY, day, date: day, what, by });
  if (start?.kind === 'day' && start.day !== decided?.day) {
    add(start.day, { sv: 'Började gälla', en: 'Came into force' });
  }
  for (const last of lastDays) {
    const day = dayAfter(last);
    const isMoved = lastDays.some(
      ({ decided: on }) => on !== undefined && on > (last.decided ?? '') && on < day,
    );
    const hasEnded = endings.some(
      (ending) => ending.part === undefined && (ending.day ?? '') <= day,
    );
    if (!isMoved && !hasEnded)
      add(day, { sv: 'Giltighetstiden hade gått ut', en: 'Its period was over' });
  }
  for (const ending of endings) {
    if (ending.kind !== 'succession' || ending.day === undefined) continue;
    const part = ending.part === undefined ? '' : ` (${ending.part})`;
    add(
      ending.day,
      { sv: `Ersattes${part} av`, en: `Superseded${part} by` },
      ending.succession.successor,
    );
  }
  return rows.filter(({ day }) => day === undefined || day <= asOf);
}

/** Everything that happened to a document up to the site's day, oldest first; what has no day goes first. */
export function historyRows(site: Site, document: Document): readonly HistoryRow[] {
  const rows = [
    ...adoptionRows(site, document),
    ...eventRows(site, document),
    ...repealRows(site, document),
    ...derivedRows(site, document),
  ];
  return rows
    .filter(({ day }) => day === undefined || day <= site.asOf)
    .sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : (a.day ?? '') > (b.day ?? '') ? 1 : 0));
}
