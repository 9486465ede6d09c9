import { onLines, type Tag, tag } from '../../markup/tag.ts';
import type { LayOut } from '../graphviz.ts';
import { LANE_NAMES } from '../names.ts';
import type { MapNode, SteeringMap } from '../steering-map.ts';
import { drawBands } from '../svg/draw-bands.ts';
import { drawShape } from '../svg/draw-box.ts';
import { drawEdge } from '../svg/draw-edge.ts';
import { type Grid, gridOf, type PlacedBox } from '../svg/grid.ts';
import { FONT } from '../svg/palette.ts';
import { drawnEdges } from '../svg/render-svg.ts';
import { routeEdges } from '../svg/route.ts';
import { nameBox } from './name-box.ts';

/** Room around the boxes for what stands out of them: the sheets of a group, the ring of the focus. */
const MARGIN = 10;

function frameOf({ width, height }: Grid) {
  const [outerWidth, outerHeight] = [width + 2 * MARGIN, height + 2 * MARGIN];
  return {
    width: outerWidth,
    height: outerHeight,
    viewBox: `${-MARGIN} ${-MARGIN} ${outerWidth} ${outerHeight}`,
  };
}

/** A box: a link where it leads anywhere, else an image; either way with all that it says as its name. */
function boxTag({ language }: SteeringMap, box: PlacedBox, href: string | undefined): Tag {
  const { node, x, y } = box;
  const basics = { class: 'node', transform: `translate(${x},${y})` };
  const name = tag('title', {}, nameBox(node, language));
  // Words that are broken into lines are no good name.
  const drawn = tag('g', { 'aria-hidden': 'true' }, ...drawShape(box));
  return href === undefined
    ? tag('g', { ...basics, role: 'img' }, name, drawn)
    : tag('a', { ...basics, href }, name, drawn);
}

/** The boxes of each lane, under its name. */
function laneTags(
  map: SteeringMap,
  { lanes, boxes }: Grid,
  hrefOf: (box: PlacedBox) => string | undefined,
): Tag[] {
  return lanes.map(({ name }) => {
    const own = boxes.filter(({ node }) => node.lane === name);
    const label = LANE_NAMES[name][map.language];
    const drawn = own.map((box) => boxTag(map, box, hrefOf(box)));
    return tag('g', { role: 'group', 'aria-label': label }, ...onLines(drawn));
  });
}

/**
 * Draws a map for a page: its boxes are links. Title, notes and legend are for the page to say. The same
 * map gives the same picture.
 *
 * @param layOut Graphviz, which finds the ways of the relations
 * @param wayTo where a box leads, if anywhere
 */
export function linkedPicture(
  map: SteeringMap,
  layOut: LayOut,
  wayTo: (node: MapNode) => string | undefined,
): Tag {
  const { language, nodes } = map;
  const grid = gridOf(map, language);
  const known = new Map(nodes.map((node) => [node.key, node]));
  const titleOf = (key: string) => known.get(key)?.title ?? key;
  const lines = routeEdges(grid, drawnEdges(map), layOut);
  const hrefOf = ({ node: { key } }: PlacedBox) => {
    const node = known.get(key);
    return node && wayTo(node);
  };
  const bands = { class: 'bands', 'aria-hidden': 'true' };
  const edges = { class: 'edges', 'aria-hidden': 'true' };
  return tag(
    'svg',
    {
      class: 'map-picture',
      ...frameOf(grid),
      role: 'group',
      'aria-label': map.title,
      'font-family': FONT,
    },
    ...onLines([
      tag('g', bands, ...onLines(drawBands(grid, language))),
      tag('g', edges, ...onLines(lines.map((line) => drawEdge(line, titleOf, language)))),
      tag('g', { class: 'nodes' }, ...onLines(laneTags(map, grid, hrefOf))),
    ]),
  );
}
