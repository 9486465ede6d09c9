import { changesUpTo, type RecentChange } from '../history/recent-changes.ts';
import { onLines, type Tag, tag } from '../markup/tag.ts';
import { xmlFile } from '../markup/to-xml.ts';
import { pagePath } from '../site/address.ts';
import { dataAddress } from '../site/data-address.ts';
import { siteName } from '../site/frame/site-name.ts';
import { type Here, nameOf, placeOf } from '../site/here.ts';
import type { Site } from '../site/site.ts';
import type { Day } from '../text/calendar.ts';
import { toId } from '../text/normalise.ts';

/** Older ones stand on the page of changes, and all of them in the register. */
const MOST = 50;

/** Where the feed lies. */
const FEED_FILE = 'andringar.atom';

/** A moment of a day, for what only has a day: the first, in universal time. */
function momentOf(day: Day): string {
  return `${day}T00:00:00Z`;
}

/**
 * The identity of something that stays what it is however the site is built: within the site's address,
 * or else within the city's name.
 */
function identity({ settings, register }: Site, ...parts: string[]): string {
  const { baseUrl } = settings;
  const city = toId(register.city.name) || 'kommun';
  if (baseUrl === undefined) return ['urn:gov-docs:andringar', city, ...parts].join(':');
  return baseUrl + FEED_FILE + (parts.length > 0 ? `#${parts.join('-')}` : '');
}

function entryTag(here: Here, change: RecentChange, same: number): Tag {
  const { site, language, say } = here;
  const { document, day, text } = change;
  const id = document.id.value;
  const count = same === 0 ? [] : [String(same + 1)];
  const page = pagePath({ kind: 'document', id }, language, site.languages[0]);
  return tag(
    'entry',
    {},
    ...onLines([
      tag('id', {}, identity(site, id, day, change.change.kind, ...count)),
      tag('title', {}, `${nameOf(document)}: ${say(text)}`),
      tag('updated', {}, momentOf(day)),
      tag('published', {}, momentOf(day)),
      tag('link', { rel: 'alternate', type: 'text/html', href: dataAddress(site, page) }),
      tag('category', { term: change.change.kind }),
      tag('summary', {}, `${day}. ${nameOf(document)}: ${say(text)}.`),
    ]),
  );
}

/** One entry for each change; two of the same kind, day and document are told apart by their number. */
function entries(here: Here, changes: readonly RecentChange[]): Tag[] {
  const seen = new Map<string, number>();
  return changes.map((change) => {
    const key = `${change.document.id.value} ${change.day} ${change.change.kind}`;
    const same = seen.get(key) ?? 0;
    seen.set(key, same + 1);
    return entryTag(here, change, same);
  });
}

/**
 * The latest that became of the documents up to the day, as a feed in the site's own language: Atom, RFC
 * 4287. It can be read without the site's address too; links are then relative to the file.
 */
export function changesFeed(site: Site): string {
  const here = placeOf(site, { kind: 'changes' }, site.languages[0]);
  const changes = changesUpTo(site.register, site.asOf).slice(0, MOST);
  const { city } = site.register;
  const name = siteName(here);
  const title = city.name === '' ? name : `${name} – ${city.name}`;
  return xmlFile(
    tag(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': here.language },
      ...onLines([
        tag('id', {}, identity(site)),
        tag('title', {}, `${title}: ${here.say({ sv: 'ändringar', en: 'changes' })}`),
        tag('updated', {}, momentOf(changes[0]?.day ?? site.asOf)),
        tag('author', {}, tag('name', {}, city.name === '' ? name : city.name)),
        tag('link', { rel: 'self', href: dataAddress(site, FEED_FILE) }),
        tag('link', { rel: 'alternate', type: 'text/html', href: dataAddress(site, here.path) }),
        tag('rights', {}, site.settings.license),
        ...entries(here, changes),
      ]),
    ),
  );
}
