import type { Heading } from '../document/body/body.ts';
import type { Document } from '../document/document.ts';
import { nearest } from '../text/nearest.ts';
import { decodePercent } from './file-paths.ts';
import { headingOfSection } from './section-anchors.ts';

const OWN_ANCHOR = /\{#([^\s{}]+)\}\s*$/;
/** In a document of more anchors, the nearest one by its letters is rarely the one meant. */
const MOST_COMPARED = 2000;

/** Faults after which a document's text is not known as a whole. */
const UNREAD: ReadonlySet<string> = new Set([
  'body-too-deep',
  'unreadable',
  'not-utf-8',
  'utf-16',
  'nul',
  'conflict',
  'file-too-large',
]);

/** Letters composed or not, small or large, encoded or not: browsers and renderers differ in these. */
export function foldAnchor(anchor: string): string {
  return decodePercent(anchor).normalize('NFC').toLowerCase();
}

/** Where links into a document may lead. */
export interface Anchors {
  /** As they stand; undefined where the document's text could not be read as a whole. */
  readonly exact: ReadonlySet<string> | undefined;
  folded?: ReadonlySet<string>;
}

/** Where links into a document may lead, by its headings and its HTML. */
export function anchorsOf(document: Document): Anchors {
  const { headings, htmlIds } = document.body;
  if (document.faults.some(({ kind }) => UNREAD.has(kind))) return { exact: undefined };
  const exact = new Set(htmlIds);
  for (const { anchor, text } of headings) {
    exact.add(anchor);
    // Pandoc and its like let a heading name its own anchor: «Syfte {#syfte}».
    const own = text.includes('{#') ? OWN_ANCHOR.exec(text)?.[1] : undefined;
    if (own !== undefined) exact.add(own);
  }
  return { exact };
}

function lettersOf(anchor: string): string {
  return anchor.normalize('NFD').replace(/[^\p{L}\p{N}]/gu, '');
}

/** The heading that an anchor means in another form: by the number of a section, or in the same letters and digits. */
export function sameHeading({ body: { headings } }: Document, anchor: string): Heading | undefined {
  const letters = lettersOf(anchor);
  return (
    headingOfSection(headings, anchor) ??
    headings.find((heading) => lettersOf(foldAnchor(heading.anchor)) === letters)
  );
}

/** The anchor that was perhaps meant: of the same letters and digits, else the nearest of the same digits. */
export function nearAnchor(anchor: string, known: ReadonlySet<string>): string | undefined {
  if (known.size > MOST_COMPARED) return undefined;
  const letters = lettersOf(anchor);
  const digits = letters.replace(/\D/g, '');
  const alike = [...known].filter((each) => lettersOf(each).replace(/\D/g, '') === digits);
  return alike.find((each) => lettersOf(each) === letters) ?? nearest(anchor, alike);
}
