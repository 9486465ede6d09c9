import type { City } from '../city/city.ts';
import type { Heading } from '../document/body/body.ts';
import type { Document } from '../document/document.ts';
import { foldName } from '../text/normalise.ts';
import type { Place } from '../text/place.ts';

/** A heading as it is compared: without its number («2.1 Bakgrund») and without a colon behind it. */
export function foldHeading(text: string): string {
  return foldName(text)
    .replace(/^(?:\d+(?:\.\d+)*[.):]?|§ ?\d+) /, '')
    .replace(/ ?[.:]$/, '');
}

/** Whether a document is a translation: its headings are not in the city's words. */
export function isTranslation({ frontmatter }: Document, city: City): boolean {
  const language = frontmatter?.entries.find(({ key }) => key.text === 'language')?.value;
  return language?.kind === 'scalar' && language.text.trim() !== (city.language ?? 'sv');
}

/** Where a heading stands. */
export function placeOfHeading({ source }: Document, { start, end }: Heading): Place {
  return { source, start, end };
}

/** Whether all headings of a document are known: a body nested too deeply was not read to its end. */
export function knowsHeadings({ faults }: Document): boolean {
  return !faults.some(({ kind }) => kind === 'body-too-deep');
}
