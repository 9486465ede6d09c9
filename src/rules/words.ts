import type { Document } from '../document/document.ts';

/** The name of a document in a message: its title in quotation marks, else its id. */
export function nameOf(document: Document): string {
  return document.title ? `«${document.title.value}»` : document.id.value;
}
