import type { Text } from '../../text/language.ts';
import type { EdgeKind, Look, MapNode, Mark } from '../steering-map.ts';
import { BOX_STYLES, MARK_FILLS } from '../svg/palette.ts';

/** How a node is drawn, or several documents as one. */
export type Shape = Look | 'group';

/** The shape of a node. */
export function shapeOf(node: MapNode): Shape {
  return node.kind === 'group' ? 'group' : node.look;
}

/** Brackets around a label. Every shape is one that Mermaid has had for long: GitLab's is older than GitHub's. */
export const BRACKETS: Readonly<Record<Shape, readonly [open: string, close: string]>> = {
  'in-force': ['[', ']'],
  partial: ['(', ')'],
  expired: ['{{', '}}'],
  coming: ['([', '])'],
  proposed: ['([', '])'],
  ended: ['[[', ']]'],
  outside: ['>', ']'],
  missing: ['[/', '/]'],
  group: ['[(', ')]'],
};

/** The lines between boxes: every kind differs in its stroke or its head. Their colour is the reader's theme's. */
export const ARROWS: Readonly<Record<EdgeKind, string>> = {
  supersedes: '==>',
  'belongs-to': '-->',
  concretises: '--o',
  'refers-to': '-.->',
  upstream: '-.-o',
  requires: '--x',
};

/** The same in words, for a picture whose lines have no room for theirs. */
export const ARROW_NAMES: Readonly<Record<EdgeKind, Text>> = {
  supersedes: { sv: 'tjock linje med pil', en: 'thick line with an arrow' },
  'belongs-to': { sv: 'linje med pil', en: 'line with an arrow' },
  concretises: { sv: 'linje med prick', en: 'line with a dot' },
  'refers-to': { sv: 'prickad linje med pil', en: 'dotted line with an arrow' },
  upstream: { sv: 'prickad linje med prick', en: 'dotted line with a dot' },
  requires: { sv: 'linje med kryss', en: 'line with a cross' },
};

/** The class of a shape, as a line of the diagram. */
export function shapeClass(shape: Shape): string {
  const { fill, stroke, width, dash, text } = BOX_STYLES[shape];
  const dashes = dash === undefined ? '' : `,stroke-dasharray:${dash}`;
  return `classDef ${shape} fill:${fill},stroke:${stroke},stroke-width:${width}px,color:${text}${dashes}`;
}

/** The class of what something becomes of: a thick outline besides the words. */
export function markClass(kind: Mark['kind']): string {
  return `classDef mark-${kind} stroke:${MARK_FILLS[kind]},stroke-width:5px`;
}
