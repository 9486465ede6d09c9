import type { Body, BodyKind, City } from '../city/city.ts';
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

/** The name of a body within a sentence: «socialnämnden», but «Almby Energi AB» and «IT-nämnden». */
export function bodyName({ name, kind }: Body): Text {
  const isProper = kind === 'company' || !/^\p{Lu}\p{Ll}/u.test(name);
  return { sv: isProper ? name : name.charAt(0).toLowerCase() + name.slice(1), en: name };
}

/** A kind of body, or one body, in words; where a city has one body of the kind, by that body's name. */
export function bodyWords(city: City, kindOrBody: string): Text {
  if (!isKind(kindOrBody)) {
    const body = findBody(city, kindOrBody);
    return body ? bodyName(body) : verbatim(kindOrBody);
  }
  const [only, ...others] = city.bodies.filter((body) => body.kind === kindOrBody);
  const isSingle = kindOrBody === 'council' || kindOrBody === 'executive';
  return isSingle && only && others.length === 0 ? bodyName(only) : KINDS[kindOrBody];
}
