import { type Child, type Tag, tag } from '../../markup/tag.ts';
import type { Day } from '../../text/calendar.ts';
import type { Axis } from './axis.ts';

const percent = (share: number) => `${share}%`;

/** The lines of the years and of the day, as tall as whatever they stand in. */
function lines({ ticks, placeOf }: Axis, asOf: Day): Tag[] {
  const line = (at: number, className: string) =>
    tag('line', { class: className, x1: percent(at), x2: percent(at), y1: 0, y2: '100%' });
  return [
    ...ticks.map(({ at, isLabelled }) => line(at, isLabelled ? 'year' : 'year minor')),
    line(placeOf(asOf), 'today'),
  ];
}

/** Slanting lines: what a bar is filled with that is told from others without colour. */
function pattern(id: string, d: string): Tag {
  const frame = { id, width: 8, height: 8, patternUnits: 'userSpaceOnUse' };
  return tag(
    'pattern',
    frame,
    tag('rect', { class: 'ground', width: 8, height: 8 }),
    tag('path', { class: 'stroke', d }),
  );
}

/** What all strips of a page share, by name: the years, the ends of bars, the fillings. Takes no room. */
export function sharedParts(axis: Axis, asOf: Day): Child {
  return tag(
    'svg',
    { class: 'tl-shared', width: 0, height: 0, 'aria-hidden': 'true', focusable: 'false' },
    tag(
      'defs',
      {},
      tag('g', { id: 'tl-years' }, ...lines(axis, asOf)),
      tag('path', { id: 'tl-open', class: 'point', d: 'M-9,-10H1V10H-9L0,0Z' }),
      tag('path', { id: 'tl-older', class: 'point', d: 'M9,-10H-1V10H9L0,0Z' }),
      pattern('tl-over', 'M-2,2L2,-2M0,8L8,0M6,10L10,6'),
      pattern('tl-part', 'M4,0V8'),
    ),
  );
}

/** The years above the strips, and the day that the page is of. */
export function drawAxis({ ticks, placeOf }: Axis, asOf: Day): Child {
  const labelled = ticks.filter(({ isLabelled }) => isLabelled);
  const at = placeOf(asOf);
  const anchor = at > 85 ? 'end' : 'middle';
  return tag(
    'svg',
    { class: 'axis', width: '100%', height: 38, 'aria-hidden': 'true', focusable: 'false' },
    tag('svg', { y: 18 }, tag('use', { href: '#tl-years' })),
    ...labelled.map(({ year, at: x }, index) =>
      tag(
        'text',
        { class: index % 2 === 0 ? 'year' : 'year odd', x: percent(x), dx: 3, y: 33 },
        String(year),
      ),
    ),
    tag('text', { class: 'today', x: percent(at), y: 13, 'text-anchor': anchor }, asOf),
  );
}
