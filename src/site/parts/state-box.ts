import type { Document } from '../../document/document.ts';
import { type Child, onLines, type Tag, tag } from '../../markup/tag.ts';
import type { Flag } from '../../register/flags.ts';
import type { Text } from '../../text/language.ts';
import type { Here } from '../here.ts';
import { appliesWhen } from './applies-when.ts';
import { toneOf } from './badge.ts';
import { evidenceList } from './evidence-list.ts';
import { paragraph } from './sentence.ts';
import { sayState } from './state-sentences.ts';
import { timeTag } from './time-tag.ts';

/** What to watch for, said of one document. */
const WARNINGS: Readonly<Partial<Record<Flag, Text>>> = {
  'expires-soon': { sv: 'Tiden går snart ut.', en: 'Its period ends soon.' },
  'legal-force-pending': {
    sv: 'Beslutet har inte vunnit laga kraft.',
    en: 'The decision has not gained legal force.',
  },
  appealed: { sv: 'Beslutet är överklagat.', en: 'The decision has been appealed.' },
};

const OVERDUE: Readonly<Record<string, Text>> = {
  review: {
    sv: 'Skulle ha setts över (aktualitetsprövats) senast ',
    en: 'Should have been reviewed by ',
  },
  'follow-up': { sv: 'Skulle ha följts upp senast ', en: 'Should have been followed up by ' },
};

/** What should have been done to a document that applies, as far as the register tells. */
function sayOverdue({ site, say }: Here, document: Document): Child[] {
  if (appliesWhen(site.stateOf(document), site.register.city) !== 'now') return [];
  return site.accountOf(document).coming.flatMap(({ day, kind }) => {
    const words = OVERDUE[kind];
    if (!words || day >= site.asOf) return [];
    const nothing = say({
      sv: '. Registret visar inte att det är gjort.',
      en: '. The register does not show that it was done.',
    });
    return [paragraph(tag('strong', {}, say(words), timeTag(day)), nothing)];
  });
}

/** How a document stands on the site's day: in words and a colour, why, and what applies instead. */
export function stateBox(here: Here, document: Document): Tag {
  const { site, say } = here;
  const state = site.stateOf(document);
  const { headline, sentences, instead } = sayState(here, document);
  const warnings = site.rowOf(document).flags.flatMap((flag) => WARNINGS[flag] ?? []);
  const on = say({ sv: 'Så är läget den ', en: 'This is how it stands on ' });
  const said = [
    tag('h2', { id: 'lage.rubrik' }, say(headline)),
    ...sentences.map((sentence) => paragraph(...sentence)),
    ...(instead ? [tag('p', { class: 'instead' }, ...instead)] : []),
    ...warnings.map((text) => paragraph(tag('strong', {}, say(text)))),
    ...sayOverdue(here, document),
    tag('p', { class: 'quiet' }, on, timeTag(site.asOf), '.'),
  ];
  // Which parts have ended is told there alone.
  const why = tag(
    'details',
    { open: state.kind === 'partially-in-force' },
    tag('summary', {}, say({ sv: 'Så har läget räknats ut', en: 'How the state was worked out' })),
    evidenceList(here, document),
  );
  return tag(
    'section',
    { class: `state-box tone-${toneOf(state)}`, 'aria-labelledby': 'lage.rubrik' },
    ...onLines([tag('div', {}, ...onLines(said)), why]),
  );
}
