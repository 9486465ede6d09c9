import type { Document } from '../document/document.ts';
import type { SchemaFault } from '../document/schema-fault.ts';
import { certainKey } from './certain-key.ts';
import { unknownKeyWords } from './fault-words/unknown-key-words.ts';
import { meantPath, missingFacts } from './required-facts.ts';
import type { Complaint, Context, Rule } from './rule.ts';

type UnknownKey = SchemaFault & { readonly kind: 'unknown-key' };

/** Whether a decided document lacks the very fact that stands under the misspelt key. */
function isNeeded(fault: UnknownKey, document: Document, context: Context): boolean {
  const meant = meantPath(fault);
  if (meant === undefined || !context.isDecided(document)) return false;
  const missing = missingFacts(document, context).find(({ path }) => path === meant);
  return missing !== undefined && !missing.type?.older;
}

/** A key that nobody knows is a fact that nobody reads: mostly a slip of the pen. */
export const unknownKey: Rule = {
  id: 'unknown-key',
  severity: 'warning',
  basis: 'form',
  summary: {
    sv: 'En nyckel i dokumenthuvudet är okänd, både på engelska och på svenska.',
    en: 'A key in the frontmatter is unknown, in English and in Swedish.',
  },
  why: {
    sv: 'En felstavad nyckel märks bara på att uppgiften saknas, i förteckningen och i granskningen. Saknas därmed en uppgift som dokumentet måste ha, är det ett fel.',
    en: 'A misspelt key shows only in that its fact is missing, from the register and from the linting. If the document must state that fact, it is an error.',
  },

  fixes: {
    sv: 'Skriver den nyckel som menas, om det bara kan vara en: skrivsättet skiljer sig, två bokstäver har bytt plats eller en bokstav inne i ett längre ord är fel. Skriver också svenska nycklar på engelska.',
    en: 'Writes the key that is meant, where it can only be one: it is written in another way, two letters have changed places, or one letter within a longer word is wrong. Also writes Swedish keys in English.',
  },

  *check(context) {
    for (const { source, faults } of context.files) {
      for (const fault of faults) {
        if (fault.kind !== 'unknown-key') continue;
        const words = { place: fault.place, ...unknownKeyWords(fault) };
        const key = certainKey(fault);
        const complaint: Complaint = key
          ? { ...words, fix: [{ kind: 'key', place: fault.place, key }] }
          : words;
        const document = context.documentAt(source.path);
        yield document && isNeeded(fault, document, context)
          ? { ...complaint, severity: 'error' }
          : complaint;
      }
    }
  },
};
