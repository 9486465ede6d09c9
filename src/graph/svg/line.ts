import type { MapEdge } from '../steering-map.ts';

/** A relation as a line on the picture. */
export interface Line {
  readonly edge: MapEdge;
  /** The data of an SVG path, ending where the head of the arrow begins. */
  readonly path: string;
  /** The head's tip, and the point it comes from. */
  readonly tip: readonly [x: number, y: number];
  readonly neck: readonly [x: number, y: number];
}
