import type { Document } from '../document/document.ts';
import { isOrphan } from '../register/flags.ts';
import { lazily } from '../text/lazily.ts';
import { isSure } from './leaning-mentions.ts';
import type { Context, Rule } from './rule.ts';
import { nameOf } from './words.ts';

/** All documents that the text of another names. */
function namedInTexts({ documents, mentionsOf }: Context): Set<Document> {
  const named = new Set<Document>();
  for (const document of documents) {
    for (const mention of mentionsOf(document)) {
      const { to } = mention;
      if (to.kind === 'documents' && isSure(mention))
        for (const each of to.documents) named.add(each);
    }
  }
  return named;
}

/** A document of a type that carries out another belongs to one. */
export const orphanDocument: Rule = {
  id: 'orphan-document',
  severity: 'warning',
  basis: 'city-rules',
  summary: {
    sv: 'Ett dokument av en typ som behöver ett överordnat dokument har inget, och inget annat hänvisar till det.',
    en: 'A document of a type that needs a parent has none, and nothing refers to it.',
  },
  why: {
    sv: 'En handlingsplan, anvisning eller rutin genomför något annat. Framgår det inte vad, lever dokumentet kvar när det som skulle genomföras har upphört.',
    en: 'An action plan, instruction or routine carries out something else. If nothing says what, it lives on when that has ended.',
  },

  usesMentions: true,

  *check(context) {
    const { documents, register, isInForce, typeOf, placeOf } = context;
    const named = lazily(() => namedInTexts(context));
    for (const document of documents) {
      const judged = typeOf(document);
      if (!judged || !isInForce(document) || !isOrphan(register, document, judged.type)) continue;
      if (named().has(document)) continue;
      const { label, parents } = judged.type;
      const kinds = parents.length > 0 ? ` (${parents.join(', ')})` : '';
      yield {
        place: document.type?.place ?? placeOf(document),
        message: {
          sv: `${nameOf(document)} är av typen ${label} men hör inte till något annat dokument, och inget hänvisar till det.`,
          en: `${nameOf(document)} is of the type ${label} but belongs to no other document, and nothing refers to it.`,
        },
        help: {
          sv: `Skriv belongs-to: med id på det dokument som det genomför${kinds}, eller upphäv det.`,
          en: `Write belongs-to: with the id of the document that it carries out${kinds}, or repeal it.`,
        },
      };
    }
  },
};
