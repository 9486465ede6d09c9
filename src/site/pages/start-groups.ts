import { onLines, type Tag, tag } from '../../markup/tag.ts';
import type { Group, GroupKind } from '../groups.ts';
import { type Here, linkToGroup } from '../here.ts';
import { inLists } from '../parts/applies-when.ts';
import { BY_KIND, START } from './start-words.ts';

/** Longer lists begin with so many of their largest groups, and the others are folded. */
const MOST = 10;
/** Fewer are not worth a fold. */
const LEAST_FOLDED = 5;

const KINDS: readonly GroupKind[] = ['type', 'body', 'subject', 'function'];

/** A group, and how many of its documents apply and have ended. */
interface Counted {
  readonly group: Group;
  readonly now: number;
  /** Those that only count as in force, for their period is over. */
  readonly expired: number;
  readonly ended: number;
}

function item(here: Here, { group, now, expired, ended }: Counted): Tag {
  const counts = [
    here.say({ sv: `${now} gäller`, en: `${now} in force` }),
    ...(expired > 0
      ? [here.say({ sv: `${expired} med utgången tid`, en: `${expired} period over` })]
      : []),
    ...(ended > 0 ? [here.say({ sv: `${ended} har upphört`, en: `${ended} ended` })] : []),
  ];
  const count = counts.join(', ');
  return tag('li', {}, linkToGroup(here, group), ' ', tag('span', { class: 'count' }, count));
}

function groupList(here: Here, kind: GroupKind): Tag[] {
  const { site, say } = here;
  const groups = site.groups[kind].map((group) => {
    const { now, expired, 'no-longer': ended } = inLists(site, group.documents);
    return { group, now: now.length, expired: expired.length, ended: ended.length };
  });
  if (groups.length === 0) return [];
  const largest = [...groups]
    .sort((a, b) => b.now + b.expired - (a.now + a.expired))
    .slice(0, MOST);
  const isLong = groups.length >= MOST + LEAST_FOLDED;
  const shown = isLong ? groups.filter((each) => largest.includes(each)) : groups;
  const items = (some: readonly Counted[]) =>
    tag('ul', { class: 'groups' }, ...onLines(some.map((each) => item(here, each))));
  const rest = groups.filter((each) => !shown.includes(each));
  const more = tag('summary', {}, `${say(START.more)} (${rest.length})`);
  return [
    tag(
      'div',
      { class: 'group-list' },
      tag('h3', {}, say(BY_KIND[kind])),
      items(shown),
      ...(rest.length > 0 ? [tag('details', {}, more, items(rest))] : []),
    ),
  ];
}

/** The ways to what applies: by type, by who decided, by subject, by who is responsible. */
export function groupsSection(here: Here): Tag[] {
  const lists = KINDS.flatMap((kind) => groupList(here, kind));
  if (lists.length === 0) return [];
  return [
    tag(
      'section',
      { 'aria-labelledby': 'start.grupper' },
      ...onLines([
        tag('h2', { id: 'start.grupper' }, here.say(START.find)),
        tag('div', { class: 'group-lists' }, ...onLines(lists)),
      ]),
    ),
  ];
}
