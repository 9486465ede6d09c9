/** What Latin-1 has of each property; what else it has is none of them. */
const LATIN: Readonly<Record<string, string>> = {
  '\\p{L}': 'A-Za-zªµºÀ-ÖØ-öø-ÿ',
  '\\p{Lu}': 'A-ZÀ-ÖØ-Þ',
  '\\p{M}': '',
  '\\p{N}': '0-9²³¹¼½¾',
};
/** Anything but Latin-1 and the usual dashes and quotation marks, of which none is a letter. */
const BEYOND_LATIN = /[^\0-\xff\u2010-\u2022]/;

/**
 * An expression with properties of Unicode, which take a millisecond to make. For a text that has no
 * letters but those of Latin-1, as nearly all have, another one is made that finds the same in it.
 *
 * @param source the expression, with all properties within square brackets: `[\p{L}]+`
 * @param flags not `i` beside `\p{Lu}`: it would make ÿ and µ capitals, for theirs lie elsewhere
 * @returns the expression for a text; one of another text may not fit
 */
export function letterPattern(source: string, flags: string): (text: string) => RegExp {
  let latin: RegExp | undefined;
  let full: RegExp | undefined;
  return (text) => {
    if (BEYOND_LATIN.test(text)) {
      full ??= new RegExp(source, flags);
      return full;
    }
    latin ??= new RegExp(
      source.replace(/\\p\{\w+\}/g, (property) => LATIN[property] ?? property),
      flags,
    );
    return latin;
  };
}
