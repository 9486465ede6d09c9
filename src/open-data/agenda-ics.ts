import ical, {
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventTransparency,
} from 'ical-generator';
import { type AgendaItem, agendaOf } from '../register/agenda.ts';
import { visible } from '../report/visible.ts';
import { pagePath, publicAddress } from '../site/address.ts';
import { siteName } from '../site/frame/site-name.ts';
import { type Here, nameOf, placeOf } from '../site/here.ts';
import { AGENDA_MONTHS } from '../site/pages/agenda-page.ts';
import type { Site } from '../site/site.ts';
import type { Text } from '../text/language.ts';

const RESPONSIBLE: Text = { sv: 'Ansvarig', en: 'Responsible' };

/** What the identities of the city's events end with: nobody else makes the same ones. */
function authority({ settings }: Site): string {
  return settings.baseUrl === undefined ? 'gov-docs' : new URL(settings.baseUrl).hostname;
}

function event(here: Here, item: AgendaItem, same: number): ICalEventData {
  const { site, language, say } = here;
  const { day, document, kind, text, responsible } = item;
  const id = document.id.value;
  const { baseUrl } = site.settings;
  const page = pagePath({ kind: 'document', id }, language, site.languages[0]);
  const count = same === 0 ? '' : `-${same + 1}`;
  return {
    id: `${id}-${day}-${kind}${count}@${authority(site)}`,
    // A calendar day means the same everywhere: the library takes it for one in universal time.
    start: day,
    allDay: true,
    stamp: site.asOf,
    summary: visible(`${nameOf(document)}: ${say(text)}`),
    description: responsible === undefined ? null : visible(`${say(RESPONSIBLE)}: ${responsible}`),
    url: baseUrl === undefined ? null : publicAddress(baseUrl, page),
    // Nobody is busy because a document ends.
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

/**
 * The days to come that matter for the documents, as a calendar to subscribe to: all-day events in the
 * site's own language, by RFC 5545. The same register on the same day gives the same bytes.
 */
export function agendaIcs(site: Site): string {
  const here = placeOf(site, { kind: 'agenda' }, site.languages[0]);
  const { city } = site.register;
  const name = visible(city.name === '' ? siteName(here) : `${siteName(here)} – ${city.name}`);
  const calendar = ical({
    name,
    prodId: { company: 'gov-docs', product: 'gov-docs', language: here.language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  const seen = new Map<string, number>();
  for (const item of agendaOf(site.register, site.asOf, AGENDA_MONTHS)) {
    if (item.day < site.asOf) continue;
    const key = `${item.document.id.value} ${item.day} ${item.kind}`;
    const same = seen.get(key) ?? 0;
    seen.set(key, same + 1);
    calendar.createEvent(event(here, item, same));
  }
  // Every line of the format ends, the last one too.
  return `${calendar.toString().trimEnd()}\r\n`;
}
