import type { Document } from '../document/document.ts';
import type { Mention } from '../mention/mention.ts';
import { enumerate } from './enumerate.ts';
import { placeOfMention } from './leaning-mentions.ts';
import type { Rule } from './rule.ts';
import { nameOf } from './words.ts';

/** So many titles are named in one finding. */
const MOST_SHOWN = 3;

/** A name that the author set apart as a title, and that is none: in other words, or less than all of it. */
function isDrifted({ stands, by, isHistory }: Mention): boolean {
  const isTitle = stands === 'quoted' || stands === 'italic';
  return isTitle && !isHistory && (by === 'inflected' || by === 'part');
}

function drifted(mentions: readonly Mention[]): Map<Document, Mention> {
  const found = new Map<Document, Mention>();
  for (const mention of mentions.filter(isDrifted)) {
    const { to } = mention;
    if (to.kind !== 'documents' || to.documents.length !== 1) continue;
    const [document] = to.documents;
    if (document && !found.has(document)) found.set(document, mention);
  }
  return found;
}

/** A title in quotation marks or italics is the title of the document. */
export const referenceTitleDrift: Rule = {
  id: 'reference-title-drift',
  severity: 'info',
  basis: 'facts',
  summary: {
    sv: 'En titel i kursiv eller citattecken är inte riktigt den som dokumentet har.',
    en: 'A title in italics or quotation marks is not quite the one that the document has.',
  },
  why: {
    sv: 'Den som söker på namnet hittar inte dokumentet, och nästa gång titeln ändras går hänvisningen förlorad.',
    en: 'Whoever searches for the name does not find the document, and the reference is lost the next time the title changes.',
  },
  usesMentions: true,

  *check({ documents, isInForce, hasEnded, mentionsOf }) {
    for (const document of documents) {
      if (!isInForce(document)) continue;
      const found = [...drifted(mentionsOf(document))].filter(([to]) => !hasEnded(to));
      const [first] = found;
      if (!first) continue;
      const shown = enumerate(found.slice(0, MOST_SHOWN).map(([to]) => nameOf(to)));
      const more = found.length > MOST_SHOWN;
      yield {
        place: placeOfMention(document, first[1]),
        message: {
          sv: `Namnet i texten är inte riktigt dokumentets titel: det heter ${shown.sv}${more ? ' med flera' : ''}.`,
          en: `The name in the text is not quite the title: the document is called ${shown.en}${more ? ' and others' : ''}.`,
        },
        help: {
          sv: `Skriv titeln som den är, eller lägg till namnet under aliases i ${first[0].id.value}.`,
          en: `Write the title as it is, or add the name under aliases in ${first[0].id.value}.`,
        },
        related: found.slice(1, MOST_SHOWN).map(([to, mention]) => ({
          place: placeOfMention(document, mention),
          message: { sv: `heter ${nameOf(to)}`, en: `is called ${nameOf(to)}` },
        })),
      };
    }
  },
};
