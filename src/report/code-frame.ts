import type { Position } from '../text/place.ts';
import { visible } from './visible.ts';

/** The longest part of a line that is shown, in characters. */
const WIDTH = 92;

/** A line of a document with a stretch of it underlined, as two lines of text. */
export interface CodeFrame {
  readonly gutter: string;
  readonly line: string;
  readonly underline: string;
}

/** The offset, or the one before it where a pair of code units that make one character would be cut. */
function wholeAt(line: string, at: number): number {
  return /[\udc00-\udfff]/.test(line.charAt(at)) ? at - 1 : at;
}

/**
 * Shows the line of a position with the fault underlined. A long line is cut around the fault; a
 * fault over several lines is underlined to the end of its first.
 */
export function codeFrame(line: string, position: Position): CodeFrame {
  const first = position.column - 1;
  const last = position.endLine === position.line ? position.endColumn - 1 : line.length;
  const from = first > WIDTH - 20 ? wholeAt(line, first - 30) : 0;
  const shown = line.slice(from, wholeAt(line, from + WIDTH));
  const before = visible(shown.slice(0, first - from));
  const fault = visible(shown.slice(first - from, Math.max(last, first + 1) - from));
  const after = visible(shown.slice(Math.max(last, first + 1) - from));
  const head = from > 0 ? '…' : '';
  const tail = from + WIDTH < line.length ? '…' : '';
  return {
    gutter: String(position.line),
    // Seen by itself, no part of the line is a command of a CI runner: only the whole may be.
    line: `${head}${before}${fault}${after}${tail}`.replaceAll('##[', '##［'),
    underline: `${' '.repeat(head.length + before.length)}${'^'.repeat(Math.max(1, fault.length))}`,
  };
}
