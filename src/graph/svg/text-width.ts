/**
 * Widths of characters in Helvetica and Arial, in thousandths of the type size, from Adobe's font
 * metrics for Helvetica. Fonts that stand in for these are of the same width or narrower, but for
 * DejaVu Sans and Verdana, for which `ROOM` leaves space.
 */
const WIDTHS = new Map<string, number>(
  (
    [
      [222, "'ijl"],
      [278, ' !,./:;I[\\]ftÍÌÎÏíìîï·'],
      [333, '()-`r„”“'],
      [355, '"'],
      [389, '*'],
      [260, '|'],
      [334, '{}'],
      [469, '^'],
      [500, 'Jckstvxyzç'],
      [556, '#$0123456789?L_abdeghnopquåäöáàâãéèêëóòôõúùûüñ«»–§…'],
      [584, '+<=>~'],
      [611, 'FTZ'],
      [667, '&ABEKPSVXYÅÄÁÀÂÃÉÈÊË'],
      [722, 'CDHNRUwÚÙÛÜÇÑ'],
      [778, 'GOQÖÓÒÔÕ'],
      [833, 'Mm'],
      [889, '%'],
      [944, 'W'],
      [1000, '—→'],
      [1015, '@'],
    ] as const
  ).flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
);

/** Other letters are as wide as they can be: Chinese ones are square. */
const WIDEST = 1000;
const LATIN = 600;
/** Room for fonts that are wider. */
const ROOM = 1.1;
const BOLD = 1.07;

function widthOf(letter: string): number {
  const known = WIDTHS.get(letter);
  if (known !== undefined) return known;
  if (/\p{M}/u.test(letter)) return 0;
  return /[\u0000-\u052f]/.test(letter) ? LATIN : WIDEST;
}

/** The width of a text in pixels, at a type size in pixels; never less than what is drawn. */
export function textWidth(text: string, size: number, isBold = false): number {
  let sum = 0;
  for (const letter of text.normalize('NFC')) sum += widthOf(letter);
  return (sum / 1000) * size * ROOM * (isBold ? BOLD : 1);
}
