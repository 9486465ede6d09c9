import { tag } from '../../markup/tag.ts';
import { dayFinder } from '../days/day-finder.ts';
import { type Here, linkTo } from '../here.ts';
import type { Content, Page } from '../page.ts';
import { list, paragraph } from '../parts/sentence.ts';
import { timeTag } from '../parts/time-tag.ts';
import type { Site } from '../site.ts';

function main(here: Here): Content[] {
  const { site, say } = here;
  const chosen = site.settings.days.map((day) => [
    linkTo(here, { kind: 'day', day }, timeTag(day)),
  ]);
  const explorer = linkTo(
    here,
    { kind: 'explorer' },
    say({ sv: 'styrmiljön dag för dag', en: 'the steering map day by day' }),
  );
  const changes = linkTo(
    here,
    { kind: 'changes' },
    say({ sv: 'alla ändringar', en: 'all changes' }),
  );
  return [
    tag(
      'p',
      { class: 'lead' },
      say({
        sv: 'Ibland behöver man veta vad som gällde när ett beslut fattades. Läget räknas fram ur besluten och deras datum, så det kan visas för vilken dag som helst.',
        en: 'Sometimes one needs to know what applied when a decision was made. How documents stand follows from the decisions and their dates, so it can be shown for any day.',
      }),
    ),
    tag('h2', {}, say({ sv: 'Vilken dag som helst', en: 'Any day' })),
    ...dayFinder(here),
    paragraph(
      say({ sv: 'Se också ', en: 'See also ' }),
      explorer,
      say({
        sv: ', eller följ vad som har hänt under ',
        en: ', or follow what has happened under ',
      }),
      changes,
      '.',
    ),
    ...(chosen.length > 0
      ? [
          tag('h2', {}, say({ sv: 'Dagar med en egen sida', en: 'Days with a page of their own' })),
          ...list(chosen),
        ]
      : []),
  ];
}

/** Where to find what applied on another day. */
export function daysPage(_site: Site): Page {
  return {
    key: { kind: 'days' },
    title: { sv: 'Vad som gällde en annan dag', en: 'What applied on another day' },
    main,
  };
}
