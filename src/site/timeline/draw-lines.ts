import { type Child, onLines, type Tag, tag } from '../../markup/tag.ts';
import { type Here, linkToDocument, nameOf, wayTo } from '../here.ts';
import { badge } from '../parts/badge.ts';
import { drawAxis } from './draw-axis.ts';
import { drawStrip, type StripParts } from './draw-strip.ts';
import { followersOf } from './followers.ts';
import type { Gap } from './gaps.ts';
import type { Dated } from './lines.ts';
import type { GappedLine, Timeline, TypeLines } from './timeline.ts';
import { sayGap, sayGapYears, sayTime, TIMELINE_WORDS } from './timeline-words.ts';

function gapWords({ site, say }: Here, gap: Gap): Child {
  const days = tag('span', { class: 'days' }, say(sayGap(gap, site.asOf)));
  const [name, none] = [say(TIMELINE_WORDS.gap), say(TIMELINE_WORDS.none)];
  return tag('p', { class: 'gap-words' }, `${name} `, days, `: ${none}`);
}

/** A document with its state and its time, and the gap that follows it. */
function nameItem(here: Here, { documents, gaps }: GappedLine, dated: Dated): Tag {
  const { site, say } = here;
  const { document } = dated;
  const state = site.stateOf(document);
  // Whoever ends something by a decision has thought of what comes then.
  const isLeft = state.kind === 'expired' && followersOf(site, documents, dated) === 'nothing';
  const time = tag('span', { class: 'days' }, say(sayTime(site.register, dated)));
  return tag(
    'li',
    {},
    linkToDocument(here, document),
    tag('p', {}, badge(here, state), ' ', time),
    ...(isLeft ? [tag('p', { class: 'quiet' }, say(TIMELINE_WORDS.notFollowed))] : []),
    ...gaps.filter(({ after }) => after === dated).map((gap) => gapWords(here, gap)),
  );
}

function lineItem(here: Here, parts: StripParts, line: GappedLine): Tag {
  const { documents, gaps } = line;
  const items = documents.map((dated) => nameItem(here, line, dated));
  const isDrawn = documents.some(({ stretches }) => stretches.length > 0);
  const before = gaps.filter(({ after }) => !after).map((gap) => gapWords(here, gap));
  const names = tag(documents.length > 1 ? 'ol' : 'ul', {}, ...onLines(items));
  return tag(
    'li',
    { class: 'tl-line' },
    tag('div', { class: 'names' }, ...before, names),
    isDrawn ? drawStrip(parts, line, gaps) : '',
  );
}

/** The lines of one type under the years, each with the names of its documents. */
export function drawLines(here: Here, { axis }: Timeline, { lines }: TypeLines): Child[] {
  const { site, say } = here;
  const parts: StripParts = {
    axis,
    asOf: site.asOf,
    wayTo: ({ document }) => wayTo(here, { kind: 'document', id: document.id.value }),
    nameOf: (dated) => `${nameOf(dated.document)}, ${say(sayTime(site.register, dated))}`,
    labelOf: (gap) => `${say(sayGapYears(gap, site.asOf))}: ${say(TIMELINE_WORDS.none)}`,
  };
  return [
    tag('div', { class: 'tl-head' }, drawAxis(axis, site.asOf)),
    tag('ul', { class: 'tl-lines' }, ...onLines(lines.map((line) => lineItem(here, parts, line)))),
  ];
}
