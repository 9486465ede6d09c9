import { visible } from '../report/visible.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Most texts: letters, digits and signs that mean nothing to anybody but people. */
const PLAIN = /^[ !#-%(-;=?-~¡-¬®-˿–—‘-”…]*$/;

/** Whether nothing of a text has to be written otherwise. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text) && !text.includes('::') && !text.includes('##[');
}

/** A text for XML and HTML, between tags or in quotation marks; control and hidden characters are shown. */
export function escapeXml(text: string): string {
  if (isPlain(text)) return text;
  return visible(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
