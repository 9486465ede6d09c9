import type { Document } from '../document/document.ts';
import type { Mention } from '../mention/mention.ts';
import { letterPattern } from '../text/letter-pattern.ts';
import { foldName } from '../text/normalise.ts';
import { enumerate } from './enumerate.ts';
import { isSure, placeOfMention } from './leaning-mentions.ts';
import { quote } from './quote.ts';
import type { Context, Rule } from './rule.ts';
import { nameOf } from './words.ts';

/** So many documents are named in one finding. */
const MOST_SHOWN = 3;

/** Headings of the section in which a document tells of the ones it goes with. */
const COUPLINGS = letterPattern(
  '^(?:\\d[\\d.]* )?(?:(?:koppling|samband|relation|förhållande|anknytning|hänvisning)[\\p{L}]* (?:till|mellan|med) [\\p{L} ]{0,40}dokument|(?:relaterade|anknytande|andra|övriga|överordnade|underordnade) (?:styrande )?(?:styr)?dokument|referenser|hänvisningar|related documents|(?:links to )?other governing documents)$',
  'u',
);
/** What each of them has, for nearly no heading is one. */
const LIKELY = /dokument|documents|referenser|hänvisningar/;

function couplingSection({
  body,
}: Document): { start: number; end: number; text: string } | undefined {
  const heading = body.headings.find(({ text }) => {
    const folded = foldName(text);
    return LIKELY.test(folded) && COUPLINGS(folded).test(folded);
  });
  return heading && { start: heading.start, end: heading.sectionEnd, text: heading.text };
}

/** All documents that the frontmatter, or that of the other, says this one has to do with. */
function related({ register }: Context, document: Document): Set<Document> {
  const found = new Set<Document>([document]);
  for (const { to } of register.referencesOf(document)) found.add(to);
  for (const { to } of register.parentsOf(document)) found.add(to);
  for (const { from } of register.childrenOf(document)) found.add(from);
  for (const { from } of register.referrersOf(document)) found.add(from);
  for (const { predecessor } of register.predecessorsOf(document)) found.add(predecessor);
  for (const { successor } of register.successorsOf(document)) found.add(successor);
  for (const { document: attached } of document.attachments) {
    const to = attached && register.resolve(attached.value);
    if (to?.kind === 'document') found.add(to.document);
  }
  return found;
}

/** What a document says it goes with, its frontmatter says too. */
export const referenceUndeclared: Rule = {
  id: 'reference-undeclared',
  severity: 'info',
  basis: 'facts',
  summary: {
    sv: 'Avsnittet om andra styrande dokument nämner ett dokument som saknas i dokumenthuvudet.',
    en: 'The section on other governing documents names one that the frontmatter does not.',
  },
  why: {
    sv: 'Kartan över styrmiljön ritas efter dokumenthuvudena. Ett samband som bara står i texten syns inte där.',
    en: 'The steering map is drawn from the frontmatters. A connection that only the text tells of does not show there.',
  },
  usesMentions: true,

  *check(context) {
    const { documents, isInForce, hasEnded, mentionsOf } = context;
    for (const document of documents) {
      if (!isInForce(document)) continue;
      const section = couplingSection(document);
      if (!section) continue;
      const known = related(context, document);
      const found = new Map<Document, Mention>();
      for (const mention of mentionsOf(document)) {
        const { to, start } = mention;
        if (start < section.start || start >= section.end || !isSure(mention)) continue;
        const [other, ...others] = to.kind === 'documents' ? to.documents : [];
        if (!other || others.length > 0 || known.has(other) || hasEnded(other)) continue;
        if (!found.has(other)) found.set(other, mention);
      }
      const [first] = found.values();
      if (!first) continue;
      const all = [...found.keys()];
      const shown = enumerate(all.slice(0, MOST_SHOWN).map(nameOf));
      const more = all.length - MOST_SHOWN;
      const ids = all.map(({ id }) => id.value).join(', ');
      yield {
        place: placeOfMention(document, first),
        message: {
          sv: `Avsnittet ${quote(section.text)} nämner ${shown.sv}${more > 0 ? ` och ${more} till` : ''}, men dokumenthuvudet gör det inte.`,
          en: `The section ${quote(section.text)} names ${shown.en}${more > 0 ? ` and ${more} more` : ''}, but the frontmatter does not.`,
        },
        help: {
          sv: `Lägg till id under references: ${ids}.`,
          en: `Add the ids under references: ${ids}.`,
        },
      };
    }
  },
};
