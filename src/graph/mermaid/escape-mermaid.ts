import { visible } from '../../report/visible.ts';

/**
 * Characters of ASCII that mean something to Mermaid, to HTML, or to the Markdown that some versions
 * of Mermaid read labels as. A hyphen within a word does not, nor does a full stop or a bracket that
 * ends one: elsewhere these could begin an arrow, a list, an address or an icon. Mermaid finds the
 * word "direction" anywhere on a line.
 */
const ACTIVE =
  /(?![,(/?!]|(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}])|(?<=\p{L})[.)](?=\s|$))[!-/:-@[-`{-~]|(?<=directio)n/gu;

/** Mermaid marks entities with these pairs while it works, and would take them for its own. */
const RESERVED = /(?<=ﬂ)(?=°)|(?<=¶)(?=ß)/g;
/** Parts such a pair, and takes no room. */
const WORD_JOINER = '\u2060';

/** A text on one line, with everything in it that nobody would see made visible. */
function plainText(text: string): string {
  return visible(text.replace(/\s+/g, ' ').trim()).replace(RESERVED, WORD_JOINER);
}

/**
 * A text for a label in quotation marks, escaped with the `#…;` entities of Mermaid. All versions
 * from 10.7 on draw these as they should in labels without HTML. One `<br/>` is enough for a label
 * to be read as HTML first: what was escaped then becomes lists, links, icons and formulas. That is
 * why the lines of a label are parted by line breaks.
 */
export function escapeMermaid(text: string): string {
  return plainText(text).replace(ACTIVE, (letter) => `#${letter.codePointAt(0)};`);
}

/** A text for the frontmatter of a diagram, where Mermaid reads YAML after a first look for tags and comments. */
export function quoteYaml(text: string): string {
  return JSON.stringify(plainText(text)).replace(
    /[<>%{}]/g,
    (letter) => `\\u${(letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}
