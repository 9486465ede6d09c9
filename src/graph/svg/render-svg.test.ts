import { describe, expect, test } from 'vitest';
import { mapOf, mapOfFolder } from '../../testing/map-of.ts';
import { registerOf } from '../../testing/register-of.ts';
import type { Day } from '../../text/calendar.ts';
import { loadGraphviz } from '../graphviz.ts';
import { groupMap } from '../group-map.ts';
import type { SteeringMap } from '../steering-map.ts';
import { BOX_WIDTH } from './box.ts';
import { gridOf } from './grid.ts';
import { renderSvg } from './render-svg.ts';
import { routeEdges } from './route.ts';

const GOTEBORG = 'fixtures/registers/goteborg';
const LINKOPING = 'fixtures/registers/linkoping';
const DECISION = 'decisions/2020-05-07-policy-och-struktur.md';
const DAY = '2020-05-07' as Day;

async function draw(map: SteeringMap): Promise<string> {
  return renderSvg(map, await loadGraphviz());
}

describe('the pictures of the documentation', () => {
  test.each([
    ['goteborg-nu', GOTEBORG, DAY, {}],
    ['goteborg-efter-beslutet', GOTEBORG, DAY, { with: DECISION }],
    ['linkoping-2011', LINKOPING, '2011-06-01' as Day, {}],
  ])('%s', async (name, folder, day, question) => {
    const map = await mapOfFolder(folder, day, question);
    await expect(await draw(map)).toMatchFileSnapshot(`../../../docs/images/${name}.svg`);
  });
});

describe('where boxes stand', () => {
  test.each([
    ['few', false],
    ['in groups', true],
  ])('none lies on another, and all lie in their lane and column: %s', async (_, isGrouped) => {
    const whole = await mapOfFolder(GOTEBORG, DAY, { future: true, ended: true });
    const map = isGrouped ? groupMap(whole, 'type') : whole;
    const grid = gridOf(map, 'sv');
    expect(grid.boxes).toHaveLength(map.nodes.length);
    for (const [index, a] of grid.boxes.entries()) {
      const lane = grid.lanes.find(({ name }) => name === a.node.lane);
      const column = grid.columns.find(({ name }) => name === a.node.column);
      if (!lane || !column) throw new Error('a box without a lane or a column');
      expect(a.y).toBeGreaterThan(lane.start);
      expect(a.y + a.height).toBeLessThan(lane.start + lane.length);
      expect(a.x).toBeGreaterThan(column.start);
      expect(a.x + BOX_WIDTH).toBeLessThan(column.start + column.length);
      for (const b of grid.boxes.slice(index + 1)) {
        const apart =
          a.x + BOX_WIDTH <= b.x ||
          b.x + BOX_WIDTH <= a.x ||
          a.y + a.height <= b.y ||
          b.y + b.height <= a.y;
        expect(apart, `${a.node.title} and ${b.node.title}`).toBe(true);
      }
    }
  });
});

/** Points along an SVG path of one move, and lines or cubic curves. */
function pointsOf(path: string): [number, number][] {
  const [start = '', ...rest] = path.slice(1).split(/[LC ]/);
  const point = (pair: string): [number, number] => {
    const [x = 0, y = 0] = pair.split(',').map(Number);
    return [x, y];
  };
  const points = [start, ...rest].map(point);
  if (!path.includes('C')) return points;
  const along: [number, number][] = [];
  for (let first = 0; first + 3 < points.length; first += 3) {
    const [a, b, c, d] = points.slice(first, first + 4) as [number, number][];
    if (!a || !b || !c || !d) continue;
    for (let t = 0; t <= 1; t += 0.05) {
      const s = 1 - t;
      const at = (i: 0 | 1) =>
        s ** 3 * a[i] + 3 * s * s * t * b[i] + 3 * s * t * t * c[i] + t ** 3 * d[i];
      along.push([at(0), at(1)]);
    }
  }
  return along;
}

test('no relation runs through a box that it does not belong to', async () => {
  const map = await mapOfFolder(GOTEBORG, DAY, { future: true, ended: true });
  const grid = gridOf(map, 'sv');
  const lines = routeEdges(grid, map.edges, await loadGraphviz());
  expect(lines).toHaveLength(map.edges.length);
  for (const { edge, path } of lines) {
    for (const { node, x, y, height } of grid.boxes) {
      if (node.key === edge.from || node.key === edge.to) continue;
      const inside = pointsOf(path).filter(
        ([px, py]) => px > x + 2 && px < x + BOX_WIDTH - 2 && py > y + 2 && py < y + height - 2,
      );
      expect(inside, `${edge.from} → ${edge.to} through ${node.key}`).toEqual([]);
    }
  }
});

test('a relation between very many boxes still gets a line', async () => {
  const documents = Object.fromEntries(
    Array.from({ length: 130 }, (_, index) => [
      `p${index}`,
      `title: Policy ${index}\ntype: policy\ndecided-by: Kommunfullmäktige\ndecision: { date: 2018-01-01, paragraph: ${index + 1} }\nvalidity: until-further-notice\nreferences: [p${(index * 7 + 1) % 130}]`,
    ]),
  );
  const map = mapOf({ register: registerOf(documents), asOf: DAY });
  const grid = gridOf(map, 'sv');
  expect(routeEdges(grid, map.edges, await loadGraphviz())).toHaveLength(map.edges.length);
});

test('titles made to attack are drawn as they are written', async () => {
  const title = `</text><script>alert(1)</script> & "citat" 'apostrof' ]]> <!-- \u202e`;
  const register = registerOf({
    p: `title: ${JSON.stringify(title)}\ntype: policy\ndecided-by: Kommunfullmäktige\ndecision: { date: 2018-01-01, paragraph: 1 }\nvalidity: until-further-notice`,
  });
  const svg = await draw(mapOf({ register, asOf: DAY }));
  expect(svg).not.toMatch(/<script|<!--|\u202e/);
  expect(svg).toContain('&lt;script&gt;');
});

test('the same map gives the same bytes', async () => {
  const one = await draw(await mapOfFolder(GOTEBORG, DAY, { future: true }));
  const two = await draw(await mapOfFolder(GOTEBORG, DAY, { future: true }));
  expect(one).toBe(two);
});

test('everything that the picture says is in it as text', async () => {
  const svg = await draw(await mapOfFolder(GOTEBORG, DAY, { with: DECISION }));
  const text = /<desc id="map-text">([^<]*)<\/desc>/.exec(svg)?.[1] ?? '';
  for (const words of [
    'Göteborgs Stads policy för digitalisering och IT (Policy; gällande; Kommunfullmäktige; antas',
    'ersätter Policy och riktlinjer för användning av informationsteknik',
    'sägs upphöra, men ingen beslutspunkt gör det',
  ]) {
    expect(text).toContain(words);
  }
});
