import { type Child, tag } from '../../markup/tag.ts';
import { GROUP_KINDS, type GroupKind } from '../../search/names.ts';
import type { Text } from '../../text/language.ts';
import { cityLanguage, type Here, langOf } from '../here.ts';
import { APPLIES_WHEN, type AppliesWhen, byWhen, WHEN_HEADINGS } from '../parts/applies-when.ts';

/** The names of the fields, as they stand in addresses. */
const FIELD_OF_KIND: Readonly<Record<GroupKind, string>> = {
  type: 'typ',
  body: 'organ',
  function: 'ansvarig',
  subject: 'amne',
};
const VALUE_OF_WHEN: Readonly<Record<AppliesWhen, string>> = {
  now: 'galler',
  later: 'kommer',
  'no-longer': 'upphort',
  undecided: 'ej-beslutat',
};

const KIND_LABELS: Readonly<Record<GroupKind, Text>> = {
  type: { sv: 'Typ', en: 'Type' },
  body: { sv: 'Beslutat av', en: 'Decided by' },
  function: { sv: 'Ansvarig', en: 'Responsible' },
  subject: { sv: 'Ämne', en: 'Subject' },
};

/** A group can be chosen where there is more than one of its kind. */
function groupField(here: Here, kind: GroupKind): Child[] {
  const { site, say } = here;
  const groups = site.groups[kind];
  if (groups.length < 2) return [];
  const id = `sida.${FIELD_OF_KIND[kind]}`;
  const lang = langOf(here, cityLanguage(site));
  const all = tag('option', { value: '' }, say({ sv: 'Alla', en: 'All' }));
  const options = groups.map(({ name }) => tag('option', { lang, value: name }, name));
  return [
    tag(
      'p',
      {},
      tag('label', { for: id }, say(KIND_LABELS[kind])),
      tag('select', { id, name: FIELD_OF_KIND[kind], 'data-kind': kind }, all, ...options),
    ),
  ];
}

/** Boxes for when documents apply, of those that there are. They wait for the script. */
export function whenBoxes({ site, say }: Here): Child[] {
  const lists = byWhen(site, site.register.documents);
  const whens = APPLIES_WHEN.filter((when) => lists[when].length > 0);
  if (whens.length < 2) return [];
  const boxes = whens.map((when) =>
    tag(
      'label',
      {},
      tag('input', {
        type: 'checkbox',
        name: 'lage',
        value: VALUE_OF_WHEN[when],
        'data-when': when,
      }),
      ` ${say(WHEN_HEADINGS[when])}`,
    ),
  );
  const legend = tag('legend', {}, say({ sv: 'Läge', en: 'State' }));
  return [
    tag('fieldset', { class: 'search-whens', disabled: true, hidden: true }, legend, ...boxes),
  ];
}

/** Folded away, so that the hits are near on a small screen; the script opens it where something is chosen. */
export function groupFields(here: Here): Child[] {
  const { say } = here;
  const fields = GROUP_KINDS.flatMap((kind) => groupField(here, kind));
  if (fields.length === 0) return [];
  const more = say({
    sv: 'Fler sätt att begränsa sökningen',
    en: 'More ways to narrow the search',
  });
  const legend = tag('legend', { class: 'unseen' }, say({ sv: 'Visa bara', en: 'Show only' }));
  return [
    tag(
      'fieldset',
      { class: 'search-groups', disabled: true, hidden: true },
      legend,
      tag('details', {}, tag('summary', {}, more), tag('div', { class: 'fields' }, ...fields)),
    ),
  ];
}
