import { WIDE } from './context.ts';
import { findPart } from './find-part.ts';
import type { Panel } from './panel.ts';
import type { Stage } from './stage.ts';
import type { Store } from './store.ts';
import type { Walk } from './walk.ts';

/** Opening a box in the panel, and closing the panel again. */
export interface Opening {
  /** @param movesFocus for whoever does not see the panel appear */
  readonly open: (key: string, movesFocus: boolean) => void;
  readonly close: () => void;
  /** Moves the box of what is open into view. */
  readonly reveal: () => void;
  /** Moves the focus there, too. */
  readonly showBox: () => void;
}

/**
 * Runs what opens and closes. The focus goes to the panel and, when it is closed, back to where it was.
 *
 * @param parts what moves the focus; asked for when it is needed, for these need the opening, too
 * @param closed says that the panel is closed
 */
export function makeOpening(
  store: Store,
  stage: Stage,
  parts: () => { readonly walk: Walk; readonly panel: Panel },
  closed: () => void,
): Opening {
  const section = findPart('panel', HTMLElement);
  let cameFrom: HTMLElement | SVGElement | undefined;
  const openBox = () => {
    const { open: key } = store.view();
    return key === undefined ? undefined : stage.boxOf(key);
  };
  const reveal = () => {
    const box = openBox();
    if (box) parts().walk.reveal(box);
  };
  return {
    reveal,
    showBox() {
      const box = openBox();
      if (box) parts().walk.goTo(box);
    },
    open(key, movesFocus) {
      const active = document.activeElement;
      const canReturn = active instanceof HTMLElement || active instanceof SVGElement;
      if (canReturn && active !== document.body && !section.contains(active)) cameFrom = active;
      store.change({ open: key });
      reveal();
      if (movesFocus || !matchMedia(WIDE).matches) parts().panel.focus();
    },
    close() {
      const box = openBox();
      const wasInside = section.contains(document.activeElement);
      store.change({ open: undefined });
      if (!wasInside) return;
      cameFrom?.focus();
      // What it came from may be gone, or not be shown any more.
      if (document.activeElement !== cameFrom && box) parts().walk.goTo(box);
      closed();
    },
  };
}
