import { type Tag, tag } from '../../markup/tag.ts';
import type { DrawnNode } from '../drawn-node.ts';
import type { MapHistory } from '../history/history.ts';
import { BOX_WIDTH, boxOf } from '../svg/box.ts';
import { drawShape, outline } from '../svg/draw-box.ts';
import { drawEdge } from '../svg/draw-edge.ts';
import type { PlacedBox } from '../svg/grid.ts';
import type { Line } from '../svg/line.ts';
import { BOX_STYLES } from '../svg/palette.ts';
import type { DayMap } from './day-map.ts';
import { drawnGroup, drawnOn } from './drawn-on.ts';
import { nameBox } from './name-box.ts';
import type { Scene, SceneEdge, SceneNode } from './scene.ts';

/** A box as it is on a day. */
export interface BoxOnDay {
  readonly node: DrawnNode;
  /** What it says, in one line. */
  readonly words: string;
  readonly inside: readonly Tag[];
}

/** A box of a scene on a day; undefined where it is not on the map of that day. */
export function boxOnDay(
  history: MapHistory,
  { members, group }: SceneNode,
  place: PlacedBox,
  dayMap: DayMap,
): BoxOnDay | undefined {
  const shown = members.filter((index) => dayMap.nodes.has(index));
  const record = history.nodes[shown[0] ?? -1];
  if (!record) return undefined;
  const { language } = history;
  const node = group
    ? drawnGroup(history, group, shown, dayMap)
    : drawnOn(history, record, dayMap.question.day);
  // A box is as high as its longest text over time, so that nothing moves.
  const box = { ...boxOf(node, language), height: place.height };
  const { corner } = BOX_STYLES[box.look];
  const ring = tag('path', { class: 'ring', d: outline(BOX_WIDTH, box.height, corner, -4) });
  return { node, words: nameBox(node, language), inside: [...drawShape(box), ring] };
}

/** How many of the relations that a line stands for are on the map of a day. */
export function countOnDay({ edges }: SceneEdge, dayMap: DayMap): number {
  return edges.filter((index) => dayMap.edges.has(index)).length;
}

/** Draws the boxes of a scene on a day; those that are not on the map then are left out. */
export function drawBoxes(history: MapHistory, scene: Scene, dayMap: DayMap): Tag[] {
  const places = new Map(scene.grid.boxes.map((box) => [box.node.key, box]));
  return scene.nodes.flatMap((node) => {
    const place = places.get(node.key);
    const box = place && boxOnDay(history, node, place, dayMap);
    if (!box) return [];
    const transform = `translate(${place.x},${place.y})`;
    return [tag('g', { class: 'node', transform }, ...box.inside)];
  });
}

/** Draws the relations of a scene; those that are not on the map of the day are there, but not shown. */
export function drawLines(
  { language, nodes, groups }: MapHistory,
  { edges }: Scene,
  lines: readonly Line[],
  dayMap: DayMap,
): Tag[] {
  const titles = new Map([...nodes, ...groups].map(({ key, title }) => [key, title]));
  return lines.map((line) => {
    const number = edges.indexOf(line.edge as SceneEdge);
    const edge = edges[number];
    const drawn = drawEdge(line, (key) => titles.get(key) ?? key, language);
    const isShown = edge !== undefined && countOnDay(edge, dayMap) > 0;
    const attributes = {
      class: `edge ${line.edge.kind}${isShown ? '' : ' gone'}`,
      'data-edge': number,
    };
    return tag('g', attributes, ...drawn.children);
  });
}
