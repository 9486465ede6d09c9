import type { Language } from '../../text/language.ts';
import { nodeLines } from '../mermaid/node-lines.ts';
import { shapeOf } from '../mermaid/shapes.ts';
import { wrapWords } from '../mermaid/wrap-words.ts';
import type { MapNode } from '../steering-map.ts';
import { BOX_STYLES, FINDING_INK, MARK_FILLS } from '../svg/palette.ts';
import { textWidth } from '../svg/text-width.ts';
import { escapeTags } from './escape-dot.ts';

/** Widths and sizes in points, of which Graphviz has 72 to an inch. */
const ROOM = 190;
const TITLE = 13;
const SMALL = 11;
const POINTS = 72;
const MARGIN = 0.3;

interface Line {
  readonly text: string;
  readonly size: number;
  readonly isBold: boolean;
  readonly ink: string;
}

function writeLine({ text, size, isBold, ink }: Line): string {
  const escaped = escapeTags(text);
  const weighted = isBold ? `<b>${escaped}</b>` : escaped;
  return `<font point-size="${size}" color="${ink}">${weighted}</font>`;
}

/** What a box says, as a label of tags, and how wide it has to be, in inches. */
export function boxLabel(node: MapNode, language: Language): { label: string; width: number } {
  const { marks, title, states, remarks } = nodeLines(node, language);
  const { text: ink } = BOX_STYLES[shapeOf(node)];
  const mark = node.kind === 'document' ? node.marks[0] : undefined;
  const markInk = mark ? MARK_FILLS[mark.kind] : FINDING_INK;
  const wrap = (text: string, size: number, isBold: boolean, color = ink): Line[] =>
    wrapWords(text, ROOM, size, isBold).map((each) => ({ text: each, size, isBold, ink: color }));
  const lines = [
    ...marks.flatMap((text) => wrap(text, SMALL, true, markInk)),
    ...wrap(title, TITLE, true),
    ...[...states, ...remarks].flatMap((text) => wrap(text, SMALL, false)),
  ];
  // Programs that know no fonts guess too little.
  const widest = Math.max(0, ...lines.map((line) => textWidth(line.text, line.size, line.isBold)));
  const width = Math.round((widest / POINTS + MARGIN) * 100) / 100;
  return { label: lines.map(writeLine).join('<br/>') || ' ', width };
}
