import type { Scene, SceneNode } from '../graph/html/scene.ts';
import { LANE_NAMES } from '../graph/names.ts';
import { BOX_WIDTH } from '../graph/svg/box.ts';
import type { PlacedBox } from '../graph/svg/grid.ts';
import type { Language } from '../text/language.ts';
import { SVG } from './to-dom.ts';

/** A box on the page: where it stands, whether or not it is on the map of the day. */
export interface StageBox {
  readonly node: SceneNode;
  readonly place: PlacedBox;
  readonly element: SVGElement;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function boxElement({ x, y }: PlacedBox): SVGElement {
  const element = document.createElementNS(SVG, 'g');
  element.setAttribute('transform', `translate(${x},${y})`);
  element.setAttribute('role', 'button');
  return element;
}

/** Makes room for the boxes of a scene, lane by lane, as they stand. */
export function placeBoxes({ nodes, grid }: Scene, layer: Element, language: Language): StageBox[] {
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const boxes = grid.boxes.flatMap((place): StageBox[] => {
    const node = byKey.get(place.node.key);
    const { x, y, height } = place;
    return node
      ? [{ node, place, element: boxElement(place), x, y, height, width: BOX_WIDTH }]
      : [];
  });
  const lanes = grid.lanes.map(({ name }) => {
    const lane = document.createElementNS(SVG, 'g');
    lane.setAttribute('role', 'group');
    lane.setAttribute('aria-label', LANE_NAMES[name][language]);
    const own = boxes.filter(({ place }) => place.node.lane === name);
    lane.append(...own.map(({ element }) => element));
    return lane;
  });
  layer.replaceChildren(...lanes);
  return boxes;
}
