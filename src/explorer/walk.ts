import { findPart } from './find-part.ts';
import type { Stage } from './stage.ts';
import type { StageBox } from './stage-box.ts';
import { type Direction, nextBox } from './walk-boxes.ts';
import type { Zoom } from './zoom.ts';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Room between a box that is moved to and the edge of what is seen, in pixels. */
const MARGIN = 24;

/** What is done with boxes. */
export interface BoxActions {
  /** `byKeyboard` also where a screen reader presses the box. */
  readonly open: (key: string, byKeyboard: boolean) => void;
  readonly close: () => void;
}

/** Walking among boxes: the picture is one stop of the tab key, within it arrows lead on. */
export interface Walk {
  /** Keeps the stop on a box that is shown. To be called when the picture has changed. */
  readonly refresh: () => void;
  /** Moves the focus to the stop. */
  readonly focus: () => void;
  /** Moves the focus to a box, and the box into view. */
  readonly goTo: (box: StageBox) => void;
  /** Moves a box into view. */
  readonly reveal: (box: StageBox) => void;
}

/** Runs the boxes of the picture: mouse, keyboard and the stop of the tab key. */
export function makeWalk(stage: Stage, zoom: Zoom, actions: BoxActions): Walk {
  const scroller = findPart('scroller', HTMLElement);
  const picture = findPart('picture', SVGSVGElement);
  let current: StageBox | undefined;

  const boxAt = (target: EventTarget | null): StageBox | undefined => {
    const element = target instanceof Element ? target.closest('.node') : null;
    return stage.boxes().find((box) => box.element === element);
  };
  const stopAt = (box: StageBox | undefined) => {
    for (const each of stage.boxes())
      each.element.setAttribute('tabindex', each === box ? '0' : '-1');
    current = box;
  };
  const reveal = ({ element }: StageBox) => {
    const [box, frame] = [element.getBoundingClientRect(), scroller.getBoundingClientRect()];
    const move = (start: number, end: number, from: number, to: number) =>
      start < from + MARGIN ? start - from - MARGIN : Math.max(0, end - to + MARGIN);
    scroller.scrollBy({
      left: move(box.left, box.right, frame.left, frame.left + scroller.clientWidth),
      top: move(box.top, box.bottom, frame.top, frame.top + scroller.clientHeight),
    });
  };
  const goTo = (box: StageBox) => {
    stopAt(box);
    box.element.focus({ preventScroll: true });
    reveal(box);
  };

  picture.addEventListener('click', (event) => {
    const box = boxAt(event.target);
    if (!box) return;
    stopAt(box);
    actions.open(box.node.key, event.detail === 0);
  });
  picture.addEventListener('focusin', ({ target }) => {
    const box = boxAt(target);
    if (box) stopAt(box);
    stage.emphasise(box?.node.key);
  });
  picture.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = ARROWS[event.key];
    const boxes = stage.boxes();
    const box = boxAt(event.target);
    const next = direction
      ? box && nextBox(boxes, box, direction)
      : event.key === 'Home'
        ? boxes[0]
        : event.key === 'End'
          ? boxes.at(-1)
          : undefined;
    if (next) goTo(next);
    else if (box && (event.key === 'Enter' || event.key === ' ')) actions.open(box.node.key, true);
    else if (event.key === 'Escape') actions.close();
    else if (event.key === '+') zoom.by(1);
    else if (event.key === '-') zoom.by(-1);
    else if (event.key === '0') zoom.fitWidth();
    else if (!direction) return;
    event.preventDefault();
    if (box && ['+', '-', '0'].includes(event.key)) reveal(box);
  });

  return {
    goTo,
    reveal,
    focus: () => current?.element.focus(),
    refresh() {
      const boxes = stage.boxes();
      const still = boxes.find(({ node }) => node.key === current?.node.key);
      stopAt(still ?? boxes[0]);
    },
  };
}
