import { type Tag, tag } from '../../markup/tag.ts';
import { type Here, linkTo } from '../here.ts';

/**
 * A box that filters the rows of the tables below it. It is hidden until the site's script is there;
 * without it the lists are complete, and browsers can search a page.
 */
export function filterBox(here: Here): Tag {
  const { say } = here;
  return tag(
    'div',
    {
      class: 'filter',
      hidden: true,
      'data-filter': true,
      'data-none': say({ sv: 'Ingen rad innehåller «%».', en: 'No row contains “%”.' }),
      'data-one': say({ sv: '1 dokument passar.', en: '1 document matches.' }),
      'data-many': say({ sv: '# dokument passar.', en: '# documents match.' }),
    },
    tag(
      'label',
      { for: 'sida.filter' },
      say({
        sv: 'Visa bara rader som innehåller',
        en: 'Show only rows that contain',
      }),
    ),
    tag('input', { id: 'sida.filter', type: 'search', autocomplete: 'off' }),
    tag('p', { role: 'status' }),
    tag(
      'p',
      { hidden: true },
      linkTo(
        here,
        { kind: 'search' },
        say({ sv: 'Sök i alla texter i stället', en: 'Search all texts instead' }),
      ),
    ),
  );
}
