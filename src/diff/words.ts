import type { City } from '../city/city.ts';
import { findBody } from '../city/lookup.ts';
import type { Document } from '../document/document.ts';
import { bodyInSentence } from '../register/body-in-sentence.ts';
import { inBoth } from '../register/evidence.ts';
import { GROUP_NAMES } from '../register/group-names.ts';
import { type Text, verbatim } from '../text/language.ts';

export { everyText } from '../register/every-text.ts';
export { reasonText } from '../register/repeal-reasons.ts';

/** The name of a document in a sentence: its title in quotation marks, else its id. */
export function nameOf({ title, id }: Document): string {
  return title ? `«${title.value}»` : id.value;
}

/** The name of a document in a list: its title, else its id. */
export function titleOf({ title, id }: Document): string {
  return title?.value.trim() || id.value;
}

/** Names of documents in a sentence: «a», «b» och «c». */
export function namesOf(documents: readonly Document[]): Text {
  return enumerate(documents.map(nameOf));
}

/** Words in a sentence: a, b och c. */
export function enumerate(words: readonly string[]): Text {
  return inBoth((language) => {
    const end = words.slice(-2).join({ sv: ' och ', en: ' and ' }[language]);
    return [...words.slice(0, -2), end].join(', ');
  });
}

/** A body by its name in the city, else in the document's words. */
export function bodyName(city: City, words: string): string {
  return findBody(city, words)?.name ?? words;
}

/** The same within a sentence: «av kommunfullmäktige». */
export function bodyWithin(city: City, words: string): string {
  const body = findBody(city, words);
  return body ? bodyInSentence(body) : words;
}

/** Whom words name: a group, a body of the city, or as they stand. */
export function whomText(city: City, words: string): Text {
  return GROUP_NAMES[words] ?? verbatim(bodyWithin(city, words));
}
