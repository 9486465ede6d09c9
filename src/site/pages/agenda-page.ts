import { type Child, onLines, type Tag, tag } from '../../markup/tag.ts';
import { type AgendaItem, agendaOf } from '../../register/agenda.ts';
import type { Text } from '../../text/language.ts';
import { cityWords, type Here, linkToDocument, linkToGroup, wayToFile } from '../here.ts';
import type { Content, Page } from '../page.ts';
import { REVIEW_MEANS } from '../parts/review-means.ts';
import { paragraph } from '../parts/sentence.ts';
import { type Cell, table } from '../parts/table.ts';
import { timeTag } from '../parts/time-tag.ts';
import type { Site } from '../site.ts';

/** How far the agenda looks ahead, in months: the page and the calendar to subscribe to alike. */
export const AGENDA_MONTHS = 24;
/** Where what should have been done stands on the page, if there is any. */
export const OVERDUE_ANCHOR = 'kalender.forsenat';

const MONTHS: Readonly<Record<string, Text>> = {
  '01': { sv: 'januari', en: 'January' },
  '02': { sv: 'februari', en: 'February' },
  '03': { sv: 'mars', en: 'March' },
  '04': { sv: 'april', en: 'April' },
  '05': { sv: 'maj', en: 'May' },
  '06': { sv: 'juni', en: 'June' },
  '07': { sv: 'juli', en: 'July' },
  '08': { sv: 'augusti', en: 'August' },
  '09': { sv: 'september', en: 'September' },
  '10': { sv: 'oktober', en: 'October' },
  '11': { sv: 'november', en: 'November' },
  '12': { sv: 'december', en: 'December' },
};

const OVERDUE: Text = { sv: 'Skulle ha gjorts', en: 'Should have been done' };
const NOTHING: Text = {
  sv: 'Inget är bestämt för de kommande två åren, och inget skulle ha gjorts tidigare.',
  en: 'Nothing is set for the coming two years, and nothing should have been done before.',
};

const HEADINGS: readonly Text[] = [
  { sv: 'Dag', en: 'Day' },
  { sv: 'Dokument', en: 'Document' },
  { sv: 'Vad', en: 'What' },
  { sv: 'Ansvarig', en: 'Responsible' },
];

/** Who answers for an item, as a link where they have a page. */
function responsible(here: Here, { document, responsible: who }: AgendaItem): Cell {
  const [group] = document.responsibleFunction ? here.site.groupsOf(document, 'function') : [];
  return [group ? linkToGroup(here, group) : who === undefined ? '' : cityWords(here, who)];
}

function itemsTable(here: Here, items: readonly AgendaItem[], caption: string): Tag {
  const columns = HEADINGS.map((heading, index) => ({
    heading: here.say(heading),
    isName: index === 1,
  }));
  const rows = items.map((item): Cell[] => [
    [timeTag(item.day)],
    [linkToDocument(here, item.document)],
    [here.say(item.text)],
    responsible(here, item),
  ]);
  return table(caption, columns, rows, { captionIsUnseen: true, class: 'agenda' });
}

function section(here: Here, id: string, heading: string, items: readonly AgendaItem[]): Tag {
  return tag(
    'section',
    { 'aria-labelledby': id, class: id === OVERDUE_ANCHOR ? 'overdue' : undefined },
    ...onLines([tag('h2', { id }, heading), itemsTable(here, items, heading)]),
  );
}

/** The items by month, «2026-03»; months without any are left out. */
function byMonth(items: readonly AgendaItem[]): ReadonlyMap<string, readonly AgendaItem[]> {
  const months = new Map<string, AgendaItem[]>();
  for (const item of items) {
    const month = item.day.slice(0, 7);
    const known = months.get(month);
    if (known) known.push(item);
    else months.set(month, [item]);
  }
  return months;
}

function monthName({ say }: Here, month: string): string {
  const [year = '', number = ''] = month.split('-');
  const name = say(MONTHS[number] ?? { sv: '', en: '' });
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${year}`;
}

function lead(here: Here, items: readonly AgendaItem[]): Child {
  const { say } = here;
  const calendar = tag(
    'a',
    { href: wayToFile(here, 'agenda.ics'), type: 'text/calendar' },
    say({ sv: 'Lägg till i din kalender', en: 'Add to your calendar' }),
  );
  return tag(
    'p',
    { class: 'lead' },
    say({
      sv: 'Vad som börjar och slutar gälla, ska prövas, följas upp eller tas fram på nytt under de kommande två åren.',
      en: 'What comes into force and ends, is to be reviewed, followed up or made anew in the coming two years.',
    }),
    // A calendar without days would look like a broken one.
    ...(items.some(({ day }) => day >= here.site.asOf) ? [' ', calendar, '.'] : []),
  );
}

function main(here: Here, items: readonly AgendaItem[]): Content[] {
  const { say } = here;
  if (items.length === 0) return [lead(here, items), paragraph(say(NOTHING))];
  const overdue = items.filter(({ isOverdue }) => isOverdue);
  const coming = byMonth(items.filter(({ isOverdue }) => !isOverdue));
  return [
    lead(here, items),
    ...(items.some(({ kind }) => kind === 'review') ? [paragraph(say(REVIEW_MEANS))] : []),
    ...(overdue.length > 0 ? [section(here, OVERDUE_ANCHOR, say(OVERDUE), overdue)] : []),
    ...[...coming].map(([month, ofMonth]) =>
      section(here, `kalender.${month}`, monthName(here, month), ofMonth),
    ),
  ];
}

/** The coming two years by month, and first of all what should have been done by now. */
export function agendaPage(site: Site): Page {
  return {
    key: { kind: 'agenda' },
    title: { sv: 'Kalender', en: 'Agenda' },
    description: {
      sv: 'De kommande två åren: vad som upphör, ska prövas och följas upp, och vem som ansvarar.',
      en: 'The coming two years: what ends, is to be reviewed and followed up, and who is responsible.',
    },
    main: (here) => main(here, agendaOf(site.register, site.asOf, AGENDA_MONTHS)),
  };
}
