import { type Tag, tag } from '../../markup/tag.ts';
import type { Here } from '../here.ts';

/**
 * A box that filters the rows of the tables below it. It is hidden until the site's script is there;
 * without it the lists are complete, and browsers can search a page.
 */
export function filterBox({ say }: Here): Tag {
  return tag(
    'div',
    {
      class: 'filter',
      hidden: true,
      'data-filter': true,
      'data-none': say({ sv: 'Inget dokument passar.', en: 'No document matches.' }),
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
  );
}
