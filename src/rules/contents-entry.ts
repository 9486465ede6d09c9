import type { Heading } from '../document/body/body.ts';
import type { Document } from '../document/document.ts';
import type { Place } from '../text/place.ts';
import { foldHeading } from './headings.ts';

/** A longer line is no entry. */
const LONGEST_LINE = 300;

/** One line of a table of contents: its words, and where they stand. */
export interface ContentsEntry {
  readonly text: string;
  readonly place: Place;
  /** A link within the document: `link-broken` tells where that leads nowhere. */
  readonly anchor: string | undefined;
}

/** An item of a list, or a line that ends in dots and the number of a page. */
const ITEM = /^\s*(?:(?:[-*+]|\d+[.)])\s+(\S.*)|(\S.*?)\s?(?:\.{3,}|…+|\t)\s*\d{1,3})\s*$/;

function entryOf(document: Document, line: string, start: number): ContentsEntry | undefined {
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

/** The entries of a table of contents that stands below a heading. */
export function entriesOf(
  document: Document,
  { end, sectionEnd }: Heading,
  text: string,
): ContentsEntry[] {
  const entries: ContentsEntry[] = [];
  let start = end;
  for (const line of text.slice(end, sectionEnd).split('\n')) {
    const entry = entryOf(document, line, start);
    if (entry) entries.push(entry);
    start += line.length + 1;
  }
  return entries;
}

/** An entry's words as they are compared; the page may stand behind them with no dots between. */
export function wordsOf({ text }: ContentsEntry): string[] {
  const folded = foldHeading(text);
  return [folded, folded.replace(/ \d{1,3}$/, '')];
}

/** An attachment is listed though it is a file of its own. */
export function isAttachment(words: string): boolean {
  return /^(?:bilag(?:a|or)|appendix|attachments?)\b/.test(words);
}
