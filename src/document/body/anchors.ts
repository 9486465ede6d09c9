import { slug } from 'github-slugger';

/** What most headings are made of: ASCII, and the letters of Western European languages. */
const COMMON = /^[ -~À-ÖØ-öø-ÿ]*$/;
const COMMON_MARKS = /[!-,./:-@[-^`{-~]/g;

/**
 * Makes the anchors of one document's headings, called once for each in their order: the anchor that
 * GitHub makes of the heading's words, with a number if the document has it already.
 */
export function makeAnchors(): (words: string) => string {
  const counts = new Map<string, number>();
  return (words) => {
    const base = anchorOf(words);
    let anchor = base;
    let count = counts.get(base) ?? 0;
    while (counts.has(anchor)) {
      count += 1;
      anchor = `${base}-${count}`;
    }
    counts.set(base, count);
    if (anchor !== base) counts.set(anchor, 0);
    return anchor;
  };
}

/** As github-slugger does, without its expression of eight thousand characters where none needs it. */
function anchorOf(words: string): string {
  if (!COMMON.test(words)) return slug(words);
  return words.toLowerCase().replace(COMMON_MARKS, '').replaceAll(' ', '-');
}
