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

/** A document that a text names, by the path of its file. */
interface NamedFile {
  readonly path: string;
  readonly place: Place;
  readonly count: number;
}

/**
 * What was found in texts before, for who asks again and again. It may be kept as long as nothing
 * changes but running text: names and states follow from frontmatter, configuration and day.
 */
export interface NamingMemory {
  /** What a text of a file names; undefined where it has not been searched. */
  readonly get: (path: string, text: string) => readonly NamedFile[] | undefined;
  readonly set: (path: string, text: string, named: readonly NamedFile[]) => void;
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
  memory?: NamingMemory,
): (document: Document) => readonly Naming[] {
  const ended = (document: Document) => hasEnded(stateOn(register, document, asOf), register.city);
  const mentionsIn = mentionReader(register, ended, true);
  function namedIn(other: Document, text: string): NamedFile[] {
    const found = byTarget(mentionsIn(other, documentText(text)));
    return [...found].flatMap(([document, mentions]): NamedFile[] => {
      const first = mentions.find(({ stands }) => stands !== 'anaphora');
      if (!first || document === other) return [];
      const place = placeOfMention(other, first);
      return [{ path: document.source.path, place, count: mentions.length }];
    });
  }
  const index = lazily(() => {
    const namings = new Map<string, Naming[]>();
    for (const document of register.documents) {
      const { path, length } = document.source;
      const text = read(path);
      if (text === undefined || text.length !== length) continue;
      const named = memory?.get(path, text) ?? namedIn(document, text);
      memory?.set(path, text, named);
      for (const { path: other, place, count } of named) {
        const known = namings.get(other);
        if (known) known.push({ document, place, count });
        else namings.set(other, [{ document, place, count }]);
      }
    }
    return namings;
  });
  return ({ source }) => index().get(source.path) ?? [];
}
