import { onLines, type Tag, tag } from '../../markup/tag.ts';
import type { MapHistory } from '../history/history.ts';
import { DAY_WORDS } from './day-words.ts';
import type { Option } from './option-lists.ts';
import type { PageData } from './page-data.ts';
import { PAGE_WORDS } from './page-words.ts';

/** A button with an id. */
export function button(id: string, text: string): Tag {
  return tag('button', { type: 'button', id }, text);
}

/** Options are told by their places: their words may be anything. */
function optionTags(options: readonly Option<unknown>[], prefix = '', chosen = -1): Tag[] {
  return options.map(({ label }, index) =>
    tag('option', { value: `${prefix}${index}`, selected: index === chosen }, label),
  );
}

function field(id: string, label: string, control: Tag): Tag {
  return tag('div', { class: 'field' }, tag('label', { for: id }, label), control);
}

/** Finds a document by its words. */
function searchControl({ language }: MapHistory): Tag {
  const field = { type: 'search', id: 'search', autocomplete: 'off' };
  return tag(
    'form',
    { role: 'search', id: 'search-form' },
    tag('label', { for: 'search' }, PAGE_WORDS.search[language]),
    tag(
      'div',
      { class: 'asked' },
      tag('input', field),
      tag('button', { type: 'submit' }, PAGE_WORDS.openFirst[language]),
    ),
    tag('p', { id: 'hit-count', role: 'status' }),
    tag('ul', { id: 'hits', hidden: true }),
  );
}

/** Leaves out documents: by what comes and has ended, by state, type, body and family. */
function filterControls({ history, options }: PageData): Tag {
  const { language, shows } = history;
  const say = (word: keyof typeof PAGE_WORDS) => PAGE_WORDS[word][language];
  const box = (id: string, label: string, checked: boolean) =>
    tag('label', { class: 'check' }, tag('input', { type: 'checkbox', id, checked }), label);
  const choice = (id: string, label: string, any: string, options: readonly Tag[]) =>
    field(
      id,
      label,
      tag('select', { id }, ...onLines([tag('option', { value: '' }, any), ...options])),
    );
  const group = (label: string, options: readonly Tag[]) =>
    options.length === 0 ? [] : [tag('optgroup', { label }, ...onLines(options))];
  const bodies = [
    ...group(say('levels'), optionTags(options.lanes, 'lane ')),
    ...group(say('bodies'), optionTags(options.bodies, 'body ')),
  ];
  // What was asked for stands first where it is several states.
  const asked = options.states.findIndex(({ value }) => value.join(' ') === shows.states.join(' '));
  const states = optionTags(options.states, '', asked);
  return tag(
    'details',
    { id: 'filters', open: true },
    ...onLines([
      tag('summary', {}, say('filters')),
      tag(
        'fieldset',
        { class: 'choices' },
        tag('legend', {}, say('only')),
        choice('state', DAY_WORDS.state[language], say('anyState'), states),
        choice('type', DAY_WORDS.type[language], say('anyType'), optionTags(options.types)),
        choice('body', DAY_WORDS.body[language], say('anyBody'), bodies),
        choice('column', say('family'), say('anyFamily'), optionTags(options.columns)),
      ),
      tag(
        'fieldset',
        { class: 'also' },
        tag('legend', {}, say('also')),
        box('coming', say('coming'), shows.coming),
        box('past', say('past'), shows.past),
        button('reset', say('reset')),
      ),
    ]),
  );
}

/** Everything to search and choose documents with. */
export function findControls(data: PageData): Tag {
  const { history } = data;
  return tag(
    'section',
    { id: 'find', hidden: true, 'aria-labelledby': 'find-title' },
    ...onLines([
      tag('h2', { id: 'find-title', class: 'unseen' }, PAGE_WORDS.find[history.language]),
      searchControl(history),
      filterControls(data),
    ]),
  );
}

/** Changes the size of the picture. */
export function pictureControls({ language }: MapHistory): Tag {
  const say = (word: keyof typeof PAGE_WORDS) => PAGE_WORDS[word][language];
  const sign = (id: string, text: string, name: string) =>
    tag('button', { type: 'button', id, 'aria-label': name }, text);
  return tag(
    'div',
    { id: 'tools', class: 'row', hidden: true },
    sign('zoom-out', '−', say('zoomOut')),
    sign('zoom-in', '+', say('zoomIn')),
    button('zoom-fit', say('zoomFit')),
  );
}

/** Says what part of the map is shown apart, and leads back to all of it. */
export function partControls({ language }: MapHistory): Tag {
  return tag(
    'div',
    { id: 'part', class: 'row', hidden: true },
    tag('p', { id: 'part-title' }),
    button('whole', PAGE_WORDS.wholeMap[language]),
  );
}
