import { describe, expect, test } from 'vitest';
import { hostileMap } from '../../testing/hostile-map.ts';
import { parseMermaid } from '../../testing/parse-mermaid.ts';
import type { EdgeKind, MapEdge, SteeringMap } from '../steering-map.ts';
import { exceedsMermaid, mermaidLimits, renderMermaid } from './render-mermaid.ts';

/** Documents with titles of a length, each with relations to those before it. */
function largeMap(nodes: number, length: number, kinds: readonly EdgeKind[] = []): SteeringMap {
  const titles = Array.from({ length: nodes }, (_, index) =>
    `Plan ${index + 1} för ${'allt '.repeat(length / 5)}`.trim(),
  );
  const map = hostileMap(titles);
  const keys = map.nodes.map(({ key }) => key);
  const edges = kinds.flatMap((kind, step) =>
    keys.slice(step + 1).map((from, index): MapEdge => {
      return { from, to: keys[index] ?? '', kind, part: undefined, count: 1 };
    }),
  );
  return { ...map, title: 'En stor karta', notes: [], edges };
}

async function draw(map: SteeringMap) {
  const text = renderMermaid(map);
  expect(text.length).toBeLessThanOrEqual(mermaidLimits.characters);
  const diagram = await parseMermaid(text);
  expect(diagram.edges.length).toBeLessThanOrEqual(mermaidLimits.edges);
  const note = diagram.nodes.find(({ id }) => id === 'note')?.lines.join(' ');
  const comment = text.split('\n').filter((line) => line.startsWith('%%'));
  const drawn = diagram.edges.filter(({ stroke }) => stroke !== 'invisible');
  return { text, note, comment, drawn, nodes: diagram.nodes.filter(({ id }) => id !== 'note') };
}

test('a map that fits says nothing of room', async () => {
  const map = largeMap(60, 20, ['refers-to', 'belongs-to']);
  expect(exceedsMermaid(map)).toBe(false);
  const { note, comment, drawn } = await draw(map);
  expect(note).toBeUndefined();
  expect(comment).toEqual([]);
  expect(drawn.length).toBe(map.edges.length);
});

describe('too many relations', () => {
  test('the weakest kinds go first, and the diagram says so', async () => {
    const map = largeMap(200, 5, ['supersedes', 'refers-to', 'belongs-to', 'upstream']);
    expect(exceedsMermaid(map)).toBe(true);
    const { note, comment, drawn } = await draw(map);
    expect(note).toBe(
      'Får inte plats i Mermaid och är utelämnat: sambanden «hänvisar till» (198), «utgår från» (196).',
    );
    expect(comment).toEqual([`%% ${note}`]);
    expect(drawn.length).toBe(199 + 197);
  });

  test('one kind alone may be too many', async () => {
    const { note, drawn, nodes } = await draw(largeMap(600, 5, ['supersedes']));
    expect(note).toMatch(/«ersätter» \(599\)/);
    expect(drawn).toEqual([]);
    expect(nodes.length).toBe(600);
  });
});

describe('too many characters', () => {
  test('the words of less importance go first', async () => {
    const map = largeMap(180, 60, ['belongs-to']);
    const { note, drawn, nodes } = await draw(map);
    expect(note).toBeUndefined();
    expect(drawn.length).toBe(179);
    expect(nodes.length).toBe(180);
  });

  test('lines without words are explained', async () => {
    const map = largeMap(300, 100, ['belongs-to']);
    expect(exceedsMermaid(map)).toBe(true);
    const { note, drawn } = await draw(map);
    expect(note).toMatch(/utelämnat: .*orden på sambanden/);
    expect(note).toMatch(/linje med pil = hör till\.$/);
    expect(drawn.length).toBe(299);
  });

  test('lines without words point from who says it', async () => {
    const map = largeMap(300, 100, ['requires']);
    const id = (key: string) => `n${map.nodes.findIndex((node) => node.key === key) + 1}`;
    const { note, drawn } = await draw(map);
    expect(note).toMatch(/linje med kryss = kräver\.$/);
    expect(drawn.map(({ from, to }) => `${from} ${to}`)).toEqual(
      map.edges.map(({ from, to }) => `${id(from)} ${id(to)}`),
    );
  });

  test('long titles are cut when nothing else is left', async () => {
    const { note, nodes } = await draw(largeMap(100, 2_000, ['supersedes']));
    expect(note).toMatch(/slutet på långa titlar/);
    expect(nodes[0]?.lines.join(' ')).toMatch(/^Plan 1 för allt .*…$/);
    expect(nodes.length).toBe(100);
  });

  test('too many documents are only counted', async () => {
    const { note, nodes, comment } = await draw(largeMap(1_500, 40, ['refers-to']));
    expect(note).toBe(
      'Kartan är för stor för Mermaid: rutorna visar bara hur många dokument det finns.',
    );
    expect(comment).toEqual([`%% ${note}`]);
    expect(nodes.map(({ lines }) => lines)).toEqual([['Reglerande (1500)', '1500 gällande']]);
  });

  test('not even a title of the whole that fills everything breaks the limit', async () => {
    const map = largeMap(1, 20);
    const long = 'x'.repeat(60_000);
    const { nodes } = await draw({ ...map, title: long, notes: [long, long] });
    expect(nodes.length).toBe(1);
  });
});
