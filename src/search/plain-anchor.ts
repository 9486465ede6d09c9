/**
 * The anchor that most headings with these words have: what is stored of a heading is only how its
 * anchor differs, in the second heading of a name and in signs that few headings hold.
 */
export function plainAnchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}
