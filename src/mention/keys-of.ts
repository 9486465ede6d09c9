import { formsOf, stemOf } from './inflection.ts';
import { KEY_LETTERS, keyAt } from './letters.ts';
import { SMALL_WORDS } from './title-forms.ts';

/**
 * The keys that any form of a word may begin with: one, or some where the word is so short that its
 * ending lies within the key.
 */
export function keysOf(word: string): readonly number[] {
  const stem = stemOf(word);
  const letters = stem.replace(/-/g, '').length;
  if (letters >= KEY_LETTERS || /\d/.test(word) || SMALL_WORDS.has(word)) return [keyAt(word, 0)];
  return [...new Set([word, ...formsOf(stem)].map((form) => keyAt(form, 0)))];
}
