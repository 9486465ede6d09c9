import { legendTag } from '../../graph/html/legend-tag.ts';
import { linkedPicture } from '../../graph/html/linked-picture.ts';
import type { MapNode, SteeringMap } from '../../graph/steering-map.ts';
import { legendary, legendOf } from '../../graph/svg/draw-legend.ts';
import { type Child, tag } from '../../markup/tag.ts';
import type { Day } from '../../text/calendar.ts';
import type { Text } from '../../text/language.ts';
import { type Here, wayTo } from '../here.ts';
import type { Maps } from './maps.ts';

/** How wide the text of a page is, and a picture that can still be read when it is made as wide as a window. */
const WIDTHS = { text: 1160, readable: 1620 } as const;

/** What the style sheet has to know of a picture's width in pixels. */
function widthClass(width: number): string {
  if (width <= WIDTHS.text) return '';
  return width <= WIDTHS.readable ? ' wide fits' : ' wide';
}

const SCROLLS: Text = {
  sv: 'Karta som kan rullas i sidled',
  en: 'A map that scrolls sideways',
};

/** Where a box leads: to the page of its document, or of the type that it gathers. */
function wayToNode(here: Here, node: MapNode): string | undefined {
  const { site } = here;
  if (node.kind === 'document') {
    return wayTo(here, { kind: 'document', id: node.document.id.value });
  }
  if (node.kind !== 'group') return undefined;
  const [first] = node.members;
  const [type] = first ? site.groupsOf(first.document, 'type') : [];
  return type && wayTo(here, { kind: 'type', slug: type.slug });
}

/** Whether a map is drawn in groups. */
export function isGrouped({ nodes }: SteeringMap): boolean {
  return nodes.some(({ kind }) => kind === 'group');
}

/**
 * The map of a day as a picture that scrolls where it is wider than the page, and what its signs mean.
 * It says nothing that the tables of the same day do not say.
 */
export function dayPicture(here: Here, { mapOn, layOut }: Maps, day: Day): Child[] {
  const map = mapOn(day, here.language);
  if (map.nodes.length === 0) return [];
  const picture = linkedPicture(map, layOut, (node) => wayToNode(here, node));
  const region = {
    class: `map-scroller${widthClass(Number(picture.attributes.width))}`,
    tabindex: 0,
    'aria-label': here.say(SCROLLS),
  };
  return [tag('section', region, picture), legendTag(legendOf(legendary(map)))];
}
