import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostileMap } from '../../testing/hostile-map.ts';
import { HOSTILE_TITLES } from '../../testing/hostile-titles.ts';
import { mapOfFolder } from '../../testing/map-of.ts';
import { type ParsedDiagram, parseMermaid } from '../../testing/parse-mermaid.ts';
import { shownTitle } from '../../testing/shown-title.ts';
import type { Day } from '../../text/calendar.ts';
import { groupMap } from '../group-map.ts';
import { EDGE_INVERSES, EDGE_NAMES, LANE_NAMES } from '../names.ts';
import { LANES, type SteeringMap } from '../steering-map.ts';
import { drawnEdges } from '../svg/render-svg.ts';
import { exceedsMermaid, mermaidLimits, renderMermaid } from './render-mermaid.ts';

const REGISTERS = 'fixtures/registers';
const DECISION = 'decisions/2020-05-07-policy-och-struktur.md';

/** A text as a label has it: what nobody sees is gone. */
function wordsOf(lines: readonly string[]): string {
  return shownTitle(lines.join(' ').replaceAll('\u2060', ''));
}

/** The boxes of the map, without the note above it. */
function nodesOf({ nodes }: ParsedDiagram): string[] {
  const number = (id: string) => Number(id.slice(1));
  return nodes
    .filter(({ id }) => id !== 'note')
    .sort((a, b) => number(a.id) - number(b.id))
    .map(({ lines }) => wordsOf(lines));
}

/** Relations as sentences: from, what, to; whichever end they are said from. */
function edgesOf({ edges }: ParsedDiagram): string[] {
  return edges
    .filter(({ stroke }) => stroke !== 'invisible')
    .map(({ from, to, label }) => `${from} ${wordsOf([label])} ${to}`)
    .sort();
}

function expectedEdges(map: SteeringMap, said: readonly string[]): string[] {
  const { language } = map;
  const id = (key: string) => `n${map.nodes.findIndex((node) => node.key === key) + 1}`;
  return drawnEdges(map)
    .map(({ from, to, kind, part, count }) => {
      const more = [part === undefined ? '' : `(${part})`, count > 1 ? `(${count})` : ''];
      const say = (words: string) => shownTitle([words, ...more].join(' '));
      const forth = `${id(from)} ${say(EDGE_NAMES[kind][language])} ${id(to)}`;
      const back = `${id(to)} ${say(EDGE_INVERSES[kind][language])} ${id(from)}`;
      return said.includes(back) ? back : forth;
    })
    .sort();
}

async function expectFaithful(map: SteeringMap): Promise<ParsedDiagram> {
  const text = renderMermaid(map);
  expect(text.length).toBeLessThanOrEqual(mermaidLimits.characters);
  expect(text).not.toContain('<');
  const diagram = await parseMermaid(text);
  const nodes = nodesOf(diagram);
  expect(nodes.length).toBe(map.nodes.length);
  for (const [index, { title }] of map.nodes.entries()) {
    expect(nodes[index]).toContain(shownTitle(title));
  }
  expect(diagram.edges.length).toBeLessThanOrEqual(mermaidLimits.edges);
  const said = edgesOf(diagram);
  expect(said).toEqual(expectedEdges(map, said));
  return diagram;
}

describe('every sample register is understood by Mermaid', () => {
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
    expect(exceedsMermaid(map)).toBe(false);
    await expectFaithful(map);
  });

  test('gathered by type', async () => {
    const map = await mapOfFolder(`${REGISTERS}/goteborg`, '2020-05-07' as Day, { future: true });
    const diagram = await expectFaithful(groupMap(map, 'type'));
    expect(diagram.nodes.filter(({ shape }) => shape === 'cylinder').length).toBeGreaterThan(2);
  });
});

test('a document says what becomes of it first, and looks like it', async () => {
  const map = await mapOfFolder(`${REGISTERS}/goteborg`, '2020-05-07' as Day, { with: DECISION });
  const { nodes } = await parseMermaid(renderMermaid(map));
  const marked = nodes.filter(({ classes }) => classes.some((each) => each.startsWith('mark-')));
  expect(marked.map(({ lines, shape, classes }) => [lines[0], shape, ...classes])).toEqual([
    ['UPPHÄVS', 'subroutine', 'ended', 'mark-repealed'],
    ['SÄGS UPPHÖRA, MEN', 'square', 'in-force', 'mark-announced'],
    ['UPPHÄVS', 'subroutine', 'ended', 'mark-repealed'],
    ['ANTAS', 'square', 'in-force', 'mark-adopted'],
    ['ERSÄTTS', 'subroutine', 'ended', 'mark-superseded'],
  ]);
});

test('lanes have their names, and the picture its title', async () => {
  const map = await mapOfFolder(`${REGISTERS}/linkoping`, '2013-06-01' as Day, { future: true });
  const { lanes, accessibleTitle } = await parseMermaid(renderMermaid(map));
  const used = LANES.filter((lane) => map.nodes.some((node) => node.lane === lane));
  expect(used.length).toBeGreaterThan(2);
  expect(lanes).toEqual(used.map((lane) => LANE_NAMES[lane].sv));
  expect(accessibleTitle).toBe(map.title);
});

test('whatever a title holds, Mermaid reads it as it is', async () => {
  for (const title of HOSTILE_TITLES) await expectFaithful(hostileMap([title, 'x'], title));
  await expectFaithful(hostileMap(HOSTILE_TITLES));
});

test('any title and any part are understood', async () => {
  const word = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string(),
    fc.constantFrom(...HOSTILE_TITLES),
  );
  const titles = fc.array(word, { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(titles, word, async (each, part) => {
      await expectFaithful(hostileMap(each, part));
    }),
    { numRuns: 100 },
  );
});

test('an empty map is understood', async () => {
  await expectFaithful({ ...hostileMap(['x']), nodes: [], edges: [] });
});
