import { withoutHidden } from './hidden-characters.ts';

/**
 * The ids of a page are of three kinds that never meet. Those of what stands around the text are two
 * words with a point between them. No anchor of a heading has a point. What the text itself calls an
 * anchor may have one: then two points and a word are put before it.
 */
const OWN = 'text..';

/** The id on a page of a document for an anchor of its text. Empty where the anchor cannot be one. */
export function pageId(anchor: string): string {
  const clean = withoutHidden(anchor);
  if (/\s/.test(clean)) return '';
  return clean.includes('.') ? OWN + clean : clean;
}

/** What leads to an id on the same page. */
export function idHref(id: string): string {
  return `#${encodeURIComponent(id)}`;
}

export const FOOTNOTES_ID = 'fotnoter.rubrik';

/** The id of a footnote. */
export function footnoteId(number: number): string {
  return `fotnot.${number}`;
}

/** The id of the place in the text that refers to a footnote, the first time or a later one. */
export function footnoteRefId(number: number, time: number): string {
  return time > 1 ? `fotnot.${number}.plats.${time}` : `fotnot.${number}.plats`;
}
