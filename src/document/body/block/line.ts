import { SPACE, TAB } from '../characters.ts';

/**
 * One line while its markers are read from left to right. A tab reaches to the next multiple of
 * four columns, and a container can take a part of it only, so that places are kept both as
 * offsets and as columns.
 */
export interface Line {
  readonly text: string;
  /** Offset of the line's first character. */
  start: number;
  /** Offset of the line ending, which does not belong to the line. */
  end: number;
  /** Offset of the first character that no container has taken. */
  at: number;
  /** The column there, from 0. */
  column: number;
  /** Columns left of a tab that stands before `at` and was taken in part. */
  tabRest: number;
  /** The first offset from `at` on that is neither space nor tab; `end` on a blank line. */
  word: number;
  /** Columns that are free before `word`. */
  indent: number;
  /**
   * Offset of a character that kept the line from being a thematic break, so that a row of list
   * markers is not searched to its end for each of them.
   */
  obstacle: number;
}

/** A line of `text` that stands nowhere yet: `startLine` gives it its place. */
export function makeLine(text: string): Line {
  return { text, start: 0, end: 0, at: 0, column: 0, tabRest: 0, word: 0, indent: 0, obstacle: -1 };
}

/** Moves `line` to the characters from `start` to `end`. One object serves for all lines of a text. */
export function startLine(line: Line, start: number, end: number): void {
  line.start = start;
  line.end = end;
  line.at = start;
  line.column = 0;
  line.tabRest = 0;
  line.obstacle = -1;
  measure(line);
}

/** Takes a container's marker: `width` characters from `word` on. */
export function takeMarker(line: Line, width: number): void {
  line.column += line.indent + width;
  line.at = line.word + width;
  line.tabRest = 0;
  measure(line);
}

/** Takes up to `columns` columns of spaces and tabs. */
export function takeIndent(line: Line, columns: number): void {
  let left = Math.min(columns, line.indent);
  line.indent -= left;
  while (left > 0) {
    if (line.tabRest === 0) {
      const isTab = line.text.charCodeAt(line.at) === TAB;
      line.tabRest = isTab ? 4 - (line.column & 3) : 1;
      line.at += 1;
    }
    const taken = Math.min(left, line.tabRest);
    line.tabRest -= taken;
    line.column += taken;
    left -= taken;
  }
}

function measure(line: Line): void {
  let column = line.column + line.tabRest;
  let at = line.at;
  for (; at < line.end; at += 1) {
    const code = line.text.charCodeAt(at);
    if (code === SPACE) column += 1;
    else if (code === TAB) column += 4 - (column & 3);
    else break;
  }
  line.word = at;
  line.indent = column - line.column;
}
