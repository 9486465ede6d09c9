import { dayMapOf, firstQuestion } from '../../graph/html/day-map.ts';
import type { Links } from '../../graph/html/link.ts';
import { describeDay } from '../../graph/html/tables.ts';
import { onLines, type Tag, tag } from '../../markup/tag.ts';
import type { Text } from '../../text/language.ts';
import { type Here, linkTo, wayTo } from '../here.ts';
import { dayPicture, isGrouped } from '../map/day-picture.ts';
import type { Maps } from '../map/maps.ts';
import type { Content, Page } from '../page.ts';
import { timeTag } from '../parts/time-tag.ts';
import type { Site } from '../site.ts';

const WORDS = 'styrmiljo.ord';
/** With more documents than these, the tables are folded away until somebody asks for them. */
const MANY = 150;

const LEAD: Text = {
  sv: 'Vem som har beslutat vad, och hur dokumenten hänger ihop: vad som hör till, konkretiserar, hänvisar till och ersätter varandra. Kartan visar det som gäller den ',
  en: 'Who decided what, and how the documents relate: what belongs to, concretises, refers to and supersedes what. The map shows what applies on ',
};
const GROUPED: Text = {
  sv: 'Dokumenten är för många för en ruta var. Varje ruta samlar dem av en typ som samma slags organ har beslutat, och leder till listan över alla av typen.',
  en: 'There are too many documents for a box each. Each box gathers those of one type that bodies of one kind decided, and leads to the list of all of the type.',
};
const IN_WORDS: Text = { sv: 'Kartan i ord', en: 'The map in words' };
const SHOW_WORDS: Text = { sv: 'Visa alla dokument', en: 'Show all documents' };
const EXPLORE: Text = {
  sv: 'Utforska kartan dag för dag',
  en: 'Explore the map day by day',
};
const EXPLORE_HINT: Text = {
  sv: ' – sök, välj ut och se hur den har ändrats över tid (kräver skript).',
  en: ' – search, select and see how it changed over time (needs scripts).',
};

function folded({ say }: Here, tables: readonly Tag[]): Tag {
  return tag('details', {}, tag('summary', {}, say(SHOW_WORDS)), ...onLines(tables));
}

function main(here: Here, maps: Maps): Content[] {
  const { site, language, say } = here;
  const history = maps.historyIn(language);
  const links: Links = {
    name: (record) =>
      record.kind === 'document'
        ? tag('a', { href: wayTo(here, { kind: 'document', id: record.id }) }, record.title)
        : record.title,
    day: (day) => day,
  };
  const grouped = isGrouped(maps.mapOn(site.asOf, language)) ? [tag('p', {}, say(GROUPED))] : [];
  const [count, ...tables] = describeDay(history, dayMapOf(history, firstQuestion(history)), links);
  return [
    tag('p', { class: 'lead' }, say(LEAD), timeTag(site.asOf), '.'),
    ...grouped,
    tag('p', {}, linkTo(here, { kind: 'explorer' }, say(EXPLORE)), say(EXPLORE_HINT)),
    tag('p', {}, tag('a', { href: `#${WORDS}` }, say(IN_WORDS))),
    ...dayPicture(here, maps, site.asOf),
    tag(
      'section',
      { 'aria-labelledby': WORDS, class: 'map-words' },
      ...onLines([
        tag('h2', { id: WORDS }, say(IN_WORDS)),
        ...(count ? [count] : []),
        ...(history.nodes.length > MANY ? [folded(here, tables)] : tables),
      ]),
    ),
  ];
}

/** The steering map of the site's day: a picture whose boxes are links, and the same in words. */
export function mapPage(site: Site, maps: Maps): Page {
  return {
    key: { kind: 'map' },
    title: { sv: 'Styrmiljö', en: 'Steering map' },
    description: {
      sv: `Hur styrdokumenten hänger ihop den ${site.asOf}.`,
      en: `How the governing documents relate on ${site.asOf}.`,
    },
    main: (here) => main(here, maps),
  };
}
