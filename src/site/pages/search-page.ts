import { type Child, type Tag, tag } from '../../markup/tag.ts';
import { GROUP_KINDS, type GroupKind } from '../../search/names.ts';
import type { Text } from '../../text/language.ts';
import { cityLanguage, type Here, langOf, linkTo, wayTo } from '../here.ts';
import type { Page } from '../page.ts';
import { APPLIES_WHEN, type AppliesWhen, byWhen, WHEN_HEADINGS } from '../parts/applies-when.ts';
import { SEARCH_SCRIPTS } from '../search/search-artifacts.ts';
import type { Site } from '../site.ts';

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

const FIELD_ID = 'sida.q';

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

function whenBoxes({ site, say }: Here): Child[] {
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
function groupFields(here: Here): Child[] {
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

function form(here: Here): Tag {
  const { say } = here;
  const label = say({ sv: 'Ord i titlar och texter', en: 'Words in titles and texts' });
  return tag(
    'form',
    {
      class: 'search',
      role: 'search',
      action: wayTo(here, { kind: 'search' }),
      method: 'get',
      'data-way': wayTo(here, { kind: 'document', id: '*' }),
    },
    tag(
      'p',
      { class: 'search-asked' },
      tag('label', { for: FIELD_ID }, label),
      tag('input', { id: FIELD_ID, name: 'q', type: 'search', autocomplete: 'off' }),
      tag('button', { type: 'submit' }, say({ sv: 'Sök', en: 'Search' })),
    ),
    ...whenBoxes(here),
    ...groupFields(here),
  );
}

function withoutScripts(here: Here): Tag {
  const { say } = here;
  const all = linkTo(
    here,
    { kind: 'documents' },
    say({ sv: 'alla dokument', en: 'all documents' }),
  );
  return tag(
    'p',
    { class: 'without-scripts' },
    say({
      sv: 'Sökningen behöver skript (JavaScript), som inte körs här. Gå till ',
      en: 'The search needs scripts (JavaScript), which do not run here. Go to ',
    }),
    all,
    say({
      sv: ' och sök på den sidan med webbläsarens egen sökning (Ctrl+F).',
      en: ' and search that page with the browser’s own search (Ctrl+F).',
    }),
  );
}

function main(here: Here): Child[] {
  const { say } = here;
  return [
    form(here),
    withoutScripts(here),
    tag('p', { class: 'search-count', role: 'status' }),
    tag('div', { class: 'notes' }),
    tag('h2', { class: 'unseen' }, say({ sv: 'Dokument', en: 'Documents' })),
    tag('ol', { class: 'hits' }),
    tag(
      'p',
      {},
      tag(
        'button',
        { class: 'more', type: 'button', hidden: true },
        say({ sv: 'Visa fler', en: 'Show more' }),
      ),
    ),
  ];
}

/** The page of the search: a form for a script, and where to go without one. */
export function searchPage(_site: Site): Page {
  return {
    key: { kind: 'search' },
    title: { sv: 'Sök', en: 'Search' },
    description: {
      sv: 'Sök i styrdokumentens titlar och texter, också i dem som inte längre gäller.',
      en: 'Search the titles and texts of the governing documents, those no longer in force among them.',
    },
    main,
    scripts: SEARCH_SCRIPTS,
  };
}
