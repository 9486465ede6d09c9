import { type ContentsEntry, entriesOf, isAttachment, wordsOf } from './contents-entry.ts';
import { isProposal } from './decision-files.ts';
import { enumerate } from './enumerate.ts';
import { foldHeading, knowsHeadings, placeOfHeading } from './headings.ts';
import { listedHeadings } from './listed-headings.ts';
import { quote } from './quote.ts';
import type { Rule } from './rule.ts';
import { nameOf } from './words.ts';

/** A quick look at a heading, for nearly none is one of the titles below. */
const MAYBE = /innehåll|contents/i;
const TITLES = new Set(['innehåll', 'innehållsförteckning', 'contents', 'table of contents']);

/** So many are named in a finding. */
const MOST_SHOWN = 5;

/** A table of contents that was written by hand says what stands below it. */
export const tocMismatch: Rule = {
  id: 'toc-mismatch',
  severity: 'warning',
  basis: 'facts',
  summary: {
    sv: 'Innehållsförteckningen, eller en lista i ett förslag, stämmer inte med dokumentets rubriker.',
    en: 'The table of contents, or a list in a proposal, differs from the headings of the document.',
  },
  why: {
    sv: 'En förteckning som skrivits för hand följer inte med när rubrikerna ändras. Läsaren letar efter ett avsnitt som inte finns, eller går miste om ett som finns.',
    en: 'A table of contents written by hand does not follow when headings change. The reader looks for a section that is not there, or misses one that is.',
  },

  *check({ register }) {
    for (const { file, document, otherwise } of listedHeadings(register)) {
      const listed = enumerate(otherwise.map(([{ words }]) => quote(words)));
      const meant = enumerate(otherwise.map(([, { text }]) => quote(text)));
      const [[first] = []] = otherwise;
      const kind = isProposal(file)
        ? { sv: 'Förslaget', en: 'The proposal' }
        : { sv: 'Beslutet', en: 'The decision' };
      yield {
        place: first?.place ?? file.id.place,
        message: {
          sv: `${kind.sv} räknar upp rubrikerna i ${nameOf(document)} men skriver ${listed.sv}. I dokumentet står ${meant.sv}.`,
          en: `${kind.en} lists the headings of ${nameOf(document)} but writes ${listed.en}. The document says ${meant.en}.`,
        },
        help: {
          sv: 'Skriv samma rubriker på båda ställena: de som beslutar ska veta vad de antar.',
          en: 'Write the same headings in both places: those who decide must know what they adopt.',
        },
        related: otherwise.slice(0, MOST_SHOWN).map(([, heading]) => ({
          place: placeOfHeading(document, heading),
          message: { sv: 'rubriken i dokumentet', en: 'the heading in the document' },
        })),
      };
    }
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
    const isThere = (entry: ContentsEntry) => wordsOf(entry).some((words) => known.has(words));
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
