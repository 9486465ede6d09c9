/** How much of one kind a text may hold. Documents that people write stay far below. */
interface Bounds {
  readonly characters: number;
  readonly lines: number;
  /** Signs that make something: each of them takes memory. */
  readonly signs: number;
  /** Lines, times how deep the deepest of them may stand. */
  readonly nesting: number;
}

/** remark takes hours for some small texts, and much memory for large ones. */
const REMARK: Bounds = { characters: 1e6, lines: 4e4, signs: 6e4, nesting: 1e6 };
const QUICK: Bounds = { characters: 4e6, lines: 1e5, signs: 3e5, nesting: 1e7 };

/** Shorter texts cannot come near the bounds of the quick reader. */
const SHORT = 1e5;

const MOST_FOOTNOTES = 1_000;
/** Bars in a line: columns of a table. */
const MOST_BARS = 2_000;
const DEEPEST = 100;

const PREFIX = /^(?:[ \t]|>|[-+*](?=\s)|\d{1,9}[.)](?=\s)|\[\^[^\]\s]+\]:)+/gm;
const MARKER = />|[-+*]|\d+[.)]|\[/g;
const SIGN = /[*_`[\]|<&~]/g;

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

function signsIn(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(SIGN)) count += 1;
  return count;
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r\n?|\n/);
}

function isBeyond(text: string, lines: number, bounds: Bounds): boolean {
  return (
    text.length > bounds.characters ||
    lines > bounds.lines ||
    signsIn(text) > bounds.signs ||
    lines * deepestOf(text) > bounds.nesting
  );
}

/** Whether the quick reader would take too long for a text, or too much memory. */
export function isBeyondQuick(text: string): boolean {
  return text.length > SHORT && isBeyond(text, linesOf(text).length, QUICK);
}

function hasMany(text: string, part: string, most: number): boolean {
  return text.length > most && text.split(part, most + 2).length > most + 1;
}

/** Whether remark would take too long for a text, or too much memory. */
export function isBeyondRemark(text: string): boolean {
  const lines = linesOf(text);
  return (
    isBeyond(text, lines.length, REMARK) ||
    hasMany(text, '[^', MOST_FOOTNOTES) ||
    lines.some((line) => hasMany(line, '|', MOST_BARS))
  );
}
