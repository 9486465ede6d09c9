import { onLines, tag } from '../../markup/tag.ts';
import { toMarkup } from '../../markup/to-markup.ts';
import { describeMap } from '../describe.ts';
import type { LayOut } from '../graphviz.ts';
import type { MapEdge, SteeringMap } from '../steering-map.ts';
import { drawBands } from './draw-bands.ts';
import { drawBox } from './draw-box.ts';
import { drawEdge } from './draw-edge.ts';
import { drawLegend } from './draw-legend.ts';
import { gridOf } from './grid.ts';
import { FAINT_INK, FONT, INK } from './palette.ts';
import { routeEdges } from './route.ts';
import { wrapText } from './wrap-text.ts';

const MARGIN = 24;
const TITLE = { size: 20, height: 26 } as const;
const NOTE = { size: 13, height: 18 } as const;
const NARROWEST = 640;

/** A requirement that is met is drawn by the relation of whoever meets it. */
export function drawnEdges({ edges }: SteeringMap): MapEdge[] {
  const hierarchy = new Set(
    edges
      .filter(({ kind }) => kind === 'belongs-to' || kind === 'concretises')
      .map(({ from, to }) => `${from}\n${to}`),
  );
  return edges.filter(
    ({ kind, from, to }) => kind !== 'requires' || !hierarchy.has(`${to}\n${from}`),
  );
}

/**
 * Draws a map as SVG: lanes from the top by who decides, columns by family. What the picture says is
 * in it as text, too. The same map gives the same bytes.
 *
 * @param layOut Graphviz, which finds the ways of the relations
 */
export function renderSvg(map: SteeringMap, layOut: LayOut): string {
  const { language } = map;
  const grid = gridOf(map, language);
  const inner = Math.max(grid.width, NARROWEST);
  const titles = wrapText(map.title, inner, TITLE.size, true);
  const notes = map.notes.flatMap((note) => wrapText(note, inner, NOTE.size));
  const top = MARGIN + titles.length * TITLE.height + notes.length * NOTE.height + 10;
  const edges = drawnEdges(map);
  const legend = drawLegend({ ...map, edges }, inner);
  const [width, height] = [inner + 2 * MARGIN, top + grid.height + 22 + legend.height + MARGIN];
  const titleOf = new Map(map.nodes.map(({ key, title }) => [key, title]));
  const lines = routeEdges(grid, edges, layOut);
  const heading = [
    ...titles.map((line, row) => {
      const y = MARGIN + 18 + row * TITLE.height;
      const place = { x: MARGIN, y, 'font-size': TITLE.size, 'font-weight': 'bold', fill: INK };
      return tag('text', place, line);
    }),
    ...notes.map((line, row) => {
      const y = MARGIN + titles.length * TITLE.height + 13 + row * NOTE.height;
      return tag('text', { x: MARGIN, y, 'font-size': NOTE.size, fill: FAINT_INK }, line);
    }),
  ];
  const picture = [
    tag('title', { id: 'map-title' }, map.title),
    tag('desc', { id: 'map-text' }, ...onLines(describeMap(map).split('\n'))),
    tag('rect', { class: 'paper', width, height, fill: '#ffffff' }),
    ...heading,
    tag(
      'g',
      { transform: `translate(${MARGIN},${top})` },
      ...onLines([
        ...drawBands(grid, language),
        tag(
          'g',
          { class: 'edges' },
          ...onLines(
            lines.map((line) => drawEdge(line, (key) => titleOf.get(key) ?? key, language)),
          ),
        ),
        tag(
          'g',
          { class: 'nodes' },
          ...onLines(grid.boxes.map((box, index) => drawBox(box, index + 1, language))),
        ),
      ]),
    ),
    tag(
      'g',
      { class: 'legend', transform: `translate(${MARGIN},${top + grid.height + 22})` },
      ...legend.drawn,
    ),
  ];
  const frame = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    lang: language,
    role: 'img',
    'aria-labelledby': 'map-title map-text',
    'font-family': FONT,
  };
  return `${toMarkup(tag('svg', frame, ...onLines(picture)))}\n`;
}
