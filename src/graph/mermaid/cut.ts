/** Longer titles are cut where there is no room for them, in characters. */
const LONGEST = 120;

/** The beginning of a text that is too long, with an ellipsis; a shorter one as it is. */
export function cut(text: string): string {
  const letters = [...text];
  return letters.length <= LONGEST ? text : `${letters.slice(0, LONGEST).join('')}…`;
}
