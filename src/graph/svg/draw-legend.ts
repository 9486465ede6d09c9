import type { Text } from '../../text/language.ts';
import { EDGE_NAMES, LOOK_NAMES } from '../names.ts';
import { findingsOn } from '../say-findings.ts';
import { EDGE_KINDS, type SteeringMap } from '../steering-map.ts';
import type { Box } from './box.ts';
import { outline, strokeOf } from './draw-box.ts';
import { drawHead } from './draw-edge.ts';
import { escapeXml } from './escape-xml.ts';
import { BOX_STYLES, EDGE_STYLES, FINDING_INK, INK } from './palette.ts';
import { textWidth } from './text-width.ts';

const SIZE = 12;
const ROW = 26;
const SAMPLE = { width: 34, height: 18 } as const;

const GROUP: Text = { sv: 'flera dokument', en: 'several documents' };
const FINDING: Text = { sv: 'anmärkning vid granskning', en: 'finding of lint' };

interface Entry {
  readonly sample: string;
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

function entriesOf(map: SteeringMap): Entry[] {
  const { language } = map;
  const looks = new Set(map.nodes.map((node) => (node.kind === 'group' ? 'group' : node.look)));
  const boxes = LOOKS.filter((look) => looks.has(look)).map((look): Entry => {
    const style = BOX_STYLES[look];
    const shape = outline(SAMPLE.width, SAMPLE.height, style.corner === 16 ? 9 : style.corner);
    const inner = style.isDouble
      ? `<path d="${outline(SAMPLE.width, SAMPLE.height, style.corner, 3)}" fill="none" ${strokeOf(style)}/>`
      : '';
    return {
      sample: `<path d="${shape}" fill="${style.fill}" ${strokeOf(style)}/>${inner}`,
      text: look === 'group' ? GROUP[language] : LOOK_NAMES[look][language],
    };
  });
  const kinds = new Set(map.edges.map(({ kind }) => kind));
  const lines = EDGE_KINDS.filter((kind) => kinds.has(kind)).map((kind): Entry => {
    const style = EDGE_STYLES[kind];
    const y = SAMPLE.height / 2;
    const dash = style.dash ? ` stroke-dasharray="${style.dash}"` : '';
    return {
      sample: `<path d="M0,${y}H${SAMPLE.width - 9}" fill="none" stroke="${style.stroke}" stroke-width="${style.width}"${dash}/>${drawHead(style, [SAMPLE.width - 9, y], [SAMPLE.width, y])}`,
      text: EDGE_NAMES[kind][language],
    };
  });
  const hasFindings = map.nodes.some((node) => Object.values(findingsOn(node)).some(Boolean));
  const sign = `<path d="M11,15L17,4L23,15Z" fill="${FINDING_INK}"/>`;
  return [...boxes, ...lines, ...(hasFindings ? [{ sample: sign, text: FINDING[language] }] : [])];
}

/** Draws what the shapes and lines that occur on a map mean, in rows of a width; tells the height. */
export function drawLegend(map: SteeringMap, width: number): { svg: string; height: number } {
  const drawn: string[] = [];
  let [x, y] = [0, 0];
  for (const { sample, text } of entriesOf(map)) {
    const length = SAMPLE.width + 8 + textWidth(text, SIZE) + 22;
    if (x > 0 && x + length > width) [x, y] = [0, y + ROW];
    drawn.push(
      `<g transform="translate(${x},${y})">${sample}<text x="${SAMPLE.width + 8}" y="13" font-size="${SIZE}" fill="${INK}">${escapeXml(text)}</text></g>`,
    );
    x += Math.round(length);
  }
  return { svg: drawn.join('\n'), height: drawn.length === 0 ? 0 : y + ROW };
}
