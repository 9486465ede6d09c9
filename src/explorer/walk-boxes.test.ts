import { describe, expect, test } from 'vitest';
import { nextBox } from './walk-boxes.ts';

const at = (name: string, x: number, y: number, height = 50) => ({
  name,
  x,
  y,
  width: 200,
  height,
});

describe('the arrows lead to the nearest box straight ahead', () => {
  const a = at('a', 0, 0);
  const b = at('b', 240, 0, 90);
  const c = at('c', 0, 120);
  const d = at('d', 240, 120);
  const e = at('e', 480, 240);
  const boxes = [a, b, c, d, e];

  test.each([
    ['right', a, b],
    ['left', b, a],
    ['down', a, c],
    ['up', d, b],
    ['right', d, e],
    ['left', e, d],
    ['up', e, d],
  ] as const)('%s', (direction, from, to) => {
    expect(nextBox(boxes, from, direction)?.name).toBe(to.name);
  });

  test('at the edge they lead nowhere', () => {
    expect(nextBox(boxes, a, 'left')).toBe(undefined);
    expect(nextBox(boxes, a, 'up')).toBe(undefined);
    expect(nextBox(boxes, e, 'right')).toBe(undefined);
    expect(nextBox(boxes, e, 'down')).toBe(undefined);
  });
});
