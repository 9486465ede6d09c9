import type { Heading } from '../document/body/body.ts';
import type { Document } from '../document/document.ts';
import type { Place } from '../text/place.ts';
import { enumerate } from './enumerate.ts';
import { foldHeading, knowsHeadings, placeOfHeading } from './headings.ts';
import { quote } from './quote.ts';
import type { Rule } from './rule.ts';
import { nameOf } from './words.ts';

/** A quick look at a heading, for nearly none is one of the titles below. */
const MAYBE = /innehåll|contents/i;
const TITLES = new Set(['innehåll', 'innehållsförteckning', 'contents', 'table of contents']);

/** So many are named in a finding. */
const MOST_SHOWN = 5;

/** A longer line is no entry. */
const LONGEST_LINE = 300;

/** One line of a table of contents: its words, and where they stand. */
interface Entry {
  readonly text: string;
  readonly place: Place;
  /** A link within the document: `link-broken` tells where that leads nowhere. */
  readonly anchor: string | undefined;
}

/** An item of a list, or a line that ends in dots and the number of a page. */
const ITEM = /^\s*(?:(?:[-*+]|\d+[.)])\s+(\S.*)|(\S.*?)\s?(?:\.{3,}|…+|\t)\s*\d{1,3})\s*$/;

function entryOf(document: Document, line: string, start: number): Entry | undefined {
  const match = line.length > LONGEST_LINE ? null : ITEM.exec(line);
  const written = (match?.[1] ?? match?.[2])?.trimEnd();
  if (written === undefined) return undefined;
  const link = /^\[([^[\]]*)\]\(#([^()\s]*)\)/.exec(written);
  const text = (link?.[1] ?? written)
    .replace(/[*_`]/g, '')
    .replace(/\s?(?:\.{3,}|…+|\t)\s*\d{0,3}$/, '')
    .trim();
  const at = start + line.indexOf(written);
  const place = { source: document.source, start: at, end: at + written.length };
  return text === '' ? undefined : { text, place, anchor: link?.[2] };
}

function entriesOf(document: Document, { end, sectionEnd }: Heading, text: string): Entry[] {
  const entries: Entry[] = [];
  let start = end;
  for (const line of text.slice(end, sectionEnd).split('\n')) {
    const entry = entryOf(document, line, start);
    if (entry) entries.push(entry);
    start += line.length + 1;
  }
  return entries;
}

/** An entry's words as they are compared; the page may stand behind them with no dots between. */
function wordsOf({ text }: Entry): string[] {
  const folded = foldHeading(text);
  return [folded, folded.replace(/ \d{1,3}$/, '')];
}

/** An attachment is listed though it is a file of its own. */
function isAttachment(words: string): boolean {
  return /^(?:bilag(?:a|or)|appendix|attachments?)\b/.test(words);
}

/** A table of contents that was written by hand says what stands below it. */
export const tocMismatch: Rule = {
  id: 'toc-mismatch',
  severity: 'warning',
  basis: 'facts',
  summary: {
    sv: 'Innehållsförteckningen stämmer inte med rubrikerna.',
    en: 'The table of contents differs from the headings.',
  },
  why: {
    sv: 'En förteckning som skrivits för hand följer inte med när rubrikerna ändras. Läsaren letar efter ett avsnitt som inte finns, eller går miste om ett som finns.',
    en: 'A table of contents written by hand does not follow when headings change. The reader looks for a section that is not there, or misses one that is.',
  },

  *checkText({ hasEnded }, document, { text }) {
    const { headings } = document.body;
    const at = headings.findIndex(
      ({ text: words }) => MAYBE.test(words) && TITLES.has(foldHeading(words)),
    );
    const title = headings[at];
    if (!title || hasEnded(document) || !knowsHeadings(document)) return;
    const entries = entriesOf(document, title, text);
    const known = new Set(headings.map((heading) => foldHeading(heading.text)));
    const anchors = new Set(headings.map(({ anchor }) => anchor));
    const isThere = (entry: Entry) => wordsOf(entry).some((words) => known.has(words));
    const found = entries.filter(isThere);
    // A section on what something holds is no table of contents.
    if (found.length < 2 || found.length * 2 < entries.length) return;
    const gone = entries.filter(
      (entry) =>
        !isThere(entry) &&
        !isAttachment(foldHeading(entry.text)) &&
        (entry.anchor === undefined || anchors.has(entry.anchor)),
    );
    const listed = new Set(entries.flatMap(wordsOf));
    const later = headings.slice(at + 1);
    const depth = Math.min(
      ...later.filter((each) => listed.has(foldHeading(each.text))).map((each) => each.depth),
    );
    const unlisted = later.filter((heading) => {
      const words = foldHeading(heading.text);
      // A renamed heading stands in the table by its old name, and is told of once.
      return heading.depth === depth && !listed.has(words) && !isAttachment(words);
    });
    // With as many left out as taken up, the table is of some of them only, or of another text.
    const left = unlisted.length * 2 <= found.length ? unlisted : [];
    const [first] = gone;
    if (!first && left.length === 0) return;
    const names = (all: readonly { readonly text: string }[]) =>
      enumerate(all.slice(0, MOST_SHOWN).map((each) => quote(each.text)));
    const wrong = names(gone);
    const missing = names(left);
    const parts = {
      sv: [
        ...(first
          ? [`tar upp ${wrong.sv}, som inte ${gone.length > 1 ? 'är rubriker' : 'är någon rubrik'}`]
          : []),
        ...(left.length > 0 ? [`saknar ${missing.sv}`] : []),
      ],
      en: [
        ...(first
          ? [`lists ${wrong.en}, which ${gone.length > 1 ? 'are no headings' : 'is no heading'}`]
          : []),
        ...(left.length > 0 ? [`lacks ${missing.en}`] : []),
      ],
    };
    yield {
      place: first?.place ?? placeOfHeading(document, title),
      message: {
        sv: `Innehållsförteckningen i ${nameOf(document)} ${parts.sv.join(', och ')}.`,
        en: `The table of contents of ${nameOf(document)} ${parts.en.join(', and ')}.`,
      },
      help: {
        sv: 'Rätta förteckningen efter rubrikerna, eller ta bort den: på webben görs den av sig själv.',
        en: 'Correct the table by the headings, or remove it: on the web it makes itself.',
      },
      related: left.slice(0, MOST_SHOWN).map((heading) => ({
        place: placeOfHeading(document, heading),
        message: { sv: 'finns inte i förteckningen', en: 'is not in the table' },
      })),
    };
  },
};
