import { sumUpChanges } from '../graph/html/changes-list.ts';
import { stopsOf } from '../graph/html/stops.ts';
import { visible } from '../report/visible.ts';
import type { Day } from '../text/calendar.ts';
import type { Context } from './context.ts';
import { findPart } from './find-part.ts';
import { readDay } from './read-day.ts';
import type { Store, View } from './store.ts';

/** The choice of the day. */
export interface Time {
  readonly draw: (view: View) => void;
}

/**
 * Runs the slider, the date and the buttons. The slider stops where something changes, and on a day that
 * was picked otherwise, until another one is.
 *
 * @param tell says something to those who do not see it
 */
export function makeTime(
  { history, words }: Context,
  store: Store,
  tell: (text: string) => void,
): Time {
  const slider = findPart('slider', HTMLInputElement);
  const date = findPart('day', HTMLInputElement);
  const asked = findPart('asked', HTMLButtonElement);
  const before = findPart('before', HTMLButtonElement);
  const after = findPart('after', HTMLButtonElement);
  const known = stopsOf(history);
  let stops = known;

  const show = (day: Day | undefined) => {
    const { question } = store.view();
    if (day !== undefined && day !== question.day) store.change({ question: { ...question, day } });
  };
  const now = () => store.view().question.day;
  const previous = () => known.findLast((day) => day < now());
  const next = () => known.find((day) => day > now());

  slider.addEventListener('input', () => show(stops[slider.valueAsNumber]));
  date.addEventListener('change', () => show(readDay(date.value)));
  asked.addEventListener('click', () => show(history.asOf));
  before.addEventListener('click', () => {
    const day = previous();
    if (day === undefined) tell(words.noEarlier);
    else show(day);
  });
  after.addEventListener('click', () => {
    const day = next();
    if (day === undefined) tell(words.noLater);
    else show(day);
  });

  return {
    draw({ question: { day } }) {
      if (!stops.includes(day)) stops = [...known, day].sort();
      slider.max = String(stops.length - 1);
      slider.value = String(stops.indexOf(day));
      slider.setAttribute('aria-valuetext', visible(`${day}: ${sumUpChanges(history, day)}`));
      if (date.value !== day) date.value = day;
      // A button that is switched off loses the focus: these stay, and say that there is nothing to do.
      before.setAttribute('aria-disabled', String(previous() === undefined));
      after.setAttribute('aria-disabled', String(next() === undefined));
      asked.setAttribute('aria-disabled', String(day === history.asOf));
    },
  };
}
