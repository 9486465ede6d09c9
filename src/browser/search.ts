import type { SearchNames } from '../search/names.ts';
import { runSearch } from './search/search-page.ts';

const names = (globalThis as { searchNames?: SearchNames }).searchNames;
const form = document.querySelector<HTMLFormElement>('form.search');
const status = document.querySelector('[role=status]');
const [notes, hits] = ['notes', 'hits'].map((name) => document.querySelector(`.${name}`));
const more = document.querySelector<HTMLButtonElement>('button.more');
const own = document.currentScript;

// Where anything is missing, the page goes on saying that the search does not work.
if (names && form && status && notes && hits && more && own instanceof HTMLScriptElement) {
  document.querySelector('.without-scripts')?.remove();
  for (const each of form.querySelectorAll('fieldset')) {
    each.disabled = false;
    each.hidden = false;
  }
  runSearch(names, { form, status, notes, hits, more }, own.src);
}
