import { describe, expect, test } from 'vitest';
import { mapOf, mapOfFolder } from '../../testing/map-of.ts';
import { registerOf } from '../../testing/register-of.ts';
import type { Day } from '../../text/calendar.ts';
import type { SteeringMap } from '../steering-map.ts';
import { BOX_WIDTH } from './box.ts';
import { detourEdges } from './detour.ts';
import { gridOf } from './grid.ts';

const DAY = '2020-05-07' as Day;

/** Points along a path of lines with round corners. */
function pointsAlong(path: string): [number, number][] {
  const corners = [...path.matchAll(/[ML ]?(-?[\d.]+),(-?[\d.]+)/g)].map(
    ([, x, y]): [number, number] => [Number(x), Number(y)],
  );
  return corners.flatMap(([x, y], index) => {
    const [toX, toY] = corners[index + 1] ?? [x, y];
    return Array.from({ length: 50 }, (_, step): [number, number] => [
      x + ((toX - x) * step) / 50,
      y + ((toY - y) * step) / 50,
    ]);
  });
}

function expectFreeWays(map: SteeringMap): void {
  const grid = gridOf(map, 'sv');
  const lines = detourEdges(grid, map.edges);
  expect(lines).toHaveLength(map.edges.length);
  const through = lines.flatMap(({ edge, path }) => {
    const points = pointsAlong(path);
    return grid.boxes
      .filter(({ node }) => node.key !== edge.from && node.key !== edge.to)
      .filter(({ x, y, height }) =>
        points.some(([px, py]) => px > x && px < x + BOX_WIDTH && py > y && py < y + height),
      )
      .map(({ node }) => `${edge.from} → ${edge.to} through ${node.key}`);
  });
  expect(through).toEqual([]);
}

describe('no relation runs through a box that it does not belong to', () => {
  test.each(['goteborg', 'linkoping', 'mjolby'])('%s', async (name) => {
    const folder = `fixtures/registers/${name}`;
    expectFreeWays(await mapOfFolder(folder, DAY, { future: true, ended: true }));
  });

  test('of very many', () => {
    const kinds = ['policy', 'riktlinje', 'plan', 'program'];
    const bodies = ['kommunfullmäktige', 'kommunstyrelsen'];
    const documents = Object.fromEntries(
      Array.from({ length: 110 }, (_, index) => [
        `d${index}`,
        `title: ${'Dokument om '.repeat(1 + (index % 4))}${index}\ntype: ${kinds[index % 4]}\ndecided-by: ${bodies[index % 2]}\ndecision: { date: 2018-01-01, paragraph: ${index + 1} }\nvalidity: until-further-notice\nreferences: [d${(index * 37 + 5) % 110}, d${(index * 11 + 3) % 110}]`,
      ]),
    );
    expectFreeWays(mapOf({ register: registerOf(documents), asOf: DAY }));
  });
});

test('what lies side by side is joined by a straight line', async () => {
  const map = await mapOfFolder('fixtures/registers/linkoping', '2013-06-01' as Day);
  const lines = detourEdges(gridOf(map, 'sv'), map.edges);
  expect(lines.filter(({ path }) => !path.includes('Q')).length).toBeGreaterThan(0);
});
