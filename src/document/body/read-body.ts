import GithubSlugger from 'github-slugger';
import { readBlocks } from './block-reader.ts';
import type { Body, Heading, Link } from './body.ts';
import { collectHtmlIds } from './html-ids.ts';
import { readInlines } from './inline-reader.ts';
import type { HeadingPlace } from './leaf.ts';
import { makeScan } from './scan.ts';
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
    const scan = makeScan(block, definitions, links, htmlIds);
    readInlines(scan);
    if (block.heading && scan.words) {
      places.push(block.heading);
      words.push(scan.words.parts.join(''));
    }
  }
  // An image in a link ends before the link does, and so was found before it.
  links.sort((a, b) => a.start - b.start);
  const body = { headings: makeHeadings(places, words, text.length), links, htmlIds };
  return tooDeep ? { body, tooDeep } : { body };
}

function makeHeadings(
  places: readonly HeadingPlace[],
  words: readonly string[],
  textEnd: number,
): Heading[] {
  const slugger = new GithubSlugger();
  const ends = sectionEnds(places, textEnd);
  return places.map(({ depth, start, end }, index) => {
    const text = words[index] ?? '';
    const sectionEnd = ends[index] ?? end;
    return { depth, text, anchor: slugger.slug(text), start, end, sectionEnd };
  });
}
