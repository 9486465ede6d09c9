import { type Child, onLines, type Tag, tag } from '../../markup/tag.ts';
import type { Text } from '../../text/language.ts';
import { cityWords, type Here } from '../here.ts';
import type { Content, Page } from '../page.ts';
import type { Site } from '../site.ts';
import { sharedParts } from '../timeline/draw-axis.ts';
import { drawLines } from '../timeline/draw-lines.ts';
import { gapSentence } from '../timeline/gap-sentence.ts';
import { timelineLegend } from '../timeline/legend.ts';
import { documentsOn, type Timeline, type TypeLines, timelineOf } from '../timeline/timeline.ts';
import { timelineTable } from '../timeline/timeline-table.ts';
import { NO_TYPE, TIMELINE_WORDS } from '../timeline/timeline-words.ts';

/** With more documents than these, types are folded away until somebody asks for one. */
const MANY = 150;
/** With more gaps than these, the list is folded away. */
const MANY_GAPS = 12;

const INTRO: Text = {
  sv: 'När varje dokument har gällt, eller är beslutat att gälla. Dokument som har efterträtt varandra står på samma rad, så att en tid utan dokument syns som en lucka.',
  en: 'When each document has applied, or is decided to apply. Documents that followed one another stand on one line, so that a time without one shows as a gap.',
};
const NO_GAPS: Text = {
  sv: 'Det finns inga luckor mellan dokument som har efterträtt varandra.',
  en: 'There are no gaps between documents that followed one another.',
};
const NOTHING: Text = {
  sv: 'Det finns inga beslutade dokument att visa.',
  en: 'There are no decided documents to show.',
};

interface Folded {
  readonly id: string;
  readonly heading: Child;
  readonly count?: number;
  readonly isOpen: boolean;
  readonly class?: string;
  readonly content: readonly Child[];
}

/** A part of the page under a heading that folds it away. */
function folded({ id, heading, count, isOpen, content, ...other }: Folded): Tag {
  const counted = count === undefined ? '' : ` (${count})`;
  const head = tag('summary', {}, tag('h2', { id }, heading, counted));
  const name = other.class === undefined ? 'folded' : `folded ${other.class}`;
  return tag('details', { class: name, open: isOpen }, ...onLines([head, ...content]));
}

function gapSection(here: Here, { types }: Timeline): Child[] {
  const { say } = here;
  const sentences = types.flatMap(({ lines }) =>
    lines.flatMap((line) => line.gaps.map((gap) => gapSentence(here, line, gap))),
  );
  if (sentences.length === 0) return [tag('p', {}, say(NO_GAPS))];
  const items = sentences.map((each) => tag('li', {}, ...each));
  const part = {
    id: 'tidslinje.luckor',
    heading: say({ sv: 'Luckor', en: 'Gaps' }),
    count: items.length,
    isOpen: items.length <= MANY_GAPS,
    content: [tag('ul', {}, ...onLines(items))],
  };
  return [folded(part)];
}

function typeSection(here: Here, timeline: Timeline, type: TypeLines): Tag {
  const { id, name, lines } = type;
  return folded({
    id,
    heading: name ? cityWords(here, name) : here.say(NO_TYPE),
    count: documentsOn(lines).length,
    isOpen: timeline.size <= MANY,
    content: drawLines(here, timeline, type),
  });
}

function mainOf(here: Here, timeline: Timeline): Content[] {
  const { site, say } = here;
  if (timeline.size === 0) return [tag('p', {}, say(NOTHING))];
  return [
    tag('p', {}, say(INTRO)),
    sharedParts(timeline.axis, site.asOf),
    ...gapSection(here, timeline),
    timelineLegend(here, timeline),
    ...timeline.types.map((type) => typeSection(here, timeline, type)),
    folded({
      id: 'tidslinje.tabell',
      heading: say(TIMELINE_WORDS.asTable),
      isOpen: false,
      class: 'tl-tables',
      content: timeline.types.map((type) => timelineTable(here, type)),
    }),
  ];
}

/** The time line: all periods of validity by type, the gaps between them, and the same as tables. */
export function timelinePage(site: Site): Page {
  let timeline: Timeline | undefined;
  return {
    key: { kind: 'timeline' },
    title: { sv: 'Tidslinje', en: 'Timeline' },
    description: {
      sv: 'När varje styrdokument har gällt, och vilka år som saknade ett.',
      en: 'When each governing document has applied, and which years lacked one.',
    },
    main: (here) => {
      timeline ??= timelineOf(site);
      return mainOf(here, timeline);
    },
  };
}
