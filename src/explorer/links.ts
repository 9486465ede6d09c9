import { type Links, toHash } from '../graph/html/link.ts';
import { tag } from '../markup/tag.ts';
import type { Day } from '../text/calendar.ts';
import { readDay } from './read-day.ts';
import type { Store } from './store.ts';

/** Names of documents and days as links that can be copied and opened elsewhere. */
export function makeLinks(store: Store): Links {
  return {
    name({ key, title }) {
      const href = toHash({ day: store.view().question.day, document: key });
      return tag('a', { href, 'data-key': key }, title);
    },
    day(day) {
      const href = toHash({ day, document: store.view().open });
      return tag('a', { href, 'data-day': day }, day);
    },
  };
}

/** Where links lead within the page. */
export interface LinkActions {
  readonly open: (key: string) => void;
  readonly show: (day: Day) => void;
}

/** Follows links to documents and days without leaving the page. With Ctrl they open as any link. */
export function followLinks({ open, show }: LinkActions): void {
  document.addEventListener('click', (event) => {
    const { ctrlKey, metaKey, shiftKey, target } = event;
    if (ctrlKey || metaKey || shiftKey || !(target instanceof Element)) return;
    const { key, day } = target.closest('a')?.dataset ?? {};
    const shown = readDay(day ?? '');
    if (key === undefined && shown === undefined) return;
    event.preventDefault();
    if (shown !== undefined) show(shown);
    if (key !== undefined) open(key);
  });
}

/** Lets the links at the top of the page move the focus, and not only what is seen. */
export function followSkips(targets: Readonly<Record<string, () => void>>): void {
  for (const [href, go] of Object.entries(targets)) {
    document.querySelector(`.skips a[href="${href}"]`)?.addEventListener('click', (event) => {
      event.preventDefault();
      go();
    });
  }
}
