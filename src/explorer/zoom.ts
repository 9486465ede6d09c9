import { findPart } from './find-part.ts';

const STEP = 1.25;
const LEAST = 0.2;
const MOST = 3;
/** Smaller than this nobody reads anything. */
const LEAST_FIT = 0.75;

/** The size of the picture: 1 is as it is drawn. */
export interface Zoom {
  /** Larger or smaller by some steps, around the middle of what is seen. */
  readonly by: (steps: number) => void;
  /** As wide as there is room for, if that can be read. */
  readonly fitWidth: () => void;
  /** Takes a picture of another size. */
  readonly take: (width: number, height: number) => void;
  /** The same, if nothing else has been asked for since: the room may have changed. */
  readonly refit: () => void;
}

/** Where a finger or a pointer is, in pixels of the window. */
interface Point {
  readonly clientX: number;
  readonly clientY: number;
}

/** Runs the size of the picture: buttons, the wheel with Ctrl, two fingers. */
export function makeZoom(): Zoom {
  const scroller = findPart('scroller', HTMLElement);
  const picture = findPart('picture', SVGSVGElement);
  let size = { width: 1, height: 1 };
  let scale = 1;
  let isFitted = true;

  /** The point under the anchor stays where it is. */
  const set = (wanted: number, anchor?: Point) => {
    const next = Math.min(MOST, Math.max(LEAST, wanted));
    const frame = scroller.getBoundingClientRect();
    const x = anchor ? anchor.clientX - frame.left : scroller.clientWidth / 2;
    const y = anchor ? anchor.clientY - frame.top : scroller.clientHeight / 2;
    const left = ((scroller.scrollLeft + x) / scale) * next - x;
    const top = ((scroller.scrollTop + y) / scale) * next - y;
    scale = next;
    isFitted = false;
    picture.setAttribute('width', String(Math.round(size.width * scale)));
    picture.setAttribute('height', String(Math.round(size.height * scale)));
    scroller.scrollTo({ left, top, behavior: 'instant' });
  };
  const by = (steps: number) => set(scale * STEP ** steps);
  const fitWidth = () => {
    set(Math.min(1, Math.max(LEAST_FIT, scroller.clientWidth / size.width)));
    scroller.scrollTo({ left: 0, top: 0, behavior: 'instant' });
    isFitted = true;
  };
  const refit = () => {
    if (!isFitted) return;
    const { scrollLeft, scrollTop } = scroller;
    fitWidth();
    scroller.scrollTo({ left: scrollLeft, top: scrollTop, behavior: 'instant' });
  };
  addEventListener('resize', refit);

  findPart('zoom-in', HTMLElement).addEventListener('click', () => by(1));
  findPart('zoom-out', HTMLElement).addEventListener('click', () => by(-1));
  findPart('zoom-fit', HTMLElement).addEventListener('click', fitWidth);
  const onWheel = (event: WheelEvent) => {
    // Without Ctrl the wheel scrolls, as everywhere; a touchpad's pinch comes with it.
    if (!event.ctrlKey) return;
    event.preventDefault();
    set(scale * STEP ** (-event.deltaY / 100), event);
  };
  scroller.addEventListener('wheel', onWheel, { passive: false });

  let pinch: { distance: number; scale: number } | undefined;
  const distance = (a: Touch, b: Touch) =>
    Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) || 1;
  const onTouch = (event: TouchEvent) => {
    const [a, b] = event.touches;
    if (!a || !b || event.touches.length !== 2) {
      pinch = undefined;
      return;
    }
    event.preventDefault();
    pinch ??= { distance: distance(a, b), scale };
    const middle = {
      clientX: (a.clientX + b.clientX) / 2,
      clientY: (a.clientY + b.clientY) / 2,
    };
    set((pinch.scale * distance(a, b)) / pinch.distance, middle);
  };
  for (const kind of ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const) {
    scroller.addEventListener(kind, onTouch, { passive: false });
  }

  return {
    by,
    fitWidth,
    refit,
    take(width, height) {
      size = { width, height };
      fitWidth();
    },
  };
}
