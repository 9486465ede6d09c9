import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type DrawnGroup,
  groupsIn,
  nodesOf,
  openGraphviz,
  textOf,
  textsIn,
  wordsOf,
} from '../../testing/draw-dot.ts';
import { hostileMap } from '../../testing/hostile-map.ts';
import { HOSTILE_TITLES } from '../../testing/hostile-titles.ts';
import { mapOfFolder } from '../../testing/map-of.ts';
import { shownTitle } from '../../testing/shown-title.ts';
import type { Day } from '../../text/calendar.ts';
import { describeNode } from '../describe.ts';
import { LANES, type SteeringMap } from '../steering-map.ts';
import { drawnEdges } from '../svg/render-svg.ts';
import { renderDot } from './render-dot.ts';

const drawDot = await openGraphviz();
const draw = (map: SteeringMap) => groupsIn(drawDot(renderDot(map)));

/** Relations between boxes that can be seen: ids and what is written on them. */
function edgesOf(drawn: readonly DrawnGroup[]): string[] {
  return drawn
    .filter(({ kind, name }) => kind === 'edge' && name.startsWith('n'))
    .map((each) => `${each.name} ${shownTitle(textOf(each))}`)
    .sort();
}

function expectedEdges(map: SteeringMap): string[] {
  const id = (key: string) => `n${map.nodes.findIndex((node) => node.key === key) + 1}`;
  return drawnEdges(map)
    .map(({ from, to, part }) => {
      const says = part === undefined ? '' : shownTitle(`(${part})`);
      return `${id(from)}->${id(to)} ${says}`;
    })
    .sort();
}

/** Every title is drawn as it is, and every relation is drawn once. */
function expectFaithful(map: SteeringMap): void {
  const drawn = draw(map);
  const nodes = nodesOf(drawn);
  const titles = nodes.map((node) => textOf(node, 13));
  expect(titles).toEqual(map.nodes.map(({ title }) => shownTitle(title)));
  expect(nodes.map(({ tooltip }) => shownTitle(tooltip))).toEqual(
    map.nodes.map((node) => shownTitle(describeNode(node, map.language))),
  );
  expect(edgesOf(drawn)).toEqual(expectedEdges(map));
}

const REGISTERS = 'fixtures/registers';
const DECISION = 'decisions/2020-05-07-policy-och-struktur.md';

describe('every sample register is laid out by Graphviz', () => {
  test.each([
    ['goteborg', '2020-05-07', {}],
    ['goteborg', '2020-05-07', { future: true }],
    ['goteborg', '2020-05-07', { with: DECISION }],
    ['goteborg', '2016-01-01', { ended: true }],
    ['goteborg-decided', '2020-07-01', { future: true, ended: true }],
    ['linkoping', '2008-01-01', {}],
    ['linkoping', '2013-06-01', { future: true, ended: true }],
  ] as const)('%s on %s %o', async (register, day, question) => {
    const map = await mapOfFolder(`${REGISTERS}/${register}`, day as Day, question);
    expect(map.nodes.length).toBeGreaterThan(0);
    expectFaithful(map);
  });
});

test('lanes stand below each other, the highest first', async () => {
  const map = await mapOfFolder(`${REGISTERS}/linkoping`, '2013-06-01' as Day, { future: true });
  const lanes = draw(map)
    .filter(({ kind }) => kind === 'cluster')
    .map(({ name, ys }) => ({ name, top: Math.min(...ys), bottom: Math.max(...ys) }))
    .sort((a, b) => a.top - b.top);
  const used = LANES.filter((lane) => map.nodes.some((node) => node.lane === lane));
  expect(used.length).toBeGreaterThan(2);
  expect(lanes.map(({ name }) => name)).toEqual([...used, 'legend'].map((x) => `cluster_${x}`));
  for (const [index, lane] of lanes.entries()) {
    const below = lanes[index + 1];
    if (below) expect(lane.bottom).toBeLessThan(below.top);
  }
});

test('what becomes of a document is written on it', async () => {
  const map = await mapOfFolder(`${REGISTERS}/goteborg`, '2020-05-07' as Day, { with: DECISION });
  const said = nodesOf(draw(map)).map((node) => textOf(node));
  expect(said).toContainEqual(
    expect.stringMatching(/^UPPHÄVS Göteborgs Stad – Bredbandsstrategi /),
  );
  expect(said).toContainEqual(expect.stringMatching(/^ANTAS Göteborgs Stads policy/));
  expect(said).toContainEqual(expect.stringMatching(/^ERSÄTTS Policy och riktlinjer/));
});

test('the legend has a line of each kind that is drawn, and no other', async () => {
  const map = await mapOfFolder(`${REGISTERS}/goteborg`, '2020-05-07' as Day, { future: true });
  const edges = draw(map).filter(({ kind }) => kind === 'edge');
  const legend = edges.filter(({ name }) => name.startsWith('from'));
  const relations = edges.filter(({ name }) => name.startsWith('n'));
  expect(legend.map((each) => textOf(each))).toEqual([
    'ersätter',
    'hör till',
    'konkretiserar',
    'hänvisar till',
    'utgår från',
  ]);
  /** Line and head, but not where they are. */
  const look = ({ markup }: DrawnGroup) =>
    (markup.match(/<(?:path|polygon|polyline)\b[^>]*>/g) ?? [])
      .map((each) => each.replace(/ (?:d|points)="[^"]*"/, ''))
      .join('');
  expect(new Set(legend.map(look)).size).toBe(legend.length);
  expect(new Set(relations.map(look))).toEqual(new Set(legend.map(look)));
});

test('whatever a title holds, it is drawn as it is', () => {
  const map = hostileMap(HOSTILE_TITLES);
  expect(map.nodes.length).toBe(HOSTILE_TITLES.length);
  expectFaithful(map);
  const heading = textsIn(drawDot(renderDot(map))).filter(({ size }) => size === 16);
  expect(wordsOf(heading)).toBe([map.title, ...map.notes].map(shownTitle).join(' '));
});

test('any title and any part can be laid out', () => {
  const word = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string(),
    fc.constantFrom(...HOSTILE_TITLES),
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), word, (titles, part) => {
      expectFaithful(hostileMap(titles, part));
    }),
    { numRuns: 100 },
  );
});

test('an empty map can be laid out', () => {
  expectFaithful({ ...hostileMap(['x']), nodes: [], edges: [] });
});
