import type { Question } from '../graph/html/day-map.ts';
import type { Option, OptionLists } from '../graph/html/option-lists.ts';
import { WIDE } from './context.ts';
import { findPart } from './find-part.ts';
import type { Store } from './store.ts';

/** Runs the switches and the lists that choose documents. The values of lists are places in their options. */
export function makeFilters(options: OptionLists, store: Store): void {
  const coming = findPart('coming', HTMLInputElement);
  const past = findPart('past', HTMLInputElement);
  const list = (id: string) => findPart(id, HTMLSelectElement);
  const chosen = <Value>(from: readonly Option<Value>[], place: string) =>
    place === '' ? undefined : from[Number(place)]?.value;

  const read = (): Omit<Question, 'day'> => {
    const [kind, place = ''] = list('body').value.split(' ');
    return {
      coming: coming.checked,
      past: past.checked,
      states: chosen(options.states, list('state').value) ?? [],
      type: chosen(options.types, list('type').value),
      lane: kind === 'lane' ? chosen(options.lanes, place) : undefined,
      body: kind === 'body' ? chosen(options.bodies, place) : undefined,
      column: chosen(options.columns, list('column').value),
    };
  };
  const apply = () => {
    const { day } = store.view().question;
    store.change({ question: { day, ...read() } });
  };

  const reset = () => {
    for (const box of [coming, past]) box.checked = box.defaultChecked;
    for (const id of ['state', 'type', 'body', 'column']) {
      const { options: from } = list(id);
      list(id).selectedIndex = Math.max(
        0,
        [...from].findIndex((each) => each.defaultSelected),
      );
    }
    apply();
  };

  const form = findPart('filters', HTMLDetailsElement);
  const wide = matchMedia(WIDE);
  const unfold = () => {
    form.open = wide.matches;
  };
  unfold();
  wide.addEventListener('change', unfold);
  form.addEventListener('change', apply);
  findPart('reset', HTMLElement).addEventListener('click', reset);
}
