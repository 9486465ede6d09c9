/** A box that can be walked to: its upper left corner and its size, in pixels of the picture. */
export interface Walkable {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Direction = 'left' | 'right' | 'up' | 'down';

/** How far apart two stretches of a line are; 0 where they meet or overlap. */
function gap(a: number, aLength: number, b: number, bLength: number): number {
  return Math.max(0, b - (a + aLength), a - (b + bLength));
}

/** How far a box lies ahead of another in a direction; undefined where it does not. */
function ahead(from: Walkable, to: Walkable, direction: Direction): number | undefined {
  const distance = {
    left: from.x - to.x,
    right: to.x - from.x,
    up: from.y - to.y,
    down: to.y - from.y,
  }[direction];
  return distance > 0 ? distance : undefined;
}

/**
 * The nearest box in a direction: one that lies straight ahead rather than one that is nearer but
 * aside. Undefined at the edge of the picture.
 */
export function nextBox<Box extends Walkable>(
  boxes: readonly Box[],
  from: Box,
  direction: Direction,
): Box | undefined {
  const isSideways = direction === 'left' || direction === 'right';
  let best: { box: Box; cost: number } | undefined;
  for (const box of boxes) {
    const distance = ahead(from, box, direction);
    if (distance === undefined) continue;
    const aside = isSideways
      ? gap(from.y, from.height, box.y, box.height)
      : gap(from.x, from.width, box.x, box.width);
    // Sideways is along the row; up and down may change the column, but rather not.
    const cost = distance + aside * (isSideways ? 20 : 3);
    if (!best || cost < best.cost) best = { box, cost };
  }
  return best?.box;
}
