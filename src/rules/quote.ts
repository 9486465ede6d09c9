/** Longer words are cut in a message; the line of the document is shown below it anyway. */
const LONGEST = 120;

/** The author's own words in quotation marks, on one line. */
export function quote(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `«${line.slice(0, LONGEST - 1)}…»` : `«${line}»`;
}
