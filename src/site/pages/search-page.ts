import { type Child, type Tag, tag } from '../../markup/tag.ts';
import { type Here, linkTo, wayTo } from '../here.ts';
import type { Page } from '../page.ts';
import { languageNote } from '../parts/language-note.ts';
import { SEARCH_SCRIPTS } from '../search/search-artifacts.ts';
import type { Site } from '../site.ts';
import { groupFields, whenBoxes } from './search-fields.ts';

const FIELD_ID = 'sida.q';

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
    ...languageNote(here),
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
