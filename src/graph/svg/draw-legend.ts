import { type Child, onLines, type Tag, tag } from '../../markup/tag.ts';
import type { Language, Text } from '../../text/language.ts';
import { EDGE_NAMES, LOOK_NAMES } from '../names.ts';
import { findingsOn } from '../say-findings.ts';
import { EDGE_KINDS, type EdgeKind, type SteeringMap } from '../steering-map.ts';
import type { Box } from './box.ts';
import { outline, strokeOf } from './draw-box.ts';
import { drawHead } from './draw-edge.ts';
import { BOX_STYLES, EDGE_STYLES, FINDING_INK, INK } from './palette.ts';
import { textWidth } from './text-width.ts';

const SIZE = 12;
const ROW = 26;
/** Size of a sample, in pixels. */
export const SAMPLE = { width: 34, height: 18 } as const;

const GROUP: Text = { sv: 'flera dokument', en: 'several documents' };
const FINDING: Text = { sv: 'anmärkning vid granskning', en: 'finding of lint' };

/** A sample of a shape or a line, drawn from the upper left corner, and what it means. */
export interface LegendEntry {
  readonly sample: readonly Tag[];
  readonly text: string;
}

const LOOKS: readonly Box['look'][] = [
  'in-force',
  'partial',
  'expired',
  'coming',
  'proposed',
  'ended',
  'missing',
  'outside',
  'group',
];

/** What occurs on a map. */
export interface Legendary {
  readonly language: Language;
  readonly looks: readonly Box['look'][];
  readonly kinds: readonly EdgeKind[];
  readonly hasFindings: boolean;
}

/** What there is to explain on a map: only what occurs on it. */
export function legendOf(map: Legendary): LegendEntry[] {
  const { language } = map;
  const looks = new Set(map.looks);
  const boxes = LOOKS.filter((look) => looks.has(look)).map((look): LegendEntry => {
    const style = BOX_STYLES[look];
    const stroke = strokeOf(style);
    const shape = outline(SAMPLE.width, SAMPLE.height, style.corner === 16 ? 9 : style.corner);
    const inner = outline(SAMPLE.width, SAMPLE.height, style.corner, 3);
    return {
      sample: [
        tag('path', { d: shape, fill: style.fill, ...stroke }),
        ...(style.isDouble ? [tag('path', { d: inner, fill: 'none', ...stroke })] : []),
      ],
      text: look === 'group' ? GROUP[language] : LOOK_NAMES[look][language],
    };
  });
  const kinds = new Set(map.kinds);
  const lines = EDGE_KINDS.filter((kind) => kinds.has(kind)).map((kind): LegendEntry => {
    const style = EDGE_STYLES[kind];
    const [neck, y] = [SAMPLE.width - 9, SAMPLE.height / 2];
    const line = tag('path', {
      d: `M0,${y}H${neck}`,
      fill: 'none',
      stroke: style.stroke,
      'stroke-width': style.width,
      'stroke-dasharray': style.dash,
    });
    return {
      sample: [line, ...drawHead(style, [neck, y], [SAMPLE.width, y])],
      text: EDGE_NAMES[kind][language],
    };
  });
  const sign = tag('path', { d: 'M11,15L17,4L23,15Z', fill: FINDING_INK });
  const findings = map.hasFindings ? [{ sample: [sign], text: FINDING[language] }] : [];
  return [...boxes, ...lines, ...findings];
}

/** What occurs on a map of one day. */
export function legendary(map: SteeringMap): Legendary {
  return {
    language: map.language,
    looks: map.nodes.map((node) => (node.kind === 'group' ? 'group' : node.look)),
    kinds: map.edges.map(({ kind }) => kind),
    hasFindings: map.nodes.some((node) => Object.values(findingsOn(node)).some(Boolean)),
  };
}

/** Draws what the shapes and lines that occur on a map mean, in rows of a width; tells the height. */
export function drawLegend(
  map: SteeringMap,
  width: number,
): { drawn: readonly Child[]; height: number } {
  const drawn: Tag[] = [];
  let [x, y] = [0, 0];
  for (const { sample, text } of legendOf(legendary(map))) {
    const length = SAMPLE.width + 8 + textWidth(text, SIZE) + 22;
    if (x > 0 && x + length > width) [x, y] = [0, y + ROW];
    const words = { x: SAMPLE.width + 8, y: 13, 'font-size': SIZE, fill: INK };
    drawn.push(
      tag('g', { transform: `translate(${x},${y})` }, ...sample, tag('text', words, text)),
    );
    x += Math.round(length);
  }
  return { drawn: onLines(drawn), height: drawn.length === 0 ? 0 : y + ROW };
}
