import type { Heading } from '../document/body/body.ts';
import { nearest } from '../text/nearest.ts';
import { enumerate } from './enumerate.ts';
import { foldHeading, isTranslation, knowsHeadings, placeOfHeading } from './headings.ts';
import { quote } from './quote.ts';
import type { Rule } from './rule.ts';
import { nameOf } from './words.ts';

/** The heading that was perhaps meant, for each missing section that has one, in the city's words. */
function nearHeadings(
  missing: readonly string[],
  headings: readonly Heading[],
): Map<Heading, string> {
  const unused = new Map(headings.map((heading) => [foldHeading(heading.text), heading]));
  const near = new Map<Heading, string>();
  for (const section of missing) {
    const word = nearest(foldHeading(section), unused.keys());
    const heading = word === undefined ? undefined : unused.get(word);
    if (word === undefined || !heading) continue;
    unused.delete(word);
    near.set(heading, section);
  }
  return near;
}

/** A document has the headings that the city demands of its type. */
export const sectionRequired: Rule = {
  id: 'section-required',
  severity: 'error',
  basis: 'city-rules',
  summary: {
    sv: 'En rubrik som dokumenttypen kräver saknas.',
    en: 'A heading that the type demands is missing.',
  },
  why: {
    sv: 'Läsaren ska alltid hitta syfte, vilka som omfattas och det som ska gälla under samma rubriker. En rubrik som saknas är ofta ett innehåll som saknas.',
    en: 'A reader should always find the purpose, who is covered and what applies under the same headings. A missing heading is often missing content.',
  },

  *check({ city, documents, typeOf, placeOf, hasEnded }) {
    for (const document of documents) {
      const judged = typeOf(document);
      const sections = judged?.type.sections ?? [];
      // What is only planned has no text yet.
      if (!judged || sections.length === 0 || document.stage?.value === 'planned') continue;
      const { headings } = document.body;
      if (hasEnded(document) || isTranslation(document, city)) continue;
      if (!knowsHeadings(document)) continue;
      const present = new Map(headings.map((heading) => [foldHeading(heading.text), heading]));
      const missing = sections.filter((section) => !present.has(foldHeading(section)));
      if (missing.length === 0) continue;
      const used = new Set(sections.map((section) => present.get(foldHeading(section))));
      const near = nearHeadings(
        missing,
        headings.filter((heading) => !used.has(heading)),
      );
      const [title] = headings;
      const type = judged.type.key;
      const list = enumerate(missing.map(quote));
      const one = missing.length === 1;
      const later = judged.older
        ? {
            sv: ' Dokumentet är äldre än regeln: ta det vid nästa revidering.',
            en: ' The document is older than the rule: do it at the next revision.',
          }
        : { sv: '', en: '' };
      yield {
        place: title ? placeOfHeading(document, title) : placeOf(document, 'title'),
        message:
          headings.length === 0
            ? {
                sv: `${nameOf(document)} har inga rubriker. Dokument av typen ${type} ska ha ${list.sv}.`,
                en: `${nameOf(document)} has no headings. Documents of type ${type} must have ${list.en}.`,
              }
            : {
                sv: `${nameOf(document)} saknar ${one ? 'rubriken' : 'rubrikerna'} ${list.sv}, som dokument av typen ${type} ska ha.`,
                en: `${nameOf(document)} lacks the ${one ? 'heading' : 'headings'} ${list.en}, which documents of type ${type} must have.`,
              },
        help:
          headings.length === 0
            ? {
                sv: `Lägg in dokumentets text under dokumenthuvudet, med de rubrikerna.${later.sv}`,
                en: `Put the document's text below its frontmatter, with those headings.${later.en}`,
              }
            : {
                sv: `Lägg till ${one ? `rubriken ## ${missing[0]} med` : 'rubrikerna med'} innehåll${near.size > 0 ? ', eller rätta den rubrik som redan säger det' : ''}.${later.sv}`,
                en: `Add ${one ? `the heading ## ${missing[0]} with its` : 'the headings with their'} content${near.size > 0 ? ', or correct the heading that already says it' : ''}.${later.en}`,
              },
        related: [...near].map(([heading, section]) => ({
          place: placeOfHeading(document, heading),
          message: { sv: `kanske ${quote(section)}?`, en: `perhaps ${quote(section)}?` },
        })),
      };
    }
  },
};
