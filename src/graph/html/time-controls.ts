import { onLines, type Tag, tag } from '../../markup/tag.ts';
import type { Day } from '../../text/calendar.ts';
import type { MapHistory } from '../history/history.ts';
import { button } from './controls.ts';
import { PAGE_WORDS } from './page-words.ts';

/** Chooses the day: buttons, a date and a slider whose stops are the days on which something changes. */
export function timeControls({ language, asOf }: MapHistory, stops: readonly Day[]): Tag {
  const say = (word: keyof typeof PAGE_WORDS) => PAGE_WORDS[word][language];
  const slider = {
    type: 'range',
    id: 'slider',
    min: 0,
    max: Math.max(0, stops.length - 1),
    step: 1,
    value: stops.indexOf(asOf),
  };
  return tag(
    'section',
    { id: 'time', hidden: true, 'aria-labelledby': 'time-title' },
    ...onLines([
      tag(
        'div',
        { class: 'row' },
        tag('h2', { id: 'time-title' }, say('day')),
        tag('input', { type: 'date', id: 'day', value: asOf, 'aria-labelledby': 'time-title' }),
        button('before', say('before')),
        button('after', say('after')),
        button('asked', `${say('asked')} ${asOf}`),
      ),
      tag(
        'div',
        // Where nothing ever changes there is nothing to slide along.
        { class: 'slide', hidden: stops.length < 2 },
        tag('span', { 'aria-hidden': 'true' }, stops[0] ?? asOf),
        tag('input', { ...slider, 'aria-label': say('timeline') }),
        tag('span', { 'aria-hidden': 'true' }, stops.at(-1) ?? asOf),
      ),
    ]),
  );
}
