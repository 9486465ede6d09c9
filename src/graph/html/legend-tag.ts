import { type Child, onLines, type Tag, tag } from '../../markup/tag.ts';
import { type LegendEntry, SAMPLE } from '../svg/draw-legend.ts';

/** What shapes and lines mean, as a list. */
export function legendTag(entries: readonly LegendEntry[]): Tag {
  const { width, height } = SAMPLE;
  const frame = {
    width: width + 2,
    height: height + 2,
    viewBox: `-1 -1 ${width + 2} ${height + 2}`,
  };
  const items = entries.map(
    ({ sample, text }): Child =>
      tag('li', {}, tag('svg', { ...frame, 'aria-hidden': 'true' }, ...sample), text),
  );
  return tag('ul', { class: 'legend' }, ...onLines(items));
}
