import { type Tag, tag } from '../../markup/tag.ts';
import type { Language } from '../../text/language.ts';
import { COLUMN_NAMES, LANE_NAMES } from '../names.ts';
import { type Grid, LANE_LABEL } from './grid.ts';
import { COLUMN_BORDER, INK, LANE_FILLS } from './palette.ts';
import { wrapText } from './wrap-text.ts';

/** Draws lanes and columns with their names. */
export function drawBands({ lanes, columns, width, height }: Grid, language: Language): Tag[] {
  const bold = { 'font-size': 13, 'font-weight': 'bold' };
  const rows = lanes.flatMap(({ name, start, length }, index) => [
    tag('rect', {
      class: 'lane',
      x: 0,
      y: start,
      width,
      height: length,
      fill: LANE_FILLS[index % 2],
    }),
    ...wrapText(LANE_NAMES[name][language], LANE_LABEL - 20, 13, true).map((line, row) =>
      tag('text', { x: 10, y: start + 26 + row * 16, ...bold, fill: INK }, line),
    ),
  ]);
  const heads = columns.flatMap(({ name, start, length }) => {
    const place = { x: start + length / 2, y: 22, ...bold, 'text-anchor': 'middle', fill: INK };
    const border = {
      d: `M${start},6V${height}`,
      stroke: COLUMN_BORDER,
      'stroke-width': 1,
      fill: 'none',
    };
    return [
      tag('text', place, COLUMN_NAMES[name][language]),
      ...(start > LANE_LABEL ? [tag('path', border)] : []),
    ];
  });
  return [...rows, ...heads];
}
