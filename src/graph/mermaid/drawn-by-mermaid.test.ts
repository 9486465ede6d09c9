import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromium, launchChromium } from '../../testing/chromium.ts';
import { type DrawnDiagram, drawMermaid, openMermaid } from '../../testing/draw-mermaid.ts';
import { hostileMap } from '../../testing/hostile-map.ts';
import { HOSTILE_TITLES } from '../../testing/hostile-titles.ts';
import { mapOfFolder } from '../../testing/map-of.ts';
import { shownTitle } from '../../testing/shown-title.ts';
import type { Day } from '../../text/calendar.ts';
import { describeMap } from '../describe.ts';
import { LANE_NAMES } from '../names.ts';
import { LANES, type SteeringMap } from '../steering-map.ts';
import { drawnEdges } from '../svg/render-svg.ts';
import { nodeLines } from './node-lines.ts';
import { renderMermaid } from './render-mermaid.ts';

const REGISTERS = 'fixtures/registers';
const DECISION = 'decisions/2020-05-07-policy-och-struktur.md';

/** What is read, whatever lines it is broken into. What parts reserved pairs is not seen. */
const read = (text: string) => shownTitle(text.replaceAll('\u2060', ''));

/** Everything on the boxes is as the map says, nothing is cut, and no text became anything else. */
function expectAsWritten(map: SteeringMap, drawn: DrawnDiagram): void {
  const expected = map.nodes.map((node, index) => {
    const { marks, title, states, remarks } = nodeLines(node, map.language);
    return [`n${index + 1}`, shownTitle([...marks, title, ...states, ...remarks].join(' '))];
  });
  const boxes = drawn.nodes.map(({ id, lines }) => [id, read(lines.join(' '))]);
  // A title that could be tags stands in the note.
  const hasTags = map.title.includes('<');
  const noted = [...(hasTags ? [map.title] : []), ...map.notes];
  const notes = noted.length > 0 ? [['note', shownTitle(noted.join(' '))]] : [];
  expect(boxes.sort()).toEqual([...expected, ...notes].sort());
  expect(drawn.nodes.filter(({ isCut }) => isCut)).toEqual([]);
  expect(drawn.strangers).toEqual([]);
  expect(drawn.edges).toBe(drawnEdges(map).length);
  expect(read(drawn.title)).toBe(hasTags ? '' : shownTitle(map.title));
  expect(read(drawn.accessibleTitle)).toBe(shownTitle(map.title));
  expect(read(drawn.accessibleText)).toBe(shownTitle(describeMap(map)));
}

const isMissing = chromium.executable() === undefined;

describe.skipIf(isMissing)(`drawn by Mermaid in a browser${chromium.missing()}`, () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchChromium();
    page = await openMermaid(browser);
  });
  afterAll(async () => {
    await browser?.close();
  });

  test.each([
    ['goteborg', '2020-05-07', { future: true }],
    ['goteborg', '2020-05-07', { with: DECISION }],
    ['goteborg-decided', '2020-07-01', { ended: true }],
    ['linkoping', '2013-06-01', { future: true, ended: true }],
  ] as const)('%s on %s %o', async (register, day, question) => {
    const map = await mapOfFolder(`${REGISTERS}/${register}`, day as Day, question);
    const drawn = await drawMermaid(page, renderMermaid(map));
    expectAsWritten(map, drawn);
    const used = LANES.filter((lane) => map.nodes.some((node) => node.lane === lane));
    expect(drawn.lanes.map(({ title }) => title)).toEqual(
      used.map((lane) => LANE_NAMES[lane][map.language]),
    );
    for (const [index, lane] of drawn.lanes.entries()) {
      const below = drawn.lanes[index + 1];
      if (below) expect(lane.bottom).toBeLessThan(below.top);
    }
  });

  test('whatever a title holds, it is drawn as it is', async () => {
    const map = hostileMap(HOSTILE_TITLES);
    expectAsWritten(map, await drawMermaid(page, renderMermaid(map)));
  });

  test.each(HOSTILE_TITLES)('%j as the title of everything', async (title) => {
    const map = hostileMap([title, title], title);
    const drawn = await drawMermaid(page, renderMermaid(map));
    expectAsWritten(map, drawn);
    expect(drawn.edgeLabels.map(read)).toEqual([shownTitle(`hänvisar till (${title})`)]);
  });
});
