import {
  DASH,
  DOT,
  GREATER,
  isDigit,
  isSpaceOrTab,
  ONE,
  PAREN_CLOSE,
  PLUS,
  STAR,
  skipSpaces,
} from '../characters.ts';
import { type Line, takeIndent, takeMarker } from './line.ts';
import { isThematicBreak } from './thematic-break.ts';

/** A quotation or a list with its current item, while it is open. */
export interface Container {
  /** `>` for a quotation, else the list's marker: `-`, `+`, `*`, or the `.` or `)` after its number. */
  readonly marker: number;
  /** Columns by which a line must be indented to stand in the item. */
  size: number;
  /** The item's first line holds nothing but the marker. */
  startsBlank: boolean;
  /** A blank line followed such a first line: the item is over. */
  isOver: boolean;
}

const LONGEST_NUMBER = 9;

/**
 * Reads what an open container asks of a further line: whether the line stands in it (`in`), begins
 * the next item of the same list (`sibling`), or neither (`out`). Takes what it reads.
 */
export function continueContainer(container: Container, line: Line): 'in' | 'sibling' | 'out' {
  if (container.marker === GREATER) return takeQuoteMarker(line) ? 'in' : 'out';
  if (line.word === line.end) {
    container.isOver ||= container.startsBlank;
    takeIndent(line, container.size);
    return 'in';
  }
  const isIn = !container.isOver && line.indent >= container.size;
  container.startsBlank = false;
  container.isOver = false;
  if (isIn) {
    takeIndent(line, container.size);
    return 'in';
  }
  return takeItemMarker(line, false, container) ? 'sibling' : 'out';
}

/**
 * Takes the marker of a new container, if one begins here. `interrupting` says that the line would
 * break off a paragraph: then an item must hold something, and a number must be 1.
 */
export function openContainer(line: Line, interrupting: boolean): Container | undefined {
  if (line.word === line.end || line.indent > 3) return undefined;
  const code = line.text.charCodeAt(line.word);
  if (code === GREATER) {
    takeQuoteMarker(line);
    return { marker: GREATER, size: 0, startsBlank: false, isOver: false };
  }
  if (code === DASH || code === STAR || code === PLUS || isDigit(code)) {
    return takeItemMarker(line, interrupting, undefined);
  }
  return undefined;
}

function takeQuoteMarker(line: Line): boolean {
  if (line.indent > 3 || line.word === line.end || line.text.charCodeAt(line.word) !== GREATER) {
    return false;
  }
  takeMarker(line, 1);
  takeIndent(line, 1);
  return true;
}

/** Takes an item's marker: of a new list, or where `list` is given of the next item in it. */
function takeItemMarker(
  line: Line,
  interrupting: boolean,
  list: Container | undefined,
): Container | undefined {
  if (line.indent > 3) return undefined;
  const { text, word, end, indent } = line;
  const width = markerWidth(text, word, end, interrupting);
  if (width === 0) return undefined;
  const marker = text.charCodeAt(word + width - 1);
  if (list && list.marker !== marker) return undefined;
  if ((marker === DASH || marker === STAR) && isThematicBreak(line)) return undefined;
  if (word + width < end && !isSpaceOrTab(text.charCodeAt(word + width))) return undefined;
  if (interrupting && skipSpaces(text, word + width, end) === end) return undefined;

  const container = list ?? { marker, size: 0, startsBlank: false, isOver: false };
  takeMarker(line, width);
  container.startsBlank = line.word === line.end;
  // More than four columns after the marker are the item's own: indented code.
  const gap = container.startsBlank || line.indent > 4 ? 1 : line.indent;
  container.size = indent + width + gap;
  if (!container.startsBlank) takeIndent(line, gap);
  return container;
}

/** Characters of the marker at `at`, 0 if there is none. */
function markerWidth(text: string, at: number, end: number, interrupting: boolean): number {
  const first = text.charCodeAt(at);
  if (first === DASH || first === STAR || first === PLUS) return 1;
  if (!isDigit(first) || (interrupting && first !== ONE)) return 0;
  let next = at + 1;
  while (next < end && next - at <= LONGEST_NUMBER && isDigit(text.charCodeAt(next))) next += 1;
  const digits = next - at;
  if (next === end || digits > LONGEST_NUMBER || (interrupting && digits > 1)) return 0;
  const code = text.charCodeAt(next);
  return code === DOT || code === PAREN_CLOSE ? digits + 1 : 0;
}
