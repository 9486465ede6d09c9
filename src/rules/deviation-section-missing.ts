import { foldHeading, isTranslation, knowsHeadings } from './headings.ts';
import { quote } from './quote.ts';
import type { Rule } from './rule.ts';
import { nameOf } from './words.ts';

/** Whoever cannot follow a rule must find out what to do. Only where the city asks for it. */
export const deviationSectionMissing: Rule = {
  id: 'deviation-section-missing',
  severity: 'info',
  basis: 'city-rules',
  summary: {
    sv: 'Ett reglerande dokument saknar avsnittet om vägledning och avsteg.',
    en: 'A regulating document has no section on guidance and deviations.',
  },
  why: {
    sv: 'Den som inte kan följa dokumentet ska få veta vem som kan ge besked och vem som får besluta om undantag.',
    en: 'Whoever cannot follow the document must learn whom to ask, and who may decide on an exception.',
  },
  options: {
    heading: {
      default: '',
      means: {
        sv: 'rubriken som kommunens regler kräver i alla reglerande dokument, till exempel Vägledning och avsteg; utan den säger regeln inget',
        en: "the heading that the city's rules demand in every regulating document, such as Vägledning och avsteg; without it the rule says nothing",
      },
    },
  },

  *check({ city, documents, typeOf, hasEnded, placeOf, option }) {
    const heading = option('heading').trim();
    if (heading === '') return;
    const wanted = foldHeading(heading);
    for (const document of documents) {
      const judged = typeOf(document);
      if (judged?.type.family !== 'regulating' || hasEnded(document)) continue;
      if (document.stage?.value === 'planned' || isTranslation(document, city)) continue;
      // `section-required` tells of a heading that the type itself demands.
      if (judged.type.sections.some((section) => foldHeading(section) === wanted)) continue;
      const { headings } = document.body;
      if (headings.length === 0 || !knowsHeadings(document)) continue;
      // Whatever it is called, a section on deviations is what is asked for.
      const isThere = headings.some(
        ({ text }) => /avsteg|undantag/i.test(text) || foldHeading(text) === wanted,
      );
      if (isThere) continue;
      yield {
        place: placeOf(document, 'title'),
        message: {
          sv: `${nameOf(document)} har inget avsnitt ${quote(heading)}, som kommunens regler vill ha i reglerande dokument.`,
          en: `${nameOf(document)} has no section ${quote(heading)}, which the city's rules want in regulating documents.`,
        },
        help: {
          sv: `Lägg till ## ${heading} nästa gång dokumentet revideras: vem som ger råd, och vem som beslutar om avsteg.`,
          en: `Add ## ${heading} the next time the document is revised: who gives advice, and who decides on deviations.`,
        },
      };
    }
  },
};
