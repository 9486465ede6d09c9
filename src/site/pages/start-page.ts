import { type Child, onLines, type Tag, tag } from '../../markup/tag.ts';
import { verbatim } from '../../text/language.ts';
import { type Here, linkTo, wayTo } from '../here.ts';
import type { Content, Page } from '../page.ts';
import { inLists, LIST_KINDS, WHEN_ANCHORS, WHEN_TONES } from '../parts/applies-when.ts';
import { languageNote } from '../parts/language-note.ts';
import { paragraph } from '../parts/sentence.ts';
import { timeTag } from '../parts/time-tag.ts';
import type { Site } from '../site.ts';
import { groupsSection } from './start-groups.ts';
import {
  brokenSection,
  changesSection,
  comingSection,
  expiredSection,
  overdueLine,
} from './start-news.ts';
import { COUNTED, START } from './start-words.ts';

function search(here: Here): Tag {
  const { say } = here;
  return tag(
    'form',
    {
      role: 'search',
      class: 'start-search',
      action: wayTo(here, { kind: 'search' }),
      method: 'get',
    },
    ...onLines([
      tag('label', { for: 'start.q' }, say(START.search)),
      tag(
        'div',
        { class: 'row' },
        tag('input', {
          id: 'start.q',
          name: 'q',
          type: 'search',
          'aria-describedby': 'start.hint',
        }),
        tag('button', { type: 'submit' }, say(START.go)),
      ),
      tag('p', { id: 'start.hint', class: 'quiet' }, say(START.hint)),
      ...languageNote(here),
    ]),
  );
}

/** How many documents apply, come and have ended; each number leads to its list. */
function counts(here: Here): Tag {
  const { site, say } = here;
  const lists = inLists(site, site.register.documents);
  const items = LIST_KINDS.filter((when) => when === 'now' || lists[when].length > 0).map(
    (when) => {
      const number = lists[when].length;
      const words = COUNTED[when][number === 1 ? 'one' : 'many'];
      const place = number > 0 ? `#${WHEN_ANCHORS[when]}` : '';
      const href = wayTo(here, { kind: 'documents' }) + place;
      const link = tag('a', { href }, tag('b', {}, String(number)), ` ${say(words)}`);
      return tag('li', { class: `tone-${WHEN_TONES[when]}` }, link);
    },
  );
  const all = site.register.documents.length;
  const size = say({
    sv: `Registret omfattar ${all} dokument. Uppgifterna gäller den `,
    en: `The register holds ${all} document${all === 1 ? '' : 's'}. The information is as of `,
  });
  const toAll: Child = linkTo(here, { kind: 'documents' }, say(START.all));
  return tag(
    'section',
    { 'aria-labelledby': 'start.lage' },
    ...onLines([
      tag('h2', { id: 'start.lage' }, say(START.now)),
      paragraph(size, timeTag(site.asOf), '. ', toAll, '.'),
      tag('ul', { class: 'counts' }, ...onLines(items)),
      ...overdueLine(here),
    ]),
  );
}

function main(here: Here): Content[] {
  return [
    search(here),
    counts(here),
    ...expiredSection(here),
    ...groupsSection(here),
    comingSection(here),
    ...changesSection(here),
    ...brokenSection(here),
  ];
}

/** Where everybody comes in: a search, what applies today, what comes and what changed lately. */
export function startPage({ register, settings }: Site): Page {
  const { name } = register.city;
  const of = (language: 'sv' | 'en') =>
    [START.title[language], name && { sv: 'i', en: 'of' }[language], name]
      .filter(Boolean)
      .join(' ');
  return {
    key: { kind: 'start' },
    title: settings.title === undefined ? { sv: of('sv'), en: of('en') } : verbatim(settings.title),
    description: {
      sv: 'Vilka styrande dokument som gäller, vad som kommer och vad som har upphört.',
      en: 'Which governing documents are in force, what is to come and what has ended.',
    },
    main,
  };
}
