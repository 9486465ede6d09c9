import { type Tag, tag } from '../../markup/tag.ts';
import type { Language } from '../../text/language.ts';
import { EDGE_NAMES } from '../names.ts';
import type { MapEdge } from '../steering-map.ts';
import type { Line } from './line.ts';
import { EDGE_STYLES, type EdgeStyle } from './palette.ts';

type Point = readonly [number, number];

/** Draws the head of an arrow, from its neck to its tip. */
export function drawHead({ head, stroke, width }: EdgeStyle, neck: Point, tip: Point): Tag[] {
  const length = Math.hypot(tip[0] - neck[0], tip[1] - neck[1]) || 1;
  const [dx, dy] = [(tip[0] - neck[0]) / length, (tip[1] - neck[1]) / length];
  const at = (back: number, aside: number): string => {
    const x = tip[0] - dx * back - dy * aside;
    const y = tip[1] - dy * back + dx * aside;
    return `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
  };
  const line = { stroke, 'stroke-width': width };
  const filled = (d: string) => tag('path', { d, fill: stroke });
  const drawn = (d: string) => tag('path', { d, fill: 'none', ...line });
  switch (head) {
    case 'full':
      return [filled(`M${at(0, 0)}L${at(9, 4)}L${at(9, -4)}Z`)];
    case 'open':
      return [
        tag('path', { d: `M${at(0, 0)}L${at(9, 4)}L${at(9, -4)}Z`, fill: '#ffffff', ...line }),
      ];
    case 'fork':
      return [
        tag('path', { d: `M${neck.join(',')}L${at(0, 0)}`, ...line, fill: 'none' }),
        drawn(`M${at(9, 4.5)}L${at(0, 0)}L${at(9, -4.5)}`),
      ];
    case 'diamond':
      return [filled(`M${at(0, 0)}L${at(5, 4)}L${at(10, 0)}L${at(5, -4)}Z`)];
    case 'bar':
      return [
        filled(`M${at(4, 0)}L${at(12, 5)}L${at(12, -5)}Z`),
        tag('path', { d: `M${at(2, 6)}L${at(2, -6)}`, ...line, fill: 'none' }),
      ];
  }
}

/** What a relation says, in one line. */
export function sayEdge(
  { from, to, kind, part, count }: MapEdge,
  titleOf: (key: string) => string,
  language: Language,
): string {
  const tail = `${part === undefined ? '' : ` (${part})`}${count > 1 ? ` (${count})` : ''}`;
  return `${titleOf(from)} ${EDGE_NAMES[kind][language]} ${titleOf(to)}${tail}`;
}

/** Draws one relation; what it says can be read as its title. */
export function drawEdge(
  { edge, path, neck, tip }: Line,
  titleOf: (key: string) => string,
  language: Language,
): Tag {
  const style = EDGE_STYLES[edge.kind];
  const { stroke, width, dash } = style;
  return tag(
    'g',
    { class: `edge ${edge.kind}`, 'data-from': edge.from, 'data-to': edge.to },
    tag('title', {}, sayEdge(edge, titleOf, language)),
    tag('path', {
      d: path,
      fill: 'none',
      stroke,
      'stroke-width': width,
      'stroke-dasharray': dash,
    }),
    ...drawHead(style, neck, tip),
  );
}
