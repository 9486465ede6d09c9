import { type Shape, shapeOf } from '../mermaid/shapes.ts';
import type { EdgeKind, MapNode } from '../steering-map.ts';
import { BOX_STYLES, EDGE_STYLES, type EdgeStyle, MARK_FILLS } from '../svg/palette.ts';
import type { Attributes } from './brackets.ts';

const SHAPES: Readonly<Record<Shape, Attributes>> = {
  'in-force': { shape: 'box', style: 'filled' },
  partial: { shape: 'box', style: 'filled,dashed' },
  expired: { shape: 'octagon', style: 'filled,dashed' },
  coming: { shape: 'box', style: 'filled,rounded' },
  proposed: { shape: 'box', style: 'filled,rounded,dotted' },
  ended: { shape: 'box', style: 'filled', peripheries: 2 },
  outside: { shape: 'note', style: 'filled' },
  missing: { shape: 'box', style: 'filled,dotted' },
  group: { shape: 'box3d', style: 'filled' },
};

/** Graphviz draws dots far apart: thin ones are hardly seen. */
const THINNEST_DOTS = 2;

function widthOf(style: unknown, width: number): number {
  return String(style).includes('dotted') ? Math.max(width, THINNEST_DOTS) : width;
}

/** How a box looks: every look differs in its outline. What something becomes of has a thick one. */
export function nodeStyle(node: MapNode): Attributes {
  const look = shapeOf(node);
  const { fill, stroke, width, isDouble } = BOX_STYLES[look];
  const shape = SHAPES[look];
  const mark = node.kind === 'document' ? node.marks[0] : undefined;
  return {
    ...shape,
    fillcolor: fill,
    color: mark ? MARK_FILLS[mark.kind] : stroke,
    penwidth: mark ? (isDouble ? 2.5 : 4) : widthOf(shape.style, width),
  };
}

const HEADS: Readonly<Record<EdgeStyle['head'], string>> = {
  full: 'normal',
  open: 'empty',
  fork: 'vee',
  diamond: 'diamond',
  bar: 'normaltee',
};

const LINES: Readonly<Record<EdgeKind, string>> = {
  supersedes: 'solid',
  'belongs-to': 'solid',
  concretises: 'solid',
  'refers-to': 'dashed',
  upstream: 'dotted',
  requires: 'dashed',
};

/** How a relation looks: kinds differ in their line or their head. */
export function edgeStyle(kind: EdgeKind): Attributes {
  const { stroke, width, head } = EDGE_STYLES[kind];
  const style = LINES[kind];
  return { style, arrowhead: HEADS[head], color: stroke, penwidth: widthOf(style, width) };
}
