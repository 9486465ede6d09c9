import { makeAnchors } from './anchors.ts';
import type { HeadingPlace } from './block/block.ts';
import { readBlocks } from './block/block-reader.ts';
import type { Body, Heading, Link } from './body.ts';
import { collectHtmlIds } from './inline/html-ids.ts';
import { plainWords, readInlines } from './inline/inline-reader.ts';
import { makeScan } from './inline/scan.ts';
import { sectionEnds } from './sections.ts';

/** A body and, where its nesting goes beyond the limit, the marker at which reading stopped. */
export interface BodyReading {
  readonly body: Body;
  readonly tooDeep?: { readonly start: number; readonly end: number };
}

/**
 * Reads a document's Markdown body as CommonMark, in agreement with remark-parse. Never throws, and
 * takes time in proportion to the text, whatever it holds.
 *
 * @param text the whole file's text without a byte order mark; offsets of the result are of it
 * @param bodyStart the offset after the line of the frontmatter's closing fence, 0 without one
 */
export function readBody(text: string, bodyStart: number): BodyReading {
  const { blocks, definitions, tooDeep } = readBlocks(text, bodyStart);
  const links: Link[] = [];
  const htmlIds: string[] = [];
  const places: HeadingPlace[] = [];
  const words: string[] = [];
  for (const block of blocks) {
    if (block.kind === 'html') {
      collectHtmlIds(block.passage.text, htmlIds);
      continue;
    }
    const { heading, passage } = block;
    if (heading) places.push(heading);
    const plain = heading && block.from === 0 ? plainWords(passage.text) : undefined;
    if (plain !== undefined) {
      words.push(plain);
      continue;
    }
    const scan = makeScan(block, definitions, links, htmlIds);
    readInlines(scan);
    if (scan.words) words.push(scan.words.parts.join(''));
  }
  const body = { headings: makeHeadings(places, words, text.length), links, htmlIds };
  return tooDeep ? { body, tooDeep } : { body };
}

function makeHeadings(
  places: readonly HeadingPlace[],
  words: readonly string[],
  textEnd: number,
): Heading[] {
  const anchorOf = makeAnchors();
  const ends = sectionEnds(places, textEnd);
  return places.map(({ depth, start, end }, index) => {
    const text = words[index] ?? '';
    const sectionEnd = ends[index] ?? end;
    return { depth, text, anchor: anchorOf(text), start, end, sectionEnd };
  });
}
