import type { Document } from '../document/document.ts';
import type { Mention } from '../mention/mention.ts';
import type { Place } from '../text/place.ts';
import type { Context } from './rule.ts';

export function placeOfMention({ source }: Document, { start, end }: Mention): Place {
  return { source, start, end };
}

/** Whether the author set a name apart: in italics, in quotation marks, as a link or by an id. */
export function isSetApart({ stands }: Mention): boolean {
  return stands !== 'plain' && stands !== 'anaphora';
}

/** Whether a mention surely means the document: what is left of a title may mean another one. */
export function isSure(mention: Mention): boolean {
  if (mention.isLoose || mention.stands === 'anaphora') return false;
  return isSetApart(mention) || mention.by !== 'part';
}

/** The documents that the text of another surely names as something of the past. */
export function toldAsPast({ mentionsOf }: Context, document: Document): ReadonlySet<Document> {
  const told = new Set<Document>();
  for (const mention of mentionsOf(document)) {
    const { to, isHistory } = mention;
    if (to.kind !== 'documents' || !isHistory || !isSure(mention)) continue;
    for (const each of to.documents) told.add(each);
  }
  return told;
}

/**
 * The documents that the text of another leans on, as far as they are asked about, with the places.
 * What is told of as something of the past is nothing to lean on; where several documents share a
 * name and one of them is not asked about, that one is meant. The latest of several is the one to tell of.
 */
export function leansOn(
  { mentionsOf }: Context,
  document: Document,
  isAsked: (to: Document) => boolean,
): Map<Document, Mention[]> {
  const found = new Map<Document, Mention[]>();
  for (const mention of mentionsOf(document)) {
    const { to, isHistory } = mention;
    if (to.kind !== 'documents' || isHistory || !isSure(mention)) continue;
    const last = to.documents.at(-1);
    if (!last || !to.documents.every(isAsked)) continue;
    const known = found.get(last);
    if (known) known.push(mention);
    else found.set(last, [mention]);
  }
  return found;
}
