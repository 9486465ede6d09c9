import type { ChangeKind } from '../../register/change.ts';
import type { EdgeKind } from '../steering-map.ts';
import type { Box } from './box.ts';

/** How a box is drawn. Every look differs in its outline, too, so that it is told without colour. */
export interface BoxStyle {
  readonly fill: string;
  readonly stroke: string;
  readonly width: number;
  readonly dash: string | undefined;
  /** Radius of the corners, in pixels; `cut` corners are straight. */
  readonly corner: number | 'cut';
  /** A second outline within the first. */
  readonly isDouble: boolean;
  readonly text: string;
}

const PLAIN = { width: 1.5, dash: undefined, corner: 3, isDouble: false, text: '#1a1a1a' } as const;

/** Colours have a contrast of at least 4.5 to 1 for text and 3 to 1 for outlines (WCAG 2.1, 1.4.3 and 1.4.11). */
export const BOX_STYLES: Readonly<Record<Box['look'], BoxStyle>> = {
  'in-force': { ...PLAIN, fill: '#e7f0fa', stroke: '#1d4f91' },
  partial: { ...PLAIN, fill: '#e7f0fa', stroke: '#1d4f91', dash: '14 4' },
  expired: { ...PLAIN, fill: '#fff1d6', stroke: '#8a4b00', width: 2, dash: '7 4', corner: 'cut' },
  coming: { ...PLAIN, fill: '#e6f4ea', stroke: '#1e6b34', corner: 16 },
  proposed: { ...PLAIN, fill: '#ffffff', stroke: '#5b3a8c', dash: '3 3', corner: 16 },
  ended: {
    ...PLAIN,
    fill: '#f1f1f1',
    stroke: '#6a6a6a',
    width: 1,
    isDouble: true,
    text: '#4a4a4a',
  },
  outside: { ...PLAIN, fill: '#ffffff', stroke: '#555555', width: 1, corner: 0 },
  missing: { ...PLAIN, fill: '#ffffff', stroke: '#b3261e', width: 2, dash: '2 5', corner: 0 },
  group: { ...PLAIN, fill: '#f4f6f8', stroke: '#33475b' },
};

/** How a relation is drawn: the line and its head tell the kinds apart, and colour besides. */
export interface EdgeStyle {
  readonly stroke: string;
  readonly width: number;
  readonly dash: string | undefined;
  readonly head: 'full' | 'open' | 'fork' | 'bar' | 'diamond';
}

export const EDGE_STYLES: Readonly<Record<EdgeKind, EdgeStyle>> = {
  supersedes: { stroke: '#7a1f5c', width: 2.2, dash: undefined, head: 'bar' },
  'belongs-to': { stroke: '#1d4f91', width: 1.4, dash: undefined, head: 'full' },
  concretises: { stroke: '#1d4f91', width: 1.4, dash: undefined, head: 'open' },
  'refers-to': { stroke: '#5a5a5a', width: 1.1, dash: '5 4', head: 'fork' },
  upstream: { stroke: '#3b6b35', width: 1.2, dash: '1.5 3.5', head: 'full' },
  requires: { stroke: '#b3261e', width: 1.4, dash: '9 3 2 3', head: 'diamond' },
};

const COMES = '#1e6b34';
const GOES = '#8c1d18';
const CHANGES = '#4a3a00';

/** The band of what becomes of a document; white letters on it have a contrast of at least 7 to 1. */
export const MARK_FILLS: Readonly<Record<ChangeKind, string>> = {
  added: COMES,
  adopted: COMES,
  started: COMES,
  restored: COMES,
  proposed: COMES,
  expired: GOES,
  'partly-ended': GOES,
  superseded: GOES,
  repealed: GOES,
  annulled: GOES,
  removed: GOES,
  announced: CHANGES,
  prolonged: CHANGES,
  revised: CHANGES,
  transferred: CHANGES,
  moved: CHANGES,
  'stage-changed': CHANGES,
  'facts-changed': CHANGES,
};

export const LANE_FILLS = ['#fafafa', '#f0f2f4'] as const;
export const COLUMN_BORDER = '#b9c0c7';
export const INK = '#1a1a1a';
export const FAINT_INK = '#4a4a4a';
export const FINDING_INK = '#8c1d18';
export const FONT = "Arial, 'Liberation Sans', 'Helvetica Neue', Helvetica, sans-serif";
