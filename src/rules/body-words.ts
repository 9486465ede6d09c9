import type { BodyKind, City } from '../city/city.ts';
import { BODY_KINDS } from '../city/city.ts';
import { findBody } from '../city/lookup.ts';
import { type Text, verbatim } from '../text/language.ts';

const KINDS: Readonly<Record<BodyKind, Text>> = {
  council: { sv: 'fullmäktige', en: 'the council' },
  executive: { sv: 'kommunstyrelsen', en: 'the executive' },
  board: { sv: 'en nämnd', en: 'a board' },
  company: { sv: 'ett bolag', en: 'a company' },
  office: { sv: 'en förvaltning', en: 'an office' },
  official: { sv: 'en tjänsteperson', en: 'an official' },
};

/** Whether a word of the configuration is a kind of body; otherwise it names one. */
export function isKind(word: string): word is BodyKind {
  return (BODY_KINDS as readonly string[]).includes(word);
}

/** A kind of body, or one body, in words; where a city has one body of the kind, by that body's name. */
export function bodyWords(city: City, kindOrBody: string): Text {
  if (!isKind(kindOrBody)) return verbatim(findBody(city, kindOrBody)?.name ?? kindOrBody);
  const [only, ...others] = city.bodies.filter((body) => body.kind === kindOrBody);
  const isSingle = kindOrBody === 'council' || kindOrBody === 'executive';
  return isSingle && only && others.length === 0 ? verbatim(only.name) : KINDS[kindOrBody];
}
