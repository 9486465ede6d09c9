import { dayMapOf, firstQuestion } from '../graph/html/day-map.ts';
import type { PageData } from '../graph/html/page-data.ts';
import { visible } from '../report/visible.ts';
import { followAddress } from './address.ts';
import { makeDraggable } from './drag.ts';
import { makeFilters } from './filters.ts';
import { findPart } from './find-part.ts';
import { followLinks, followSkips, makeLinks } from './links.ts';
import { makeOpening } from './opening.ts';
import { makePanel } from './panel.ts';
import { makeReading } from './reading.ts';
import { makeSearch } from './search.ts';
import { makeStage } from './stage.ts';
import { makeStore } from './store.ts';
import { makeTime } from './time.ts';
import { makeVoice } from './voice.ts';
import { makeWalk } from './walk.ts';
import { makeZoom } from './zoom.ts';

/** Makes a page of a history answer to whoever uses it. */
export function runExplorer({ history, options, words, site }: PageData): void {
  const { nodes, groups } = history;
  const store = makeStore(
    { question: firstQuestion(history), open: undefined, detail: undefined },
    (question) => dayMapOf(history, question),
  );
  const part = (id: string) => findPart(id, HTMLElement);
  const scroller = part('scroller');
  const context = { history, words, links: makeLinks(store), site };
  const tell = makeVoice(part('status'));
  const stage = makeStage(history);
  const zoom = makeZoom();
  const opening = makeOpening(
    store,
    stage,
    () => ({ walk, panel }),
    () => tell(words.closed),
  );
  const walk = makeWalk(stage, zoom, opening);
  const panel = makePanel(context, store, opening);
  const time = makeTime(context, store, tell);
  const search = makeSearch(context, store, (key) => opening.open(key, true));
  const read = makeReading(context);
  makeFilters(options, store);
  makeDraggable(scroller);
  followLinks({
    open: (key) => opening.open(key, true),
    show: (day) => store.change({ question: { ...store.view().question, day } }),
  });
  followSkips({ '#map': walk.focus, '#words': () => part('words-title').focus() });
  part('whole').addEventListener('click', () => {
    store.change({ detail: undefined });
    part('zoom-fit').focus();
  });

  const frame = () => {
    const { detail } = store.view();
    const { width, height } = stage.size();
    zoom.take(width, height);
    part('part').hidden = detail === undefined;
    part('part-title').textContent = detail ? visible(`${words.around} ${detail.title}`) : '';
  };
  const countDocuments = (numbers: Iterable<number>) =>
    [...numbers].filter((number) => nodes[number]?.kind === 'document').length;

  store.listen((view, before) => {
    const { question, dayMap, open: key, detail } = view;
    stage.draw(view);
    if (detail !== before.detail) frame();
    walk.refresh();
    stage.emphasise(key);
    panel.draw(view);
    if ((key === undefined) !== (before.open === undefined)) zoom.refit();
    if (question === before.question) return;
    time.draw(view);
    read(view);
    search.draw();
    const shown = countDocuments(dayMap.nodes);
    tell(`${question.day}. ${words.shown}: ${shown} / ${countDocuments(nodes.keys())}`);
  });
  const keys = new Set([...nodes, ...groups].map(({ key }) => key));
  const address = followAddress(store, keys, opening.reveal);

  for (const id of ['time', 'find', 'tools', 'map-help']) part(id).hidden = false;
  // The boxes take the focus from now on.
  for (const name of ['tabindex', 'role', 'aria-labelledby']) scroller.removeAttribute(name);
  const first = store.view();
  stage.draw(first);
  frame();
  walk.refresh();
  time.draw(first);
  read(first);
  address.follow();
}
