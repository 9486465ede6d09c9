/**
 * Places: where in a file something stands. A place is two offsets and the source they belong to;
 * lines and columns are only counted when a finding is shown, for most places never are.
 */

/** One file as it was read, without its text: what is needed to turn offsets into lines and columns. */
export interface Source {
  /** Path from the register's root, with `/` between the parts. */
  readonly path: string;
  /** Offsets (UTF-16 code units, after a byte order mark) at which the lines begin; the first is 0. */
  readonly lineStarts: Uint32Array;
  /** Length of the text in UTF-16 code units, without a byte order mark. */
  readonly length: number;
}

/** A stretch of a source: from `start` up to, and not with, `end`; offsets as in `Source.lineStarts`. */
export interface Place {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
}

/** Lines and columns of a place, counted from 1; columns in UTF-16 code units, the end is exclusive. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The line of an offset, counted from 0. */
function lineOf(source: Source, offset: number): number {
  const starts = source.lineStarts;
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Counts the lines and columns of a place. Offsets outside the source are moved to its nearest end. */
export function positionOf(place: Place): Position {
  const clamp = (offset: number) => Math.max(0, Math.min(offset, place.source.length));
  const start = clamp(place.start);
  const end = Math.max(start, clamp(place.end));
  const line = lineOf(place.source, start);
  const endLine = lineOf(place.source, end);
  return {
    line: line + 1,
    column: start - (place.source.lineStarts[line] ?? 0) + 1,
    endLine: endLine + 1,
    endColumn: end - (place.source.lineStarts[endLine] ?? 0) + 1,
  };
}

/** Offsets at which the lines of a text begin. Line ends are LF, CRLF and lone CR, as in CommonMark. */
export function lineStartsOf(text: string): Uint32Array {
  const starts = [0];
  if (text.includes('\r')) {
    for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
  } else {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
      starts.push(at + 1);
  }
  return new Uint32Array(starts);
}

/** Orders places by file, then by where they begin and end. Paths are compared by code unit. */
export function comparePlaces(a: Place, b: Place): number {
  if (a.source.path !== b.source.path) return a.source.path < b.source.path ? -1 : 1;
  return a.start - b.start || a.end - b.end;
}
