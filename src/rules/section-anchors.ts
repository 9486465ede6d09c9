import type { Heading } from '../document/body/body.ts';

/** A chapter and a section of an ordinance: «7 kap. 2 a §», «kap7.2a», «K7P2a». */
interface Numbers {
  readonly chapter: string | undefined;
  readonly section: string | undefined;
}

const ANCHOR = /^(?:k(?:ap)?[.-]?([0-9]+[a-z]?)(?:[.-]?[p§]|[.-]))?[p§]?([0-9]+)-?([a-z]?)-?§?$/;
const CHAPTER_ANCHOR = /^k(?:ap)?[.-]?([0-9]+[a-z]?)$/;
const CHAPTER = /^([0-9]+) ?([a-z]?) ?kap(?![a-z])\.?/;
const SECTION = /^(?:([0-9]+) ?([a-z]?) ?§|§ ?([0-9]+) ?([a-z]?)(?![a-z]))/;

/** Reads an anchor, in small letters, that is the number of a chapter or a section. */
function numbersOf(anchor: string): Numbers | undefined {
  const [, only] = CHAPTER_ANCHOR.exec(anchor) ?? [];
  if (only !== undefined) return { chapter: only, section: undefined };
  const [, chapter, digits, letter = ''] = ANCHOR.exec(anchor) ?? [];
  return digits === undefined ? undefined : { chapter, section: digits + letter };
}

/** Whether an anchor, in small letters, is the number of a section or chapter, not the words of a heading. */
export function isSectionNumber(anchor: string): boolean {
  return numbersOf(anchor) !== undefined;
}

/** The heading of the chapter or section that an anchor, in small letters, gives by its number. */
export function headingOfSection(
  headings: readonly Heading[],
  anchor: string,
): Heading | undefined {
  const wanted = numbersOf(anchor);
  if (!wanted) return undefined;
  let chapter: string | undefined;
  for (const heading of headings) {
    const text = heading.text.replace(/\s/g, ' ').trim().toLowerCase();
    const [words = '', number, letter] = CHAPTER.exec(text) ?? [];
    if (number !== undefined) chapter = `${number}${letter}`;
    const [, a, b, c, d] = SECTION.exec(text.slice(words.length).trimStart()) ?? [];
    const section = a === undefined ? (c === undefined ? undefined : `${c}${d}`) : `${a}${b}`;
    if (number === undefined && section === undefined) continue;
    if (chapter === wanted.chapter && section === wanted.section) return heading;
  }
  return undefined;
}
