import type { Heading } from '../document/body/body.ts';
import type { Document } from '../document/document.ts';
import { foldName } from '../text/normalise.ts';
import { knowsHeadings, placeOfHeading } from './headings.ts';
import { quote } from './quote.ts';
import type { Complaint, Rule } from './rule.ts';
import { nameOf } from './words.ts';

/** A heading that stands more than one rank below the one before it, with that one. */
interface Skip {
  readonly heading: Heading;
  readonly before: Heading;
}

/** The headings that stand directly in the text: those in lists and quotations make no sections. */
function ownHeadings(headings: readonly Heading[]): Heading[] {
  return headings.filter(({ end, sectionEnd }) => sectionEnd > end);
}

function skipsOf(headings: readonly Heading[]): Skip[] {
  return headings.flatMap((heading, index) => {
    const before = headings[index - 1];
    return before && heading.depth > before.depth + 1 ? [{ heading, before }] : [];
  });
}

function sayMore(count: number): { sv: string; en: string } {
  if (count === 0) return { sv: '', en: '' };
  return {
    sv: ` Det händer ${count} ${count === 1 ? 'gång' : 'gånger'} till i dokumentet.`,
    en: ` It happens ${count} more ${count === 1 ? 'time' : 'times'} in the document.`,
  };
}

function isTitle({ text }: Heading, { title }: Document): boolean {
  return title !== undefined && foldName(text) === foldName(title.value);
}

const HASHES = ['', '#', '##', '###', '####', '#####', '######'];

/** The ranks of headings say what belongs below what: none is left out, and one is the title. */
export const headingSkip: Rule = {
  id: 'heading-skip',
  severity: 'info',
  basis: 'facts',
  summary: {
    sv: 'En rubriknivå hoppas över, eller flera rubriker är dokumentets titel.',
    en: 'A rank of headings is skipped, or several headings are the title.',
  },
  why: {
    sv: 'Den som lyssnar på dokumentet i en skärmläsare, och den som gör en innehållsförteckning, går efter nivåerna. Ett hopp ser ut som ett avsnitt som saknas, och flera titlar som flera dokument.',
    en: 'Whoever listens to the document with a screen reader, and whoever makes a table of contents, goes by the ranks. A skip looks like a missing section, and several titles like several documents.',
  },
  source: {
    sv: 'Lagen (2018:1937) om tillgänglighet till digital offentlig service; WCAG 2.1, 1.3.1.',
    en: 'The Act on accessibility of digital public services (2018:1937); WCAG 2.1, 1.3.1.',
  },

  *check({ documents, hasEnded }): Generator<Complaint> {
    for (const document of documents) {
      if (hasEnded(document) || !knowsHeadings(document)) continue;
      const headings = ownHeadings(document.body.headings);
      const [skip, ...others] = skipsOf(headings);
      if (skip) {
        const { heading, before } = skip;
        const more = sayMore(others.length);
        yield {
          place: placeOfHeading(document, heading),
          message: {
            sv: `I ${nameOf(document)} följer ${quote(heading.text)} på nivå ${heading.depth} direkt på ${quote(before.text)} på nivå ${before.depth}.${more.sv}`,
            en: `In ${nameOf(document)}, ${quote(heading.text)} of rank ${heading.depth} comes straight after ${quote(before.text)} of rank ${before.depth}.${more.en}`,
          },
          help: {
            sv: `Skriv rubriken med ${HASHES[before.depth + 1]}, eller sätt in den rubrik som saknas emellan.`,
            en: `Write the heading with ${HASHES[before.depth + 1]}, or put in the heading that is missing between them.`,
          },
        };
      }
      const [title, second, ...more] = headings.filter(({ depth }) => depth === 1);
      // Where the title is no heading, chapters may well have the highest rank.
      if (!title || !second || !isTitle(title, document)) continue;
      const count = more.length + 2;
      yield {
        place: placeOfHeading(document, second),
        message: {
          sv: `${nameOf(document)} har ${count} rubriker på den översta nivån, där bara titeln ska stå.`,
          en: `${nameOf(document)} has ${count} headings of the top rank, where only the title is to stand.`,
        },
        help: {
          sv: 'Låt titeln ha # ensam och skriv de andra med ##, och deras underrubriker med ett # mer än i dag.',
          en: 'Leave # to the title and write the others with ##, and the headings below them with one # more than now.',
        },
        related: [
          {
            place: placeOfHeading(document, title),
            message: { sv: 'den första', en: 'the first' },
          },
        ],
      };
    }
  },
};
