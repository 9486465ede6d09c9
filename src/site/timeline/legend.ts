import { type Child, type Tag, tag } from '../../markup/tag.ts';
import type { Text } from '../../text/language.ts';
import type { Here } from '../here.ts';
import { documentsOn, type Timeline } from './timeline.ts';

/** What a bar can look like, and what that means. */
const LOOKS = {
  whole: { sv: 'gäller', en: 'in force' },
  past: { sv: 'gällde', en: 'was in force' },
  coming: { sv: 'beslutat att gälla', en: 'decided to apply' },
  unknown: { sv: 'gäller eller gällde, okänt sedan när', en: 'in force, not known since when' },
  part: { sv: 'gäller delvis', en: 'partly in force' },
  over: { sv: 'tiden ute, men inte upphävt', en: 'period over, but not repealed' },
  gap: { sv: 'lucka: inget dokument', en: 'gap: no document' },
} as const satisfies Readonly<Record<string, Text>>;
type Look = keyof typeof LOOKS;

function looksIn({ types }: Timeline, asOf: string): ReadonlySet<Look> {
  const looks = new Set<Look>();
  for (const { lines } of types) {
    for (const { stretches } of documentsOn(lines)) {
      for (const { how, from, before } of stretches) {
        const hasBegun = from === undefined || from <= asOf;
        if (how === 'over') {
          if (hasBegun) looks.add('over');
          continue;
        }
        if (from === undefined) looks.add('unknown');
        else if (how === 'part') looks.add('part');
        else if (before !== undefined && before <= asOf) looks.add('past');
        else if (hasBegun) looks.add('whole');
        if (before === undefined || before > asOf) looks.add('coming');
      }
    }
    if (lines.some(({ gaps }) => gaps.length > 0)) looks.add('gap');
  }
  return looks;
}

function sample(look: Look): Tag {
  const name = look === 'past' || look === 'coming' || look === 'unknown' ? `whole ${look}` : look;
  const fill = look === 'part' || look === 'over' ? `url(#tl-${look})` : undefined;
  return tag(
    'svg',
    { class: 'strip', width: 34, height: 20, 'aria-hidden': 'true', focusable: 'false' },
    tag('rect', { class: name, x: 1, y: 1, width: 32, height: 18, fill }),
  );
}

/** What the looks of bars mean; only those that occur. */
export function timelineLegend(here: Here, timeline: Timeline): Child {
  const looks = looksIn(timeline, here.site.asOf);
  const items = (Object.keys(LOOKS) as Look[])
    .filter((look) => looks.has(look))
    .map((look) => tag('li', {}, sample(look), here.say(LOOKS[look])));
  return tag('ul', { class: 'tl-legend' }, ...items);
}
