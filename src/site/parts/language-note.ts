import { type Tag, tag } from '../../markup/tag.ts';
import type { Language, Text } from '../../text/language.ts';
import { cityLanguage, cityWords, type Here } from '../here.ts';

const NAMES: Readonly<Record<Language, Text>> = {
  sv: { sv: 'svenska', en: 'Swedish' },
  en: { sv: 'engelska', en: 'English' },
};

/**
 * Tells whoever reads a site in another language than that of its documents in which one they are, and
 * with which words to search, by a word of the register's own. Nothing where the languages are one.
 */
export function languageNote(here: Here): Tag[] {
  const { site, language, say } = here;
  const written = cityLanguage(site);
  if (written === language) return [];
  const name = say(NAMES[written]);
  const [example] = [...site.groups.subject, ...site.groups.type];
  const words = say({
    sv: `Dokumenten är på ${name}. Sök med ord på ${name}`,
    en: `The documents are in ${name}. Search with ${name} words`,
  });
  const such = example
    ? [say({ sv: ', till exempel ', en: ', for example ' }), cityWords(here, example.name)]
    : [];
  return [tag('p', { class: 'language-note quiet' }, words, ...such, '.')];
}
