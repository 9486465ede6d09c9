import { listChanges } from '../graph/html/changes-list.ts';
import { splitTitle } from '../graph/html/split-title.ts';
import { describeDay } from '../graph/html/tables.ts';
import { visible } from '../report/visible.ts';
import type { Context } from './context.ts';
import { findPart } from './find-part.ts';
import { keepFocus } from './keep-focus.ts';
import type { View } from './store.ts';
import { fillWith } from './to-dom.ts';

/** With more documents than these, the tables wait until nothing has changed for a moment. */
const MANY = 150;
const MOMENT = 150;

/** Keeps everything in words as the day is: the titles, what happens, the tables. */
export function makeReading({ history, links }: Context): (view: View) => void {
  const tables = findPart('tables', HTMLElement);
  const changes = findPart('change-list', HTMLElement);
  const rest = findPart('title-rest', HTMLElement);
  const { asOf, title } = history;
  const { before } = splitTitle(title, asOf);
  let waiting: View | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const drawTables = () => {
    clearTimeout(timer);
    if (!waiting) return;
    const { dayMap } = waiting;
    waiting = undefined;
    const heading = () => findPart('words-title', HTMLElement).focus();
    keepFocus(tables, () => fillWith(tables, describeDay(history, dayMap, links)), heading);
  };
  // What is printed is what is shown.
  addEventListener('beforeprint', drawTables);

  return (view) => {
    const { day } = view.question;
    for (const each of document.querySelectorAll('.shown-day')) each.textContent = day;
    rest.hidden = day !== asOf;
    document.title = visible(day === asOf ? title : `${before}${day}`);
    const heading = () => findPart('changes-title', HTMLElement).focus();
    keepFocus(changes, () => fillWith(changes, [listChanges(history, day, links)]), heading);
    waiting = view;
    clearTimeout(timer);
    if (view.dayMap.nodes.size <= MANY) drawTables();
    else timer = setTimeout(drawTables, MOMENT);
  };
}
