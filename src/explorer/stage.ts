import type { MapHistory } from '../graph/history/history.ts';
import { boxOnDay, countOnDay } from '../graph/html/draw-scene.ts';
import { drawScene, pictureFrame } from '../graph/html/picture.ts';
import { firstScene, type Scene, type SceneEdge, sceneOf } from '../graph/html/scene.ts';
import { detourEdges } from '../graph/svg/detour.ts';
import { sayEdge } from '../graph/svg/draw-edge.ts';
import { tag } from '../markup/tag.ts';
import { visible } from '../report/visible.ts';
import { findPart } from './find-part.ts';
import { placeBoxes, type StageBox } from './stage-box.ts';
import type { Detail, View } from './store.ts';
import { fillWith } from './to-dom.ts';

/** The picture on the page. */
export interface Stage {
  readonly draw: (view: View) => void;
  /** The boxes that are on the map of the day, in their order. */
  readonly boxes: () => readonly StageBox[];
  /** The box of a key: a node's own, or that of the group which it is drawn in. */
  readonly boxOf: (key: string) => StageBox | undefined;
  /** Makes the relations of a box stand out; of none without a key. */
  readonly emphasise: (key: string | undefined) => void;
  readonly size: () => { readonly width: number; readonly height: number };
}

interface StageLine {
  readonly edge: SceneEdge;
  readonly element: Element;
}

/** Takes over the picture that stands in the page, and draws parts of it by themselves. */
export function makeStage(history: MapHistory): Stage {
  const picture = findPart('picture', SVGSVGElement);
  picture.setAttribute('role', 'group');
  picture.setAttribute('aria-labelledby', 'map-title');
  picture.removeAttribute('aria-label');
  picture.setAttribute('aria-describedby', 'map-help');
  const whole = { scene: firstScene(history), content: [...picture.childNodes] };
  const groupOf = new Map(
    history.nodes.map((node) => [node.key, node.kind === 'document' ? node.group : undefined]),
  );
  const titles = new Map(
    [...history.nodes, ...history.groups].map(({ key, title }) => [key, title]),
  );
  let detail: Detail | undefined;
  let scene = whole.scene;
  let boxes: StageBox[] = [];
  let lines: StageLine[] = [];

  const adopt = (next: Scene) => {
    scene = next;
    for (const [name, value] of Object.entries(pictureFrame(scene))) {
      picture.setAttribute(name, String(value));
    }
    const layer = picture.querySelector('.nodes');
    boxes = layer ? placeBoxes(scene, layer, history.language) : [];
    lines = [...picture.querySelectorAll('.edge')].flatMap((element): StageLine[] => {
      const edge = scene.edges[Number(element.getAttribute('data-edge'))];
      return edge ? [{ edge, element }] : [];
    });
  };
  adopt(whole.scene);

  const drawBox = ({ node, place, element }: StageBox, view: View) => {
    const box = boxOnDay(history, node, place, view.dayMap);
    element.setAttribute(
      'class',
      box ? `node ${box.node.kind === 'group' ? 'group' : box.node.look}` : 'node gone',
    );
    // Chromium tells of buttons in SVG that are not displayed.
    if (!box) {
      element.setAttribute('aria-hidden', 'true');
      return;
    }
    element.removeAttribute('aria-hidden');
    // The title names the box; what is drawn is not read a second time.
    const drawn = tag('g', { 'aria-hidden': 'true' }, ...box.inside);
    fillWith(element, [tag('title', {}, box.words), drawn]);
  };

  const boxOf = (key: string) =>
    boxes.find(({ node }) => node.key === key) ??
    boxes.find(({ node }) => node.key === groupOf.get(key));

  return {
    boxOf,
    boxes: () => boxes.filter(({ element }) => !element.classList.contains('gone')),
    size() {
      const { width, height } = pictureFrame(scene);
      return { width: Number(width), height: Number(height) };
    },
    emphasise(key) {
      const lit = key === undefined ? undefined : boxOf(key)?.node.key;
      picture.classList.toggle('has-lit', lit !== undefined);
      for (const { edge, element } of lines) {
        element.classList.toggle(
          'lit',
          lit !== undefined && (edge.from === lit || edge.to === lit),
        );
      }
    },
    draw(view) {
      if (view.detail !== detail) {
        detail = view.detail;
        if (detail) {
          const next = sceneOf(history, detail.numbers, false);
          const ways = detourEdges(next.grid, next.edges);
          fillWith(picture, drawScene(history, next, view.dayMap, ways, []));
          adopt(next);
        } else {
          picture.replaceChildren(...whole.content);
          adopt(whole.scene);
        }
      }
      for (const box of boxes) {
        drawBox(box, view);
        const isOpen = view.open !== undefined && boxOf(view.open) === box;
        if (isOpen) box.element.setAttribute('aria-current', 'true');
        else box.element.removeAttribute('aria-current');
      }
      for (const { edge, element } of lines) {
        const count = countOnDay(edge, view.dayMap);
        element.classList.toggle('gone', count === 0);
        const words = element.querySelector('title');
        const says = sayEdge({ ...edge, count }, (key) => titles.get(key) ?? key, history.language);
        if (words) words.textContent = visible(says);
      }
    },
  };
}
