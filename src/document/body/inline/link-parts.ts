import {
  APOSTROPHE,
  BACKSLASH,
  BRACKET_CLOSE,
  BRACKET_OPEN,
  GREATER,
  isLineEnding,
  isSpaceOrTab,
  isWhitespace,
  LESS,
  PAREN_CLOSE,
  PAREN_OPEN,
  QUOTE,
  SPACE,
} from '../characters.ts';

const DELETE = 127;
const LONGEST_LABEL = 999;

/** The offset after a label, `[words]`, whose `[` stands at `at`; -1 if none is complete there. */
export function labelEnd(text: string, at: number): number {
  let size = 0;
  let hasWords = false;
  for (let next = at + 1; next < text.length; next += 1) {
    const code = text.charCodeAt(next);
    if (code === BRACKET_OPEN) return -1;
    if (code === BRACKET_CLOSE) return hasWords && size <= LONGEST_LABEL ? next + 1 : -1;
    if (isLineEnding(code)) continue;
    size += 1;
    if (size > LONGEST_LABEL + 1) return -1;
    hasWords ||= !isSpaceOrTab(code);
    if (code === BACKSLASH && isLabelEscape(text.charCodeAt(next + 1))) {
      next += 1;
      size += 1;
    }
  }
  return -1;
}

/** What is compared of a label, without its brackets: case and the amount of whitespace are not. */
export function normalizeLabel(label: string): string {
  const single = label.replaceAll('\0', '\uFFFD').replace(/[\t\n\r ]+/g, ' ');
  const from = single.startsWith(' ') ? 1 : 0;
  const to = single.endsWith(' ') ? -1 : single.length;
  // One letter can have several forms (ß and ẞ, σ and ς), which meet on this way only.
  return single.slice(from, to).toLowerCase().toUpperCase();
}

export interface Destination {
  /** The offset after it. */
  readonly end: number;
  /** The range of its target, as written. */
  readonly from: number;
  readonly to: number;
}

/**
 * A link's destination at `at`, in angle brackets or bare. A bare one may hold parentheses in pairs,
 * at most `maxDepth` within one another.
 */
export function readDestination(
  text: string,
  at: number,
  maxDepth: number,
): Destination | undefined {
  if (text.charCodeAt(at) === LESS) return readEnclosed(text, at + 1);
  let depth = 0;
  let next = at;
  for (; next < text.length; next += 1) {
    const code = text.charCodeAt(next);
    // NUL is no control character here: Markdown reads it as U+FFFD.
    if ((code <= SPACE && code > 0) || code === DELETE) break;
    if (code === PAREN_OPEN) {
      if (depth === maxDepth) return undefined;
      depth += 1;
    } else if (code === PAREN_CLOSE) {
      if (depth === 0) break;
      depth -= 1;
    } else if (code === BACKSLASH && isParenEscape(text.charCodeAt(next + 1))) {
      next += 1;
    }
  }
  const after = text.charCodeAt(next);
  const isEnd = next >= text.length || after === PAREN_CLOSE || isWhitespace(after);
  return isEnd && depth === 0 && next > at ? { end: next, from: at, to: next } : undefined;
}

function readEnclosed(text: string, from: number): Destination | undefined {
  for (let next = from; next < text.length; next += 1) {
    const code = text.charCodeAt(next);
    if (code === GREATER) return { end: next + 1, from, to: next };
    if (code === LESS || isLineEnding(code)) return undefined;
    const after = text.charCodeAt(next + 1);
    if (code === BACKSLASH && (after === LESS || after === GREATER || after === BACKSLASH)) {
      next += 1;
    }
  }
  return undefined;
}

/** The offset after a title at `at`, -1 if none begins there, the length of `text` + 1 if none ends. */
export function titleEnd(text: string, at: number): number {
  const open = text.charCodeAt(at);
  if (open !== QUOTE && open !== APOSTROPHE && open !== PAREN_OPEN) return -1;
  const close = open === PAREN_OPEN ? PAREN_CLOSE : open;
  for (let next = at + 1; next < text.length; next += 1) {
    const code = text.charCodeAt(next);
    if (code === close) return next + 1;
    const after = text.charCodeAt(next + 1);
    if (code === BACKSLASH && (after === close || after === BACKSLASH)) next += 1;
  }
  return text.length + 1;
}

function isLabelEscape(code: number): boolean {
  return code === BRACKET_OPEN || code === BRACKET_CLOSE || code === BACKSLASH;
}

function isParenEscape(code: number): boolean {
  return code === PAREN_OPEN || code === PAREN_CLOSE || code === BACKSLASH;
}
