import type { Document } from '../document/document.ts';
import type { Mention } from '../mention/mention.ts';
import type { Register } from '../register/register.ts';
import { hasEnded, stateOn } from '../register/state.ts';
import type { Day } from '../text/calendar.ts';
import { lazily } from '../text/lazily.ts';
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

/** The mentions of each document that a text surely names, or stands for. */
function byTarget(mentions: readonly Mention[]): ReadonlyMap<Document, readonly Mention[]> {
  const found = new Map<Document, Mention[]>();
  for (const mention of mentions) {
    const { to, stands } = mention;
    if (to.kind !== 'documents' || !(stands === 'anaphora' || isSure(mention))) continue;
    for (const document of new Set(to.documents)) {
      const known = found.get(document);
      if (known) known.push(mention);
      else found.set(document, [mention]);
    }
  }
  return found;
}

/**
 * Makes the finder of the texts of a register that name a document. When it is first asked it reads
 * all of them, once, and keeps who names whom.
 */
export function namedInTexts(
  register: Register,
  asOf: Day,
  read: (path: string) => string | undefined,
): (document: Document) => readonly Naming[] {
  const ended = (document: Document) => hasEnded(stateOn(register, document, asOf), register.city);
  const mentionsIn = mentionReader(register, ended, true);
  const index = lazily(() => {
    const namings = new Map<Document, Naming[]>();
    for (const other of register.documents) {
      const text = read(other.source.path);
      if (text === undefined || text.length !== other.source.length) continue;
      for (const [document, found] of byTarget(mentionsIn(other, documentText(text)))) {
        const first = found.find(({ stands }) => stands !== 'anaphora');
        if (!first || document === other) continue;
        const naming = {
          document: other,
          place: placeOfMention(other, first),
          count: found.length,
        };
        const known = namings.get(document);
        if (known) known.push(naming);
        else namings.set(document, [naming]);
      }
    }
    return namings;
  });
  return (document) => index().get(document) ?? [];
}
