import type { Heading } from '../document/body/body.ts';
import { enumerate } from './enumerate.ts';
import { foldHeading, isTranslation, knowsHeadings, placeOfHeading } from './headings.ts';
import { quote } from './quote.ts';
import type { Rule } from './rule.ts';
import { nameOf } from './words.ts';

/** The required headings that a document has, each where it first stands, in the order of the text. */
function presentOf(sections: readonly string[], headings: readonly Heading[]): Heading[] {
  const wanted = new Set(sections.map(foldHeading));
  const present: Heading[] = [];
  for (const heading of headings) {
    if (wanted.delete(foldHeading(heading.text))) present.push(heading);
  }
  return present;
}

/** Readers find their way by headings that always come in the same order. */
export const sectionOrder: Rule = {
  id: 'section-order',
  severity: 'info',
  basis: 'city-rules',
  summary: {
    sv: 'Rubrikerna som dokumenttypen kräver står i en annan ordning.',
    en: 'The headings that the type demands stand in another order.',
  },
  why: {
    sv: 'Den som läser flera av kommunens dokument hittar snabbare när syfte, omfattning och bestämmelser alltid kommer i samma följd.',
    en: "Whoever reads several of the city's documents finds faster when purpose, scope and provisions always come in the same order.",
  },

  *check({ city, documents, typeOf, hasEnded }) {
    for (const document of documents) {
      const judged = typeOf(document);
      const sections = judged?.type.sections ?? [];
      if (!judged || sections.length < 2 || hasEnded(document)) continue;
      if (isTranslation(document, city) || !knowsHeadings(document)) continue;
      const present = presentOf(sections, document.body.headings);
      const rank = new Map(sections.map((section, index) => [foldHeading(section), index]));
      const ranks = present.map(({ text }) => rank.get(foldHeading(text)) ?? 0);
      const at = ranks.findIndex((each, index) => index > 0 && each < (ranks[index - 1] ?? 0));
      const early = present[at];
      const before = present[ranks.findIndex((each) => each > (ranks[at] ?? 0))];
      if (!early || !before) continue;
      const order = enumerate(
        sections
          .filter((section) =>
            present.some(({ text }) => foldHeading(text) === foldHeading(section)),
          )
          .map(quote),
      );
      yield {
        place: placeOfHeading(document, early),
        message: {
          sv: `I ${nameOf(document)} kommer ${quote(early.text)} efter ${quote(before.text)}, men i dokument av typen ${judged.type.key} ska det komma före.`,
          en: `In ${nameOf(document)}, ${quote(early.text)} comes after ${quote(before.text)}, but in documents of type ${judged.type.key} it comes before.`,
        },
        help: {
          sv: `Flytta avsnitten nästa gång dokumentet revideras. Ordningen är ${order.sv}.`,
          en: `Move the sections the next time the document is revised. The order is ${order.en}.`,
        },
        related: [
          {
            place: placeOfHeading(document, before),
            message: { sv: 'ska komma senare', en: 'is to come later' },
          },
        ],
      };
    }
  },
};
