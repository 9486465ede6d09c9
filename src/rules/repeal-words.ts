import type { Document } from '../document/document.ts';
import type { Text } from '../text/language.ts';
import { nameOf } from './words.ts';

/** The document, or the part of it, that a repeal or a supersession is about. */
export function sayWhole(document: Document, part: string | undefined): Text {
  const name = nameOf(document);
  if (part === undefined) return { sv: name, en: name };
  if (part === 'rest') return { sv: `resten av ${name}`, en: `the rest of ${name}` };
  return { sv: `del ${part} i ${name}`, en: `part ${part} of ${name}` };
}
