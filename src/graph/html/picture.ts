import { onLines, type Tag, tag } from '../../markup/tag.ts';
import type { LayOut } from '../graphviz.ts';
import type { MapHistory } from '../history/history.ts';
import { drawBands } from '../svg/draw-bands.ts';
import { legendOf } from '../svg/draw-legend.ts';
import type { Line } from '../svg/line.ts';
import { FONT } from '../svg/palette.ts';
import { routeEdges } from '../svg/route.ts';
import type { DayMap } from './day-map.ts';
import { drawBoxes, drawLines } from './draw-scene.ts';
import { legendTag } from './legend-tag.ts';
import type { Scene } from './scene.ts';

/** Room around a picture for what stands out of its boxes: sheets of groups, the ring of the focus. */
const PICTURE_MARGIN = 10;

/** The frame of a picture of a scene. */
export function pictureFrame({
  grid: { width, height },
}: Scene): Readonly<Record<string, string | number>> {
  const [outerWidth, outerHeight] = [width + 2 * PICTURE_MARGIN, height + 2 * PICTURE_MARGIN];
  return {
    viewBox: `${-PICTURE_MARGIN} ${-PICTURE_MARGIN} ${outerWidth} ${outerHeight}`,
    width: outerWidth,
    height: outerHeight,
  };
}

/** The picture of a scene on a day, from the back: lanes, relations, boxes. */
export function drawScene(
  history: MapHistory,
  scene: Scene,
  dayMap: DayMap,
  lines: readonly Line[],
  boxes: readonly Tag[],
): Tag[] {
  return [
    tag(
      'g',
      { class: 'bands', 'aria-hidden': 'true' },
      ...onLines(drawBands(scene.grid, history.language)),
    ),
    tag(
      'g',
      { class: 'edges', 'aria-hidden': 'true' },
      ...onLines(drawLines(history, scene, lines, dayMap)),
    ),
    tag('g', { class: 'nodes' }, ...onLines(boxes)),
  ];
}

/** The picture as it stands in a page until a script takes it over: one image, named. */
export function staticPicture(
  history: MapHistory,
  scene: Scene,
  dayMap: DayMap,
  layOut: LayOut,
  name: string,
): Tag {
  const attributes = {
    id: 'picture',
    ...pictureFrame(scene),
    role: 'img',
    'aria-label': name,
    'font-family': FONT,
  };
  const lines = routeEdges(scene.grid, scene.edges, layOut);
  const drawn = drawScene(history, scene, dayMap, lines, drawBoxes(history, scene, dayMap));
  return tag('svg', attributes, ...onLines(drawn));
}

/** What the shapes and lines that occur on any day mean, as a list. */
export function legendList(history: MapHistory): Tag {
  const { nodes, edges, groups, language } = history;
  const looks = nodes.flatMap((node) =>
    node.kind === 'document'
      ? node.periods.flatMap(({ look, presence }) => (presence === 'absent' ? [] : [look]))
      : [node.look],
  );
  const entries = legendOf({
    language,
    looks: groups.length > 0 ? [...looks, 'group'] : looks,
    kinds: edges.map(({ kind }) => kind),
    hasFindings: nodes.some(
      (node) => node.kind === 'document' && Object.values(node.findings).some(Boolean),
    ),
  });
  return legendTag(entries);
}
