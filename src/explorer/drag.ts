/** A hand that trembles does not drag: so far a press is still a click, in pixels. */
const TREMOR = 4;

/** Lets the mouse drag what a scroller holds. Fingers scroll by themselves. */
export function makeDraggable(scroller: HTMLElement): void {
  let from: { x: number; y: number; left: number; top: number } | undefined;
  let hasMoved = false;
  scroller.addEventListener('pointerdown', (event) => {
    hasMoved = false;
    if (event.pointerType !== 'mouse' || event.button !== 0) return;
    const { scrollLeft: left, scrollTop: top } = scroller;
    from = { x: event.clientX, y: event.clientY, left, top };
  });
  scroller.addEventListener('pointermove', (event) => {
    if (!from) return;
    const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
    if (!hasMoved && Math.hypot(dx, dy) < TREMOR) return;
    if (!hasMoved) scroller.setPointerCapture(event.pointerId);
    hasMoved = true;
    scroller.classList.add('dragging');
    scroller.scrollTo({ left: from.left - dx, top: from.top - dy, behavior: 'instant' });
  });
  for (const end of ['pointerup', 'pointercancel'] as const) {
    scroller.addEventListener(end, () => {
      from = undefined;
      scroller.classList.remove('dragging');
    });
  }
  // What was dragged was not clicked on.
  const swallow = (event: MouseEvent) => {
    if (hasMoved) event.stopPropagation();
    hasMoved = false;
  };
  scroller.addEventListener('click', swallow, { capture: true });
}
