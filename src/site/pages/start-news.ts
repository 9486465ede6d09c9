import { changesUpTo } from '../../history/recent-changes.ts';
import { type Child, type Tag, tag } from '../../markup/tag.ts';
import { agendaOf } from '../../register/agenda.ts';
import { isInForce } from '../../register/state.ts';
import { lastDayOn } from '../../register/timeline.ts';
import { type Here, linkTo, linkToDocument, wayTo } from '../here.ts';
import { changesTable } from '../parts/change-rows.ts';
import { byTitle } from '../parts/document-lists.ts';
import { sectionTag } from '../parts/section.ts';
import { list, paragraph } from '../parts/sentence.ts';
import { timeTag } from '../parts/time-tag.ts';
import { OVERDUE_ANCHOR } from './agenda-page.ts';
import { START } from './start-words.ts';

/** How far ahead the start page looks; the agenda looks further. */
const MONTHS_AHEAD = 12;
const MOST_CHANGES = 8;
const MOST_COMING = 12;

/** What of the agenda changes what applies; duties are in the agenda itself. */
const TURNS: ReadonlySet<string> = new Set(['start', 'last-day', 'repeal', 'successor']);

/** Documents whose period is over and which nobody has decided on: somebody has to. */
export function expiredSection(here: Here): Tag[] {
  const { site, say } = here;
  const { register, asOf, stateOf } = site;
  const expired = byTitle(register.documents).filter((document) => {
    const state = stateOf(document);
    return state.kind === 'expired' && isInForce(state, register.city);
  });
  if (expired.length === 0) return [];
  const items = expired.map((document): Child[] => {
    const last = lastDayOn(register.timelineOf(document), asOf);
    const until = last ? [`, ${say(START.expiredOn)} `, timeTag(last.day)] : [];
    return [linkToDocument(here, document), ...until];
  });
  const content = [paragraph(say(START.expiredLead)), ...list(items)];
  return [
    tag(
      'div',
      { class: 'notice' },
      sectionTag(here, { id: 'start.utgangna', heading: START.expired, content }),
    ),
  ];
}

/** How many things should have been done by now, with a link to them; nothing where there are none. */
export function overdueLine(here: Here): Child[] {
  const { register, asOf } = here.site;
  const count = agendaOf(register, asOf, 0).filter(({ isOverdue }) => isOverdue).length;
  if (count === 0) return [];
  const words = here.say({
    sv: `${count} ${count === 1 ? 'sak' : 'saker'} skulle ha gjorts`,
    en: `${count} ${count === 1 ? 'thing' : 'things'} should have been done`,
  });
  const link = tag('a', { href: `${wayTo(here, { kind: 'agenda' })}#${OVERDUE_ANCHOR}` }, words);
  return [paragraph(link, here.say({ sv: ' enligt registret.', en: ' by the register.' }))];
}

/** What begins or ends within the coming year, by what is decided. */
export function comingSection(here: Here): Tag {
  const { site, say } = here;
  const { register, asOf, stateOf } = site;
  const turns = agendaOf(register, asOf, MONTHS_AHEAD).filter(
    ({ kind, isOverdue }) => TURNS.has(kind) && !isOverdue,
  );
  const waiting = register.documents.filter(
    (document) =>
      stateOf(document).kind === 'adopted' &&
      register.timelineOf(document).start?.kind === 'pending',
  );
  const items: Child[][] = [
    ...turns
      .slice(0, MOST_COMING)
      .map(({ day, document, text }) => [
        timeTag(day),
        ': ',
        linkToDocument(here, document),
        ' – ',
        say(text),
      ]),
    ...byTitle(waiting).map((document) => [
      linkToDocument(here, document),
      ' – ',
      say(START.pending),
    ]),
  ];
  const all = paragraph(linkTo(here, { kind: 'agenda' }, say(START.agenda)));
  const content =
    items.length > 0 ? [...list(items), all] : [paragraph(say(START.comingNone)), all];
  return sectionTag(here, { id: 'start.kommer', heading: START.coming, content });
}

/** What has become of documents lately. */
export function changesSection(here: Here): Tag[] {
  const { site, say } = here;
  const changes = changesUpTo(site.register, site.asOf).slice(0, MOST_CHANGES);
  if (changes.length === 0) return [];
  const all = paragraph(linkTo(here, { kind: 'changes' }, say(START.changesAll)));
  const content = [changesTable(here, changes, say(START.changes)), all];
  return [sectionTag(here, { id: 'start.andringar', heading: START.changes, content })];
}

/** Files of which no page could be made: their documents are missed by those who look for them. */
export function brokenSection(here: Here): Tag[] {
  const { site, say } = here;
  if (site.broken.length === 0) return [];
  const items = site.broken.map(({ path, reason }) => [tag('code', {}, path), `: ${say(reason)}`]);
  const content = [paragraph(say(START.brokenLead)), ...list(items)];
  return [sectionTag(here, { id: 'start.olasliga', heading: START.broken, content })];
}
