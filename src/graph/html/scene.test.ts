import { describe, expect, test } from 'vitest';
import { inputOf, inputOfFolder } from '../../testing/map-of.ts';
import { registerOf } from '../../testing/register-of.ts';
import type { Day } from '../../text/calendar.ts';
import { buildHistory } from '../history/build-history.ts';
import type { MapHistory } from '../history/history.ts';
import { BOX_WIDTH, boxOf } from '../svg/box.ts';
import { dayMapOf, firstQuestion } from './day-map.ts';
import { countOnDay } from './draw-scene.ts';
import { drawnGroup, drawnOn } from './drawn-on.ts';
import { firstScene, type Scene, sceneOf } from './scene.ts';
import { stopsOf } from './stops.ts';

const DAY = '2020-05-07' as Day;

function manyDocuments(): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: 80 }, (_, index) => [
      `d${index}`,
      `title: Riktlinje ${index}\ntype: ${index % 3 ? 'riktlinje' : 'policy'}\ndecided-by: kommunfullmäktige\ndecision: { date: 20${10 + (index % 9)}-03-04, paragraph: ${index + 1} }\nvalidity: { to: 20${21 + (index % 5)}-12-31 }\nreferences: [d${(index * 7 + 1) % 80}]`,
    ]),
  );
}

async function historyOf(name: string): Promise<MapHistory> {
  const input =
    name === 'many'
      ? inputOf({ register: registerOf(manyDocuments()), asOf: DAY })
      : await inputOfFolder(`fixtures/registers/${name}`, DAY, {
          ...(name === 'goteborg' ? { with: 'decisions/2020-05-07-policy-och-struktur.md' } : {}),
        });
  return buildHistory(input, 'auto');
}

/** The heights that the boxes of a scene need on a day, by their keys. */
function heightsOn(history: MapHistory, scene: Scene, day: Day): Map<string, number> {
  const dayMap = dayMapOf(history, { ...firstQuestion(history), day, coming: true, past: true });
  const heights = new Map<string, number>();
  for (const { key, members, group } of scene.nodes) {
    const shown = members.filter((number) => dayMap.nodes.has(number));
    const record = history.nodes[shown[0] ?? -1];
    if (!record) continue;
    const drawn = group ? drawnGroup(history, group, shown, dayMap) : drawnOn(history, record, day);
    heights.set(key, boxOf(drawn, history.language).height);
  }
  return heights;
}

describe.each(['goteborg', 'linkoping', 'mjolby', 'many'])('the picture of %s', (name) => {
  test('has a place for every box that is high enough on every day', async () => {
    const history = await historyOf(name);
    for (const scene of [firstScene(history), sceneOf(history, [...history.nodes.keys()], false)]) {
      const places = new Map(scene.grid.boxes.map(({ node, height }) => [node.key, height]));
      expect(places.size).toBe(scene.nodes.length);
      for (const day of stopsOf(history)) {
        for (const [key, height] of heightsOn(history, scene, day)) {
          expect(places.get(key), `${key} on ${day}`).toBeGreaterThanOrEqual(height);
        }
      }
    }
  });

  test('has no box that lies on another', async () => {
    const { boxes } = firstScene(await historyOf(name)).grid;
    for (const [index, a] of boxes.entries()) {
      for (const b of boxes.slice(index + 1)) {
        const isAside = a.x + BOX_WIDTH <= b.x || b.x + BOX_WIDTH <= a.x;
        const isBelow = a.y + a.height <= b.y || b.y + b.height <= a.y;
        expect(isAside || isBelow, `${a.node.key} and ${b.node.key}`).toBe(true);
      }
    }
  });
});

describe('many documents', () => {
  test('are drawn in groups, in the order of their first documents, with every one in one', async () => {
    const history = await historyOf('many');
    const { nodes } = firstScene(history);
    expect(nodes.map(({ group, members }) => [group?.title, members.length])).toEqual([
      ['Policy', 27],
      ['Riktlinje', 53],
    ]);
  });

  test('have the relations between groups counted on the day', async () => {
    const history = await historyOf('many');
    const { edges } = firstScene(history);
    const counts = (day: string) => {
      const dayMap = dayMapOf(history, { ...firstQuestion(history), day: day as Day });
      return edges.map((edge) => `${edge.kind} ${countOnDay(edge, dayMap)}`);
    };
    expect(edges.map(({ count }) => count)).toEqual([19, 19]);
    expect(counts('2018-06-01')).toEqual(['refers-to 19', 'refers-to 19']);
    expect(counts('2012-06-01')).not.toEqual(counts('2018-06-01'));
    expect(counts('2009-01-01')).toEqual(['refers-to 0', 'refers-to 0']);
  });
});
