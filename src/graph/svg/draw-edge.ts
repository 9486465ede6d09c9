import type { Language } from '../../text/language.ts';
import { EDGE_NAMES } from '../names.ts';
import { escapeXml } from './escape-xml.ts';
import { EDGE_STYLES, type EdgeStyle } from './palette.ts';
import type { Line } from './route.ts';

type Point = readonly [number, number];

/** Draws the head of an arrow, from its neck to its tip. */
export function drawHead({ head, stroke, width }: EdgeStyle, neck: Point, tip: Point): string {
  const length = Math.hypot(tip[0] - neck[0], tip[1] - neck[1]) || 1;
  const [dx, dy] = [(tip[0] - neck[0]) / length, (tip[1] - neck[1]) / length];
  const at = (back: number, aside: number): string => {
    const x = tip[0] - dx * back - dy * aside;
    const y = tip[1] - dy * back + dx * aside;
    return `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
  };
  const line = `stroke="${stroke}" stroke-width="${width}"`;
  const stem = `<path d="M${neck.join(',')}L${at(0, 0)}" ${line} fill="none"/>`;
  switch (head) {
    case 'full':
      return `<path d="M${at(0, 0)}L${at(9, 4)}L${at(9, -4)}Z" fill="${stroke}"/>`;
    case 'open':
      return `<path d="M${at(0, 0)}L${at(9, 4)}L${at(9, -4)}Z" fill="#ffffff" ${line}/>`;
    case 'fork':
      return `${stem}<path d="M${at(9, 4.5)}L${at(0, 0)}L${at(9, -4.5)}" fill="none" ${line}/>`;
    case 'diamond':
      return `<path d="M${at(0, 0)}L${at(5, 4)}L${at(10, 0)}L${at(5, -4)}Z" fill="${stroke}"/>`;
    case 'bar':
      return `<path d="M${at(4, 0)}L${at(12, 5)}L${at(12, -5)}Z" fill="${stroke}"/><path d="M${at(2, 6)}L${at(2, -6)}" ${line} fill="none"/>`;
  }
}

/** Draws one relation; what it says can be read as its title. */
export function drawEdge(
  { edge, path, neck, tip }: Line,
  titleOf: (key: string) => string,
  language: Language,
): string {
  const style = EDGE_STYLES[edge.kind];
  const { stroke, width, dash } = style;
  const part = edge.part === undefined ? '' : ` (${edge.part})`;
  const count = edge.count > 1 ? ` (${edge.count})` : '';
  const says = `${titleOf(edge.from)} ${EDGE_NAMES[edge.kind][language]} ${titleOf(edge.to)}${part}${count}`;
  return [
    `<g class="edge ${edge.kind}" data-from="${escapeXml(edge.from)}" data-to="${escapeXml(edge.to)}">`,
    `<title>${escapeXml(says)}</title>`,
    `<path d="${path}" fill="none" stroke="${stroke}" stroke-width="${width}"${dash ? ` stroke-dasharray="${dash}"` : ''}/>`,
    drawHead(style, neck, tip),
    '</g>',
  ].join('');
}
