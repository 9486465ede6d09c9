import { type Attributes, onLines, type Tag, tag } from '../../markup/tag.ts';
import type { Language } from '../../text/language.ts';
import { describeNode } from '../describe.ts';
import { BOX_WIDTH, type Box, INNER, SMALL, TITLE } from './box.ts';
import type { PlacedBox } from './grid.ts';
import { BOX_STYLES, type BoxStyle, FINDING_INK, MARK_FILLS } from './palette.ts';

/** The outline of a box as a path: round corners, straight cut ones, or none. */
export function outline(
  width: number,
  height: number,
  corner: BoxStyle['corner'],
  inset = 0,
): string {
  const [left, top, right, bottom] = [inset, inset, width - inset, height - inset];
  if (corner === 'cut') {
    const cut = 10 - inset;
    return `M${left + cut},${top}H${right - cut}L${right},${top + cut}V${bottom - cut}L${right - cut},${bottom}H${left + cut}L${left},${bottom - cut}V${top + cut}Z`;
  }
  const r = Math.max(0, Math.min(corner, height / 2) - inset);
  if (r === 0) return `M${left},${top}H${right}V${bottom}H${left}Z`;
  const arc = (x: number, y: number) => `A${r},${r} 0 0 1 ${x},${y}`;
  return `M${left + r},${top}H${right - r}${arc(right, top + r)}V${bottom - r}${arc(right - r, bottom)}H${left + r}${arc(left, bottom - r)}V${top + r}${arc(left + r, top)}Z`;
}

/** The attributes of an outline. */
export function strokeOf({ stroke, width, dash }: BoxStyle): Attributes {
  return { stroke, 'stroke-width': width, 'stroke-dasharray': dash };
}

function drawLines({ lines }: Box, style: BoxStyle): Tag[] {
  const left = (BOX_WIDTH - INNER) / 2;
  let isFirstFinding = true;
  return lines.flatMap(({ role, text, y }) => {
    const size = role === 'title' ? TITLE.size : SMALL.size;
    const fill = { mark: '#ffffff', title: style.text, small: style.text, finding: FINDING_INK }[
      role
    ];
    const weight = role === 'small' ? undefined : 'bold';
    const x = role === 'finding' ? left + 16 : left;
    const line = tag('text', { x, y, 'font-size': size, fill, 'font-weight': weight }, text);
    if (role !== 'finding' || !isFirstFinding) return [line];
    isFirstFinding = false;
    const d = `M${left},${y + 1}L${left + 5.5},${y - 9}L${left + 11},${y + 1}Z`;
    return [tag('path', { d, fill: FINDING_INK }), line];
  });
}

/** What a box consists of, from the back: its outline, the band of what becomes of it, its text. */
export function drawShape(box: Box): Tag[] {
  const { node, look, height, band } = box;
  const style = BOX_STYLES[look];
  const shape = outline(BOX_WIDTH, height, style.corner);
  const stroke = strokeOf(style);
  const mark = node.kind === 'document' ? node.marks[0] : undefined;
  const behind =
    look === 'group'
      ? [8, 4].map((shift) =>
          tag('path', {
            d: shape,
            transform: `translate(${shift},${-shift})`,
            fill: '#ffffff',
            ...stroke,
          }),
        )
      : [];
  const inner = outline(BOX_WIDTH, height, style.corner, 3);
  return [
    ...behind,
    tag('path', { class: 'shape', d: shape, fill: style.fill, ...stroke }),
    ...(style.isDouble ? [tag('path', { d: inner, fill: 'none', ...stroke })] : []),
    ...(mark
      ? [
          tag('path', {
            class: 'mark',
            d: `M0,0H${BOX_WIDTH}V${band}H0Z`,
            fill: MARK_FILLS[mark.kind],
          }),
        ]
      : []),
    ...drawLines(box, style),
  ];
}

/** Draws one box with all that is written in it. `number` makes its name in the picture. */
export function drawBox(box: PlacedBox, number: number, language: Language): Tag {
  const { node, look, x, y } = box;
  const attributes = {
    id: `n${number}`,
    class: `node ${look}`,
    'data-key': node.key,
    transform: `translate(${x},${y})`,
  };
  const title = tag('title', {}, describeNode(node, language));
  return tag('g', attributes, ...onLines([title, ...drawShape(box)]));
}
