import { type Child, onLines, type Tag, tag } from '../../markup/tag.ts';
import { type PageKey, pagePath } from '../address.ts';
import { type Here, linkTo, wayTo, wayToFile } from '../here.ts';
import type { Page } from '../page.ts';
import { CONTENT_ID, SEARCH_ID } from './frame-ids.ts';
import { FRAME_WORDS, LANGUAGE_NAMES, MENU } from './frame-words.ts';
import { siteName } from './site-name.ts';

/** Pages that a site has only where its city wants them. */
function isThere({ site }: Here, kind: PageKey['kind']): boolean {
  return kind !== 'findings' || site.settings.findings;
}

function menu(here: Here, page: Page): Tag {
  const items = MENU.filter(([kind]) => isThere(here, kind)).map(([kind, name]) => {
    const href = wayTo(here, { kind });
    const current = page.key.kind === kind ? 'page' : undefined;
    return tag('li', {}, tag('a', { href, 'aria-current': current }, here.say(name)));
  });
  return tag('nav', { 'aria-label': here.say(FRAME_WORDS.menu) }, tag('ul', {}, ...onLines(items)));
}

/** Nothing on the pages that have a search of their own. */
function searchForm(here: Here, { key }: Page): Child[] {
  const { say } = here;
  if (key.kind === 'start' || key.kind === 'search') return [];
  const words = say(FRAME_WORDS.search);
  return [
    tag(
      'form',
      { role: 'search', action: wayTo(here, { kind: 'search' }), method: 'get' },
      tag('label', { for: SEARCH_ID, class: 'unseen' }, words),
      tag('input', { id: SEARCH_ID, name: 'q', type: 'search', placeholder: words }),
      tag('button', { type: 'submit' }, say(FRAME_WORDS.go)),
    ),
  ];
}

function languageLinks(here: Here, page: Page): Child[] {
  const { site, language } = here;
  const others = site.languages.filter((each) => each !== language);
  return others.map((other) => {
    const to = wayToFile(here, pagePath(page.key, other, site.languages[0]));
    return tag('a', { href: to, lang: other, hreflang: other }, LANGUAGE_NAMES[other]);
  });
}

/** The top of every page: the city and its site, the menu, a search, and the other language. */
export function pageHeader(here: Here, page: Page): Tag {
  const { site, say } = here;
  const city = site.register.city.name;
  const home = linkTo(
    here,
    { kind: 'start' },
    ...(site.logo === undefined
      ? []
      : [tag('span', { class: 'logo', role: 'img', 'aria-label': city })]),
    tag('span', { class: 'city' }, site.logo === undefined ? city : ''),
    tag('span', { class: 'site-name' }, siteName(here)),
  );
  return tag(
    'header',
    { class: 'site-header' },
    ...onLines([
      tag('a', { class: 'skip', href: `#${CONTENT_ID}` }, say(FRAME_WORDS.skip)),
      tag(
        'div',
        { class: 'masthead' },
        tag('p', { class: 'home' }, home),
        ...searchForm(here, page),
        tag('p', { class: 'languages' }, ...languageLinks(here, page)),
      ),
      menu(here, page),
    ]),
  );
}
