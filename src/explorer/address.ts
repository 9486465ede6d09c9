import { type Address, toHash } from '../graph/html/link.ts';
import { readDay } from './read-day.ts';
import type { Store } from './store.ts';

/** Reads the end of an address, see `toHash`. Whatever else stands there is passed over. */
function readHash(hash: string): Address {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  return {
    day: readDay(parts.get('dag') ?? ''),
    document: parts.get('dokument') ?? undefined,
  };
}

/**
 * Keeps the address and the page the same: what is shown can be linked to, and the browser's way back
 * leads to the document that was open before.
 *
 * @param keys what can be open
 * @param arrive is told when the page has followed an address
 */
export function followAddress(
  store: Store,
  keys: ReadonlySet<string>,
  arrive: () => void,
): { readonly follow: () => void } {
  const follow = () => {
    const { day, document: key } = readHash(location.hash);
    if (day === undefined && key === undefined) return;
    const { question } = store.view();
    store.change({
      question: day === undefined ? question : { ...question, day },
      open: key !== undefined && keys.has(key) ? key : undefined,
    });
    arrive();
  };
  store.listen(({ question, open }, before) => {
    const hash = toHash({ day: question.day, document: open });
    if (hash === location.hash) return;
    if (open === before.open) history.replaceState(null, '', hash);
    else history.pushState(null, '', hash);
  });
  addEventListener('hashchange', follow);
  return { follow };
}
