import { type Child, type Tag, tag } from '../../markup/tag.ts';
import type { SearchNames } from '../../search/names.ts';
import type { Language, Text } from '../../text/language.ts';

/** What hits are shown with. */
export interface HitContext {
  readonly names: SearchNames;
  /** How each text begins; empty until the texts are there. */
  readonly openings: readonly string[];
  readonly language: Language;
  /** The way to the page of a document by its id. */
  readonly wayTo: (id: string) => string;
}

/** The words of a text in the language of the page. */
export function say({ language }: HitContext, text: Text): string {
  return text[language];
}

/** The `lang` of words, where they are in another language than the page. */
export function langOf({ language }: HitContext, other: string | undefined): string | undefined {
  return other === language ? undefined : other;
}

/** A link to the page of a document, or with `hash` to a place in it. */
export function linkTo(
  context: HitContext,
  place: number,
  hash: string,
  ...children: Child[]
): Tag {
  const { names, wayTo } = context;
  const lang = langOf(context, names.languages[place]);
  return tag('a', { href: wayTo(names.ids[place] ?? '') + hash, lang }, ...children);
}

/** Things with something between them. */
export function parted(things: readonly Child[], between: string): Child[] {
  return things.flatMap((thing, at) => (at === 0 ? [thing] : [between, thing]));
}
