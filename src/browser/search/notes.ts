import { type Tag, tag } from '../../markup/tag.ts';
import type { Answer } from '../../search/searcher.ts';
import type { Language } from '../../text/language.ts';
import { filled, SEARCH_TEXTS } from './search-texts.ts';

/** What there is to say of how a question was understood. */
export function notesOn({ instead, hasAll, leading, hits }: Answer, language: Language): Tag[] {
  const notes = instead.map(({ asked, used }) => {
    const kind = (['unlike', 'instead', 'apart'] as const)[used.length] ?? 'apart';
    return filled(SEARCH_TEXTS[kind][language], asked, ...used);
  });
  if (!hasAll && hits.length > 0) {
    const kind = leading === undefined ? 'notAll' : 'leading';
    notes.push(filled(SEARCH_TEXTS[kind][language], leading ?? ''));
  }
  return notes.map((note) => tag('p', {}, note));
}
