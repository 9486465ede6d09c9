import type { Text } from '../text/language.ts';
import type { Place } from '../text/place.ts';

/** One thing that is told, in words that no document has escaped: who writes them down does that. */
export interface Item {
  /** The document that it is about, where the sentences do not name it. */
  readonly title: string | undefined;
  readonly id: string | undefined;
  readonly sentences: readonly Text[];
  readonly todo: Text | undefined;
  readonly place: Place | undefined;
}

/** What belongs under one heading. */
export interface Group {
  readonly heading: Text;
  /** How many there are of what: findings by rule, before each of them. */
  readonly counts: readonly Text[];
  readonly items: readonly Item[];
}

/** Something that is told in a sentence which names what it is about. */
export function untitled(text: Text, place: Place, todo?: Text): Item {
  return { title: undefined, id: undefined, sentences: [text], todo, place };
}

/** «Antas (1)» */
export function countedHeading({ heading, items }: Group): Text {
  const count = items.length;
  return { sv: `${heading.sv} (${count})`, en: `${heading.en} (${count})` };
}
