/**
 * Text made ready for recognition: letters composed, every kind of space the plain one. Offices
 * send decomposed letters (macOS), no-break spaces (Word) and thin ones (PDF); none changes the meaning.
 */

/** Longest text that is looked at as one whole form. What is longer is prose, or an attack. */
export const LONGEST_FORM = 1000;

/** Composed text, and for each of its offsets the offset in the text as it was written. */
export interface ReadableText {
  readonly text: string;
  readonly offsetAt: (index: number) => number;
}

/** Stands before and after a word or number in a pattern: `\b` knows no å, ä and ö. */
export const WORD_START = '(?<![\\p{L}\\p{N}])';
export const WORD_END = '(?![\\p{L}\\p{N}])';

/**
 * Composes a text without losing its offsets. Case is kept, for it tells «KS» from «ks».
 * Only four marks for each letter are composed, as many as any written language needs.
 */
export function readableText(written: string): ReadableText {
  const spaced = written.replace(/\s/g, ' ');
  // Dashes and quotation marks, which most texts have, lie where there are no marks.
  if (!/[\u0300-\u1fff\u20d0-\u20ff\u2c00-\uffff]/.test(spaced) || !/\p{M}/u.test(spaced))
    return { text: spaced, offsetAt: (index) => index };
  let text = '';
  let from = 0;
  // Where composing made the text shorter: the offset after it, and how much is missing by then.
  const shifts: [at: number, missing: number][] = [];
  for (const { index, 0: cluster } of spaced.matchAll(/\P{M}\p{M}{1,4}/gu)) {
    text += spaced.slice(from, index) + cluster.normalize('NFC');
    from = index + cluster.length;
    if (from - text.length !== (shifts.at(-1)?.[1] ?? 0))
      shifts.push([text.length, from - text.length]);
  }
  return {
    text: text + spaced.slice(from),
    offsetAt(index) {
      let [low, high] = [0, shifts.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((shifts[middle]?.[0] ?? 0) <= index) low = middle + 1;
        else high = middle;
      }
      return index + (shifts[low - 1]?.[1] ?? 0);
    },
  };
}

/**
 * The text as one form, trimmed and with single spaces, or undefined where it is longer than any form.
 */
export function wholeForm(written: string): string | undefined {
  if (written.length > LONGEST_FORM) return undefined;
  return readableText(written).text.replace(/ +/g, ' ').trim();
}
