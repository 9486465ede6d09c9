import type { Document } from '../document/document.ts';
import type { Mention } from '../mention/mention.ts';
import type { Register } from '../register/register.ts';
import { hasEnded, stateOn } from '../register/state.ts';
import type { Day } from '../text/calendar.ts';
import type { Place } from '../text/place.ts';
import { documentText } from './document-text.ts';
import { isSure, placeOfMention } from './leaning-mentions.ts';
import { mentionReader } from './mention-reader.ts';

/** A document that names another in its text. */
interface Naming {
  readonly document: Document;
  readonly place: Place;
  readonly count: number;
}

function names(mention: Mention, document: Document): boolean {
  const { to, stands } = mention;
  const isMeant = to.kind === 'documents' && to.documents.includes(document);
  return isMeant && (stands === 'anaphora' || isSure(mention));
}

/** Makes the finder of the texts of a register that name a document: it reads all of them. */
export function namedInTexts(
  register: Register,
  asOf: Day,
  read: (path: string) => string | undefined,
): (document: Document) => readonly Naming[] {
  const ended = (document: Document) => hasEnded(stateOn(register, document, asOf), register.city);
  const mentionsIn = mentionReader(register, ended, true);
  return (document) =>
    register.documents.flatMap((other): Naming[] => {
      const text = other === document ? undefined : read(other.source.path);
      if (text === undefined || text.length !== other.source.length) return [];
      const found = mentionsIn(other, documentText(text)).filter((each) => names(each, document));
      const first = found.find(({ stands }) => stands !== 'anaphora');
      return first
        ? [{ document: other, place: placeOfMention(other, first), count: found.length }]
        : [];
    });
}
