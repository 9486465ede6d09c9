import type { Document } from '../document/document.ts';
import type { Rule } from './rule.ts';
import { states } from './stated.ts';
import { nameOf } from './words.ts';

const PERIOD = ['validity.from', 'validity.to', 'validity.mandate-period'];

/** Whether nothing is said of a period: words that no one understands are another fault. */
function isSilent(document: Document): boolean {
  const { validity } = document;
  if (!validity) return !states(document, 'validity');
  if (validity.value.kind !== 'not-understood') return false;
  const value = document.frontmatter?.entries.find((entry) => entry.key.text === 'validity')?.value;
  return value?.kind === 'mapping' && !PERIOD.some((path) => states(document, path));
}

/** How long a document applies belongs to its decision. */
export const validityMissing: Rule = {
  id: 'validity-missing',
  severity: 'error',
  basis: 'facts',
  summary: {
    sv: 'Ett beslutat dokument säger inte hur länge det gäller.',
    en: 'A decided document does not say how long it applies.',
  },
  why: {
    sv: 'Utan giltighetstid vet ingen när dokumentet ska omprövas eller upphävas, och det ligger kvar.',
    en: 'Without a period nobody knows when to reconsider or repeal the document, and it stays.',
  },

  *check({ documents, isDecided, hasEnded, typeOf, placeOf }) {
    for (const document of documents) {
      // Of what has ended, the end is known.
      if (!isDecided(document) || hasEnded(document) || !isSilent(document)) continue;
      const type = typeOf(document)?.type;
      const period = 'validity: { from: ÅÅÅÅ-MM-DD, to: ÅÅÅÅ-MM-DD }';
      const english = period.replaceAll('ÅÅÅÅ', 'YYYY');
      yield {
        place: placeOf(document, 'validity'),
        message: {
          sv: `${nameOf(document)} saknar giltighetstid.`,
          en: `${nameOf(document)} states no validity.`,
        },
        help: type?.endRequired
          ? {
              sv: `Skriv perioden enligt beslutet: ${period}. Dokument av typen ${type.label.toLowerCase()} ska ha ett slut; säger beslutet inget, behövs ett nytt beslut.`,
              en: `Write the period as decided: ${english}. Documents of type ${type.label.toLowerCase()} must have an end; if the decision names none, a new decision is needed.`,
            }
          : {
              sv: `Skriv perioden enligt beslutet: ${period}. Säger beslutet inget om ett slut: validity: until-further-notice.`,
              en: `Write the period as decided: ${english}. If the decision names no end: validity: until-further-notice.`,
            },
      };
    }
  },
};
