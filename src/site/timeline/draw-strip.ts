import { type Child, type Tag, tag } from '../../markup/tag.ts';
import type { Day } from '../../text/calendar.ts';
import type { Axis } from './axis.ts';
import type { Gap } from './gaps.ts';
import type { Dated, Line } from './lines.ts';
import type { Stretch } from './stretches.ts';

/** What a strip is drawn with. */
export interface StripParts {
  readonly axis: Axis;
  readonly asOf: Day;
  /** Where the page of a document is. */
  readonly wayTo: (dated: Dated) => string;
  /** What a bar says to whoever points at it. */
  readonly nameOf: (dated: Dated) => string;
  /** What stands beside a gap. */
  readonly labelOf: (gap: Gap) => string;
}

/** Heights in pixels, from the middle of a strip: widths follow the page, so all across is in per cent. */
const BAR = { top: -9, height: 18 } as const;
const STRIP = 30;
const LABEL = { room: 18, y: 22 } as const;

const percent = (share: number) => `${share}%`;

/** A rectangle from one place to another; nothing where that lies outside the axis. */
function box(from: number, to: number, className: string, fill?: string): Tag[] {
  const [left, right] = [Math.max(0, from), Math.min(100, to)];
  if (right <= left) return [];
  const width = percent(Math.round((right - left) * 100) / 100);
  const { top, height } = BAR;
  return [tag('rect', { class: className, x: percent(left), y: top, width, height, fill })];
}

/** A stretch as boxes: what has been, and what is to come, which is paler. Nobody decides to let time run out. */
function stretchBoxes({ axis, asOf }: StripParts, { from, before, how }: Stretch): Tag[] {
  const [left, today] = [from === undefined ? 0 : axis.placeOf(from), axis.placeOf(asOf)];
  const right = before === undefined ? 100 : axis.placeOf(before);
  if (how === 'over') return box(left, Math.min(right, today), 'over', 'url(#tl-over)');
  const fill = how === 'part' ? 'url(#tl-part)' : undefined;
  // Since when is not known: that it bound on all of these days is more than anybody can say.
  if (from === undefined) {
    return [
      ...box(0, Math.min(right, today), `${how} unknown`),
      ...box(Math.max(0, today), right, `${how} coming`, fill),
    ];
  }
  const name = before !== undefined && before <= asOf ? `${how} past` : how;
  return [
    ...box(left, Math.min(right, today), name, fill),
    ...box(Math.max(left, today), right, `${name} coming`, fill),
  ];
}

/** The ends of a bar that runs on beyond the picture, as the points of arrows. */
function points({ axis }: StripParts, stretches: readonly Stretch[]): Tag[] {
  const [first, last] = [stretches[0], stretches.at(-1)];
  if (!first || !last) return [];
  const isOlder = first.from === undefined || axis.placeOf(first.from) < 0;
  const isOpen =
    last.how !== 'over' && (last.before === undefined || axis.placeOf(last.before) > 100);
  return [
    ...(isOlder ? [tag('use', { href: '#tl-older' })] : []),
    ...(isOpen ? [tag('use', { href: '#tl-open', x: '100%' })] : []),
  ];
}

function bar(parts: StripParts, dated: Dated, number: number | undefined): Tag[] {
  const { stretches } = dated;
  const [first] = stretches;
  if (!first) return [];
  const left = first.from === undefined ? 0 : Math.max(0, parts.axis.placeOf(first.from));
  const place = { class: 'number', x: percent(left), dx: 6, y: 4 };
  return [
    tag(
      'a',
      // The list beside the picture has the same link, for those who do not point.
      { href: parts.wayTo(dated), tabindex: -1 },
      tag('title', {}, parts.nameOf(dated)),
      ...stretches.flatMap((each) => stretchBoxes(parts, each)),
      ...points(parts, stretches),
      ...(number === undefined ? [] : [tag('text', place, String(number))]),
    ),
  ];
}

function gapBox({ axis, labelOf }: StripParts, gap: Gap): Tag[] {
  const [from, to] = [axis.placeOf(gap.from), axis.placeOf(gap.before)];
  const boxes = box(from, to, 'gap');
  if (boxes.length === 0) return [];
  const middle = (Math.max(0, from) + Math.min(100, to)) / 2;
  const [anchor, x] =
    middle < 20
      ? ['start', Math.max(0, from)]
      : middle > 80
        ? ['end', Math.min(100, to)]
        : ['middle', middle];
  const place = { class: 'gap-label', x: percent(Math.round(x * 100) / 100), y: LABEL.y };
  return [...boxes, tag('text', { ...place, 'text-anchor': anchor }, labelOf(gap))];
}

/** Draws one line: its bars, numbered where there are several, and its gaps. For the eyes only. */
export function drawStrip(parts: StripParts, { documents }: Line, gaps: readonly Gap[]): Child {
  const shown = gaps.flatMap((gap) => gapBox(parts, gap));
  const height = shown.length > 0 ? STRIP + 2 * LABEL.room : STRIP;
  const bars = documents.flatMap((dated, index) =>
    bar(parts, dated, documents.length > 1 ? index + 1 : undefined),
  );
  return tag(
    'svg',
    { class: 'strip', width: '100%', height, 'aria-hidden': 'true', focusable: 'false' },
    tag('use', { href: '#tl-years' }),
    // As tall as the names beside it: what is drawn stands in the middle.
    tag('svg', { y: '50%', overflow: 'visible' }, ...bars, ...shown),
  );
}
