import { type Child, onLines, type Tag, tag } from '../../markup/tag.ts';
import type { Day } from '../../text/calendar.ts';
import type { LayOut } from '../graphviz.ts';
import { listChanges } from './changes-list.ts';
import { findControls, partControls, pictureControls } from './controls.ts';
import { dayMapOf, firstQuestion } from './day-map.ts';
import { PLAIN, pageLinks } from './link.ts';
import type { PageData } from './page-data.ts';
import { PAGE_WORDS } from './page-words.ts';
import { legendList, staticPicture } from './picture.ts';
import { firstScene } from './scene.ts';
import { splitTitle } from './split-title.ts';
import { stopsOf } from './stops.ts';
import { describeDay } from './tables.ts';
import { timeControls } from './time-controls.ts';

/** A heading whose end is the day that is shown. */
function dayHeading(id: string, words: string, day: Day): Tag {
  return tag('h2', { id, tabindex: -1 }, `${words} `, tag('span', { class: 'shown-day' }, day));
}

function pageHeader({ history, site }: PageData): Tag {
  const { title, asOf, notes, language } = history;
  const { before, day, after } = splitTitle(title, asOf);
  const back = site
    ? [tag('p', {}, tag('a', { href: site.back }, PAGE_WORDS.toSite[language]))]
    : [];
  const heading = tag(
    'h1',
    {},
    before,
    tag('span', { class: 'shown-day' }, day),
    tag('span', { id: 'title-rest' }, after),
  );
  return tag(
    'header',
    {},
    ...onLines([...back, heading, ...notes.map((note) => tag('p', {}, note))]),
  );
}

/** What a page says and shows, from its first heading to its last line. */
export function pageBody(data: PageData, layOut: LayOut): Child[] {
  const { history, site } = data;
  const { language, asOf } = history;
  const links = site ? pageLinks(site) : PLAIN;
  const say = (word: keyof typeof PAGE_WORDS) => PAGE_WORDS[word][language];
  const dayMap = dayMapOf(history, firstQuestion(history));
  const { before, day } = splitTitle(history.title, asOf);
  const picture = staticPicture(history, firstScene(history), dayMap, layOut, `${before}${day}`);
  const changes = [
    dayHeading('changes-title', say('changes'), asOf),
    tag('div', { id: 'change-list' }, listChanges(history, asOf, links)),
  ];
  const map = [
    tag(
      'div',
      { class: 'row' },
      tag('h2', { id: 'map-title' }, say('map')),
      pictureControls(history),
      tag('p', { id: 'map-help', hidden: true }, say('mapHelp')),
    ),
    partControls(history),
    tag(
      'div',
      { id: 'scroller', tabindex: 0, role: 'group', 'aria-labelledby': 'map-title' },
      picture,
    ),
    tag('h3', { class: 'unseen' }, say('legend')),
    legendList(history),
  ];
  const panel = [
    tag(
      'div',
      { class: 'panel-head' },
      tag('h2', { id: 'panel-title', tabindex: -1 }, say('opened')),
      tag('button', { type: 'button', id: 'close' }, say('close')),
    ),
    tag('div', { id: 'panel-content' }),
  ];
  const words = [
    dayHeading('words-title', say('inWords'), asOf),
    tag('div', { id: 'tables' }, ...onLines(describeDay(history, dayMap, links))),
  ];
  const section = (id: string, attributes: Record<string, boolean>, children: readonly Tag[]) =>
    tag('section', { id, 'aria-labelledby': `${id}-title`, ...attributes }, ...onLines(children));
  const stage = [section('map', {}, map), section('panel', { hidden: true }, panel)];
  const main = [
    timeControls(history, stopsOf(history)),
    section('changes', {}, changes),
    findControls(data),
    tag('div', { id: 'stage' }, ...onLines(stage)),
    section('words', {}, words),
  ];
  return [
    tag(
      'p',
      { class: 'skips' },
      tag('a', { href: '#map' }, say('toMap')),
      tag('a', { href: '#words' }, say('toWords')),
    ),
    pageHeader(data),
    tag('main', {}, ...onLines(main)),
    tag('footer', {}, tag('p', {}, say('made'))),
    tag('p', { id: 'status', class: 'unseen', role: 'status' }),
  ];
}
