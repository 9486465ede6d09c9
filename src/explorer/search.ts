import { periodOn } from '../graph/html/day-map.ts';
import { tag } from '../markup/tag.ts';
import type { Context } from './context.ts';
import { finderOf } from './find-documents.ts';
import { findPart } from './find-part.ts';
import type { Store } from './store.ts';
import { fillWith } from './to-dom.ts';

/** So many hits are listed; whoever gets more writes another letter. */
const MOST_HITS = 12;

/** Runs the search: lists what is found while somebody types, and opens the first of it on Enter. */
export function makeSearch(
  { history, links, words }: Context,
  store: Store,
  open: (key: string) => void,
): { readonly draw: () => void } {
  const form = findPart('search-form', HTMLFormElement);
  const field = findPart('search', HTMLInputElement);
  const count = findPart('hit-count', HTMLElement);
  const hits = findPart('hits', HTMLElement);
  const find = finderOf(history);

  const draw = () => {
    const { nodes } = history;
    const found = find(field.value);
    const isAsked = field.value.trim() !== '';
    const said = isAsked ? `${words.hits}: ${found.length}` : '';
    // A status that is written again is read out again.
    if (count.textContent !== said) count.textContent = said;
    hits.hidden = found.length === 0;
    const { day } = store.view().question;
    const items = found.slice(0, MOST_HITS).flatMap((number) => {
      const node = nodes[number];
      if (!node) return [];
      const about = node.kind === 'document' ? periodOn(node, day).text : node.note;
      return [tag('li', {}, links.name(node), `, ${about}`)];
    });
    const rest = found.length > MOST_HITS ? [tag('li', {}, words.more)] : [];
    fillWith(hits, [...items, ...rest]);
  };

  field.addEventListener('input', draw);
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    field.value = '';
    field.focus();
    draw();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const first = history.nodes[find(field.value)[0] ?? -1];
    if (first) open(first.key);
  });
  return { draw };
}
