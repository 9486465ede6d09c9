import { type Child, tag } from '../../markup/tag.ts';
import type { Here } from '../here.ts';
import type { Content, Page } from '../page.ts';
import { list, paragraph } from '../parts/sentence.ts';
import { timeTag } from '../parts/time-tag.ts';
import type { Site } from '../site.ts';
import { STATEMENT, type StatementWord } from './accessibility-words.ts';

/** Where anybody may complain to the authority that supervises the law. */
const COMPLAINTS = 'https://www.digg.se/tdosanmalan';

/** Something that only the city knows, marked so that nobody takes the statement for finished. */
function blank(here: Here, word: StatementWord): Child {
  return tag('mark', { class: 'blank' }, `[${here.say(STATEMENT[word])}]`);
}

function contactOf(here: Here): Child[] {
  const { contact } = here.site.settings;
  if (!contact) return [blank(here, 'contactBlank')];
  return [`${contact.name}, `, tag('a', { href: `mailto:${contact.email}` }, contact.email)];
}

function main(here: Here): Content[] {
  const { site } = here;
  const say = (word: StatementWord) => here.say(STATEMENT[word]);
  const city = site.register.city.name;
  const heading = (word: StatementWord) => tag('h2', {}, say(word));
  const attachments = site.copies.size > 0 ? [[say('attachments')]] : [];
  return [
    tag(
      'p',
      { class: 'lead' },
      city === '' ? blank(here, 'cityBlank') : city,
      ` ${say('stands')} `,
      ...(site.settings.baseUrl === undefined ? [] : [`${site.settings.baseUrl}. `]),
      say('law'),
    ),
    heading('how'),
    paragraph(say('conforms'), ' ', blank(here, 'conformsBlank'), '.'),
    paragraph(say('built')),
    heading('lacks'),
    ...list([[say('texts')], ...attachments, [blank(here, 'lacksBlank')]]),
    paragraph(say('burden'), ' ', blank(here, 'burdenBlank'), '.'),
    heading('tell'),
    paragraph(
      say('tellUs'),
      ' ',
      ...contactOf(here),
      '. ',
      say('answer'),
      ' ',
      blank(here, 'answerBlank'),
      '.',
    ),
    heading('supervision'),
    paragraph(say('supervised'), ' ', tag('a', { href: COMPLAINTS }, say('complain')), '.'),
    heading('tested'),
    paragraph(say('method'), ' ', blank(here, 'methodBlank'), '.'),
    paragraph(
      say('judged'),
      ' ',
      blank(here, 'judgedBlank'),
      '. ',
      say('updated'),
      ' ',
      timeTag(site.asOf),
      '.',
    ),
  ];
}

/**
 * The accessibility statement that the law on accessibility of digital public services (2018:1937) asks
 * for, as far as the product can tell; what the city must tell itself is a blank.
 */
export function accessibilityPage(_site: Site): Page {
  return {
    key: { kind: 'accessibility' },
    title: { sv: 'Tillgänglighetsredogörelse', en: 'Accessibility statement' },
    main,
  };
}
