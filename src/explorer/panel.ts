import type { MapHistory } from '../graph/history/history.ts';
import { type Tag, tag } from '../markup/tag.ts';
import { visible } from '../report/visible.ts';
import type { Context } from './context.ts';
import { findPart } from './find-part.ts';
import { keepFocus } from './keep-focus.ts';
import { groupContent, nodeContent } from './panel-content.ts';
import type { Detail, Store, View } from './store.ts';
import { fillWith } from './to-dom.ts';

/** More boxes than these are no picture that anybody reads. */
const MOST_BOXES = 120;

/** What the panel needs of the rest of the page. */
export interface PanelHelp {
  /** Moves to the box of the open document, if it is drawn. */
  readonly showBox: () => void;
  readonly close: () => void;
}

/** The panel: what is known of the open box. */
export interface Panel {
  readonly draw: (view: View) => void;
  readonly focus: () => void;
}

/** What the panel says of a box. */
interface Content {
  readonly title: string;
  /** What can be drawn apart from here. */
  readonly detail: Detail;
  readonly tags: readonly Tag[];
}

/** The nodes that have a relation to one, and itself, in their order. */
function nearby({ edges }: MapHistory, number: number): number[] {
  const found = new Set([number]);
  for (const { from, to } of edges) {
    if (from === number) found.add(to);
    if (to === number) found.add(from);
  }
  return [...found].sort((a, b) => a - b);
}

function button(action: string, words: string): Tag {
  return tag('button', { type: 'button', 'data-action': action }, words);
}

function nodePanel(context: Context, { dayMap, detail: drawn }: View, number: number): Content {
  const { history, words } = context;
  const title = history.nodes[number]?.title ?? '';
  const detail = { title, numbers: nearby(history, number) };
  const { length } = detail.numbers;
  const canDraw = length > 1 && length <= MOST_BOXES && drawn?.title !== title;
  const buttons = [
    ...(dayMap.nodes.has(number) ? [button('box', words.toBox)] : []),
    ...(canDraw ? [button('detail', words.nearby)] : []),
  ];
  const tags = [tag('p', { class: 'row' }, ...buttons), ...nodeContent(context, number, dayMap)];
  return { title, detail, tags };
}

function groupPanel(context: Context, { dayMap, detail: drawn }: View, key: string): Content {
  const { history, words } = context;
  const name = history.groups.find((group) => group.key === key)?.title ?? '';
  const members = [...history.nodes.keys()].filter((number) => {
    const record = history.nodes[number];
    return record?.kind === 'document' && record.group === key;
  });
  const numbers = members.filter((number) => dayMap.nodes.has(number));
  const buttons =
    drawn?.title === name ? [] : [tag('p', { class: 'row' }, button('detail', words.asBoxes))];
  const draws = numbers.length > MOST_BOXES ? [tag('p', {}, words.tooMany)] : buttons;
  return {
    title: `${name} (${numbers.length})`,
    // A place for each of them, so that none moves when the day changes.
    detail: { title: name, numbers: members.length > MOST_BOXES ? numbers : members },
    tags: [...draws, ...groupContent(context, numbers, dayMap)],
  };
}

/** Runs the panel. */
export function makePanel(context: Context, store: Store, { showBox, close }: PanelHelp): Panel {
  const section = findPart('panel', HTMLElement);
  const stage = findPart('stage', HTMLElement);
  const title = findPart('panel-title', HTMLElement);
  const content = findPart('panel-content', HTMLElement);
  const numbers = new Map(context.history.nodes.map(({ key }, number) => [key, number]));
  let detail: Detail | undefined;

  content.addEventListener('click', ({ target }) => {
    const action = target instanceof HTMLElement ? target.dataset.action : undefined;
    if (action === 'detail') store.change({ detail });
    if (action !== undefined) showBox();
  });
  findPart('close', HTMLElement).addEventListener('click', close);
  section.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });

  const fill = (view: View, key: string) => {
    const number = numbers.get(key);
    const drawn =
      number === undefined ? groupPanel(context, view, key) : nodePanel(context, view, number);
    ({ detail } = drawn);
    title.textContent = visible(drawn.title);
    keepFocus(
      content,
      () => fillWith(content, drawn.tags),
      () => title.focus(),
    );
  };
  return {
    focus: () => title.focus(),
    draw(view) {
      section.hidden = view.open === undefined;
      stage.classList.toggle('open', view.open !== undefined);
      if (view.open !== undefined) fill(view, view.open);
    },
  };
}
