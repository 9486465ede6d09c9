import { fillWith } from '../to-dom.ts';
import type { DayData } from './day-data.ts';
import { listDay } from './list-day.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Lists what binds on the day that a reader chooses, from the data on the page. The day is kept at the
 * end of the address, so that a list can be linked to.
 */
export function startDayFinder(box: HTMLElement): void {
  const [input, status] = [box.querySelector('input'), box.querySelector('[role=status]')];
  const [map, list] = [box.querySelector('.to-map'), box.querySelector('ul')];
  const text = document.getElementById(box.dataset.dayFinder ?? '')?.textContent;
  if (!input || !status || !map || !list || !text) return;
  const data: DayData = JSON.parse(text);
  const show = () => {
    const day = input.value;
    const shown = DAY.test(day) ? listDay(data, day) : undefined;
    status.textContent = shown?.told ?? '';
    fillWith(map, shown ? [shown.toMap] : []);
    fillWith(list, shown?.items ?? []);
    list.hidden = !shown || shown.items.length === 0;
  };
  const open = () => {
    const [, day] = /^#dag=(.*)$/.exec(location.hash) ?? [];
    if (day !== undefined && DAY.test(day)) input.value = day;
    show();
  };
  input.addEventListener('input', () => {
    if (DAY.test(input.value)) history.replaceState(null, '', `#dag=${input.value}`);
    show();
  });
  addEventListener('hashchange', open);
  box.hidden = false;
  open();
}
