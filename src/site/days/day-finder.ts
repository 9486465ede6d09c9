import { embedJson } from '../../markup/embed-json.ts';
import { onLines, tag } from '../../markup/tag.ts';
import type { Here } from '../here.ts';
import type { Content } from '../page.ts';
import { dayDataOf } from './day-data.ts';

const DATA_ID = 'dagar.uppgifter';

/** A field for a day, and the list of what applied on it. It is hidden until the site's script is there. */
export function dayFinder(here: Here): Content[] {
  const label = here.say({ sv: 'Välj dag', en: 'Choose a day' });
  return [
    tag(
      'div',
      { class: 'day-finder', hidden: true, 'data-day-finder': DATA_ID },
      ...onLines([
        tag('label', { for: 'dagar.dag' }, label),
        tag('input', { id: 'dagar.dag', type: 'date', autocomplete: 'off' }),
        tag('p', { role: 'status' }),
        tag('p', { class: 'to-map' }),
        tag('ul', { hidden: true }),
      ]),
    ),
    // Data, and no script: the policy lets no page hold one.
    {
      raw: `<script type="application/json" id="${DATA_ID}">${embedJson(dayDataOf(here))}</script>`,
    },
  ];
}
