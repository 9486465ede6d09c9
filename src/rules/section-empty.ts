import type { Heading } from '../document/body/body.ts';
import type { Document } from '../document/document.ts';
import { isPlaceholder } from '../forms/placeholder-form.ts';
import { enumerate } from './enumerate.ts';
import { foldHeading, isTranslation, knowsHeadings, placeOfHeading } from './headings.ts';
import { quote } from './quote.ts';
import type { Rule } from './rule.ts';
import { nameOf } from './words.ts';

/** A line that says nothing by itself: a rule, a mark of a list or quotation without words. */
const BARE = /^[\s>*+_#|:-]*$/;

/** Whether a stretch of a body is without content: headings, comments and what a template left are none. */
function isEmpty(text: string, from: number, to: number, headings: readonly Heading[]): boolean {
  let rest = '';
  let at = from;
  for (const { start, end } of headings) {
    if (start < at || start >= to) continue;
    rest += `${text.slice(at, start)}\n`;
    at = end;
  }
  rest += text.slice(Math.min(at, to), to);
  const lines = rest.replace(/<!--[\s\S]*?(?:-->|$)/g, '').split('\n');
  return lines.every((line) => {
    const words = line.replace(/^\s*(?:[-*+>]|\d+[.)])\s+/, '').replace(/^[*_]+|[*_]+$/g, '');
    return BARE.test(line) || isPlaceholder(words.trim());
  });
}

function emptyOf(document: Document, sections: readonly string[], text: string): Heading[] {
  const wanted = new Set(sections.map(foldHeading));
  const { headings } = document.body;
  return headings.filter(
    (heading) =>
      // A heading within a list or quotation has no section.
      heading.sectionEnd > heading.end &&
      wanted.has(foldHeading(heading.text)) &&
      isEmpty(text, heading.end, heading.sectionEnd, headings),
  );
}

/** A heading that the city demands is there for what stands below it. */
export const sectionEmpty: Rule = {
  id: 'section-empty',
  severity: 'warning',
  basis: 'city-rules',
  summary: {
    sv: 'Under en rubrik som dokumenttypen kräver står ingenting.',
    en: 'Nothing stands below a heading that the type demands.',
  },
  why: {
    sv: 'Rubrikerna krävs för innehållets skull. En tom rubrik ser ut som en uppgift som någon har glömt eller strukit.',
    en: 'The headings are demanded for what they hold. An empty one looks like something forgotten or struck out.',
  },

  *checkText({ city, typeOf, hasEnded }, document, { text }) {
    const judged = typeOf(document);
    const sections = judged?.type.sections ?? [];
    if (!judged || sections.length === 0 || document.stage?.value === 'planned') return;
    if (hasEnded(document) || isTranslation(document, city) || !knowsHeadings(document)) return;
    const empty = emptyOf(document, sections, text);
    const [first, ...others] = empty;
    if (!first) return;
    const list = enumerate(empty.map((heading) => quote(heading.text)));
    const one = others.length === 0;
    yield {
      place: placeOfHeading(document, first),
      message: {
        sv: `I ${nameOf(document)} står inget under ${one ? 'rubriken' : 'rubrikerna'} ${list.sv}, som dokument av typen ${judged.type.key} ska ha.`,
        en: `In ${nameOf(document)} nothing stands below the ${one ? 'heading' : 'headings'} ${list.en}, which documents of type ${judged.type.key} must have.`,
      },
      help: {
        sv: 'Skriv det som hör hemma under rubriken. Finns inget att säga, skriv det med en mening.',
        en: 'Write what belongs below the heading. If there is nothing to say, say so in a sentence.',
      },
      related: others.map((heading) => ({
        place: placeOfHeading(document, heading),
        message: { sv: 'också tom', en: 'empty too' },
      })),
    };
  },
};
