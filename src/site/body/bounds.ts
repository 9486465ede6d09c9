/**
 * Bounds for what remark is given to read: some small texts would take it hours. Documents that people
 * write stay far below, and most of them are read by another reader.
 */
const MOST_CHARACTERS = 1_000_000;
const MOST_LINES = 40_000;
const MOST_FOOTNOTES = 1_000;
const DEEPEST = 100;
/** Lines, times how deep the deepest of them may stand: for remark, and for the quick reader. */
const MOST_NESTING = 1_000_000;
const MOST_QUICK_NESTING = 10_000_000;
/** Columns of a table. */
const MOST_BARS = 2_000;

const PREFIX = /^(?:[ \t]|>|[-+*](?=\s)|\d{1,9}[.)](?=\s)|\[\^[^\]\s]+\]:)+/gm;
const MARKER = />|[-+*]|\d+[.)]|\[/g;

/** No line stands deeper in quotations, lists and footnotes: infinite beyond the deepest that is read. */
function deepestOf(text: string): number {
  let deepest = 1;
  for (const [prefix] of text.matchAll(PREFIX)) {
    const markers = prefix.match(MARKER)?.length ?? 0;
    if (markers > DEEPEST) return Number.POSITIVE_INFINITY;
    const spaces = prefix.replaceAll('\t', '    ').length - markers;
    deepest = Math.max(deepest, Math.min(markers + spaces / 2, DEEPEST));
  }
  return deepest;
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r\n?|\n/);
}

/** Whether a text has too much nesting for the quick reader, whom nothing else brings to its knees. */
export function isBeyondQuickBounds(text: string): boolean {
  // Shorter ones have neither the lines nor the depth.
  if (text.length * DEEPEST < MOST_QUICK_NESTING) return false;
  return linesOf(text).length * deepestOf(text) > MOST_QUICK_NESTING;
}

/** Whether a text is too large for remark, or its quotations, lists and footnotes too deep and too many. */
export function isBeyondBounds(text: string): boolean {
  if (text.length > MOST_CHARACTERS) return true;
  if (text.split('[^', MOST_FOOTNOTES + 2).length > MOST_FOOTNOTES + 1) return true;
  const lines = linesOf(text);
  if (lines.length > MOST_LINES) return true;
  const hasWide = lines.some(
    (line) => line.length > MOST_BARS && line.split('|', MOST_BARS + 1).length > MOST_BARS,
  );
  return hasWide || lines.length * deepestOf(text) > MOST_NESTING;
}
