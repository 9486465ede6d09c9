import { onLines, type Tag, tag } from '../../markup/tag.ts';
import { type Here, linkTo } from '../here.ts';
import { FOOT, FRAME_WORDS } from './frame-words.ts';

/** The foot of every page: the day that its facts are of, whom to ask, and what is told of the site. */
export function pageFooter(here: Here): Tag {
  const { site, say } = here;
  const { contact } = site.settings;
  const links = FOOT.map(([kind, name]) => tag('li', {}, linkTo(here, { kind }, say(name))));
  const asked = contact && [
    tag(
      'p',
      {},
      `${say(FRAME_WORDS.contact)} ${contact.name}, `,
      tag('a', { href: `mailto:${contact.email}` }, contact.email),
      '.',
    ),
  ];
  return tag(
    'footer',
    { class: 'site-footer' },
    ...onLines([
      tag(
        'p',
        {},
        `${say(FRAME_WORDS.upTo)} `,
        tag('time', { datetime: site.asOf }, site.asOf),
        '.',
      ),
      ...(asked ?? []),
      tag('nav', { 'aria-label': say(FRAME_WORDS.foot) }, tag('ul', {}, ...links)),
      tag('p', { class: 'made' }, say(FRAME_WORDS.made)),
    ]),
  );
}
