import { isOrphan } from '../register/flags.ts';
import type { Rule } from './rule.ts';
import { nameOf } from './words.ts';

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

  *check({ documents, register, isInForce, typeOf, placeOf }) {
    for (const document of documents) {
      const judged = typeOf(document);
      if (!judged || !isInForce(document) || !isOrphan(register, document, judged.type)) continue;
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
