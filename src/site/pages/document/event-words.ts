import type { HistoryEvent } from '../../../document/document.ts';
import { parsePartialDay } from '../../../text/calendar.ts';
import type { Text } from '../../../text/language.ts';

/** What happened to a document, as a reader is told of it. */
const EVENTS: Readonly<Record<string, Text>> = {
  revision: { sv: 'Reviderades', en: 'Revised' },
  editorial: { sv: 'Ändrades redaktionellt', en: 'Edited without a decision' },
  prolongation: { sv: 'Förlängdes', en: 'Prolonged' },
  transfer: { sv: 'Överfördes', en: 'Transferred' },
  review: { sv: 'Aktualitetsprövades', en: 'Reviewed' },
  'legal-force': { sv: 'Beslutet vann laga kraft', en: 'The decision gained legal force' },
  appeal: { sv: 'Beslutet överklagades', en: 'The decision was appealed' },
  annulment: { sv: 'En domstol upphävde beslutet', en: 'A court annulled the decision' },
  established: { sv: 'Fastställdes', en: 'Established' },
};

/** What a review came to. */
const RESULTS: Readonly<Record<string, Text>> = {
  keep: { sv: 'behålls', en: 'to be kept' },
  revise: { sv: 'ska revideras', en: 'to be revised' },
  retire: { sv: 'ska upphävas', en: 'to be repealed' },
};

function detailOf(
  { event, to, from, result }: HistoryEvent,
  bodyName: (words: string) => string,
): Text[] {
  const details: Text[] = [];
  if (to && event.value === 'transfer') {
    const name = bodyName(to.value);
    details.push({ sv: `till ${name}`, en: `to ${name}` });
  } else if (to) {
    const day = parsePartialDay(to.value)?.last ?? to.value;
    details.push({ sv: `till och med ${day}`, en: `until ${day}` });
  }
  if (result) details.push(RESULTS[result.value] ?? { sv: result.value, en: result.value });
  if (from) details.push({ sv: `gäller från och med ${from.value}`, en: `from ${from.value}` });
  return details;
}

/** An event of a document's history in words, without when and by whom. */
export function eventText(event: HistoryEvent, bodyName: (words: string) => string): Text {
  const { value } = event.event;
  const name = EVENTS[value] ?? { sv: value, en: value };
  const details = detailOf(event, bodyName);
  const said = (language: 'sv' | 'en') =>
    [name[language], ...details.map((detail) => detail[language])]
      .join(', ')
      .replace(/^(Förlängdes|Prolonged|Överfördes|Transferred), /, '$1 ');
  return { sv: said('sv'), en: said('en') };
}
