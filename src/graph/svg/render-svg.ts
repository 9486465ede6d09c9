import type { Language } from '../../text/language.ts';
import { describeMap } from '../describe.ts';
import type { LayOut } from '../graphviz.ts';
import { COLUMN_NAMES, LANE_NAMES } from '../names.ts';
import type { MapEdge, SteeringMap } from '../steering-map.ts';
import { drawBox } from './draw-box.ts';
import { drawEdge } from './draw-edge.ts';
import { drawLegend } from './draw-legend.ts';
import { escapeXml } from './escape-xml.ts';
import { type Grid, gridOf, LANE_LABEL } from './grid.ts';
import { FAINT_INK, FONT, INK, LANE_FILLS } from './palette.ts';
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

function drawBands({ lanes, columns, width, height }: Grid, language: Language): string[] {
  const rows = lanes.flatMap(({ name, start, length }, index) => [
    `<rect class="lane" x="0" y="${start}" width="${width}" height="${length}" fill="${LANE_FILLS[index % 2]}"/>`,
    ...wrapText(LANE_NAMES[name][language], LANE_LABEL - 20, 13, true).map(
      (line, row) =>
        `<text x="10" y="${start + 26 + row * 16}" font-size="13" font-weight="bold" fill="${INK}">${escapeXml(line)}</text>`,
    ),
  ]);
  const heads = columns.flatMap(({ name, start, length }) => [
    `<text x="${start + length / 2}" y="22" font-size="13" font-weight="bold" text-anchor="middle" fill="${INK}">${escapeXml(COLUMN_NAMES[name][language])}</text>`,
    ...(start > LANE_LABEL
      ? [`<path d="M${start},6V${height}" stroke="#b9c0c7" stroke-width="1" fill="none"/>`]
      : []),
  ]);
  return [...rows, ...heads];
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
    ...titles.map(
      (line, row) =>
        `<text x="${MARGIN}" y="${MARGIN + 18 + row * TITLE.height}" font-size="${TITLE.size}" font-weight="bold" fill="${INK}">${escapeXml(line)}</text>`,
    ),
    ...notes.map(
      (line, row) =>
        `<text x="${MARGIN}" y="${MARGIN + titles.length * TITLE.height + 13 + row * NOTE.height}" font-size="${NOTE.size}" fill="${FAINT_INK}">${escapeXml(line)}</text>`,
    ),
  ];
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" lang="${language}" role="img" aria-labelledby="map-title map-text" font-family="${FONT}">`,
    `<title id="map-title">${escapeXml(map.title)}</title>`,
    `<desc id="map-text">${escapeXml(describeMap(map))}</desc>`,
    `<rect class="paper" width="${width}" height="${height}" fill="#ffffff"/>`,
    ...heading,
    `<g transform="translate(${MARGIN},${top})">`,
    ...drawBands(grid, language),
    '<g class="edges">',
    ...lines.map((line) => drawEdge(line, (key) => titleOf.get(key) ?? key, language)),
    '</g>',
    '<g class="nodes">',
    ...grid.boxes.map((box, index) => drawBox(box, index + 1, language)),
    '</g>',
    '</g>',
    `<g class="legend" transform="translate(${MARGIN},${top + grid.height + 22})">`,
    legend.svg,
    '</g>',
    '</svg>',
  ].join('\n')}\n`;
}
