import type { Document } from '../../document/document.ts';
import { onLines, type Tag, tag } from '../../markup/tag.ts';
import { swedishOrder } from '../../text/swedish-order.ts';
import { type Here, nameOf } from '../here.ts';
import { inLists, LIST_KINDS, type ListKind, WHEN_ANCHORS, WHEN_HEADINGS } from './applies-when.ts';
import { documentTable } from './document-table.ts';

type Without = NonNullable<Parameters<typeof documentTable>[2]['without']>;

/** Documents by title. */
export function byTitle(documents: readonly Document[]): Document[] {
  return [...documents].sort((a, b) => swedishOrder().compare(nameOf(a), nameOf(b)));
}

/** How many there are; a filter writes how many it shows. */
function countOf(documents: readonly Document[]): Tag {
  return tag('span', { class: 'count' }, ` (${documents.length})`);
}

/** Links to the lists, where there is more than one. */
function toLists(here: Here, lists: ReturnType<typeof inLists>, shown: readonly ListKind[]): Tag[] {
  if (shown.length < 2) return [];
  const items = shown.map((when) => {
    const words = [here.say(WHEN_HEADINGS[when]), countOf(lists[when])];
    return tag('li', {}, tag('a', { href: `#${WHEN_ANCHORS[when]}` }, ...words));
  });
  const label = here.say({ sv: 'Listor på sidan', en: 'Lists on this page' });
  return [tag('nav', { class: 'in-page', 'aria-label': label }, tag('ul', {}, ...onLines(items)))];
}

/** Documents in one list for each answer to whether they apply; empty lists are left out. */
export function documentLists(
  here: Here,
  documents: readonly Document[],
  without: Without = [],
): Tag[] {
  const lists = inLists(here.site, byTitle(documents));
  const shown = LIST_KINDS.filter((when) => lists[when].length > 0);
  const sections = shown.map((when) => {
    const heading = here.say(WHEN_HEADINGS[when]);
    const id = WHEN_ANCHORS[when];
    const table = documentTable(here, lists[when], { caption: heading, without });
    return tag(
      'section',
      { class: 'list', 'aria-labelledby': id },
      ...onLines([tag('h2', { id }, heading, countOf(lists[when])), table]),
    );
  });
  return [...toLists(here, lists, shown), ...sections];
}
