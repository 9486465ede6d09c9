import { describe, expect, test } from 'vitest';
import validate from '../../schemas/map.schema.json?validator';
import { mapOfFolder } from '../testing/map-of.ts';
import type { Day } from '../text/calendar.ts';
import { groupMap } from './group-map.ts';
import { renderJson } from './render-json.ts';

const DECISION = 'decisions/2020-05-07-policy-och-struktur.md';
const DAY = '2020-05-07' as Day;

describe('the map as data keeps to its schema', () => {
  test.each([
    ['today', 'fixtures/registers/goteborg', DAY, {}],
    ['with what is to come', 'fixtures/registers/goteborg', DAY, { future: true, ended: true }],
    ['as if decided', 'fixtures/registers/goteborg', DAY, { with: DECISION }],
    ['with something missing', 'fixtures/registers/linkoping', '2012-06-01' as Day, {}],
  ])('%s', async (_, folder, day, question) => {
    const map = await mapOfFolder(folder, day, question);
    for (const drawn of [map, groupMap(map, 'type')]) {
      const data: unknown = JSON.parse(renderJson(drawn));
      expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
    }
  });

  test('the schema sees what is wrong', async () => {
    const map = await mapOfFolder('fixtures/registers/goteborg', DAY);
    const data = JSON.parse(renderJson(map)) as { nodes: { state?: string }[] };
    for (const node of data.nodes) if (node.state) node.state = 'valid';
    expect(validate(data)).toBe(false);
  });
});
