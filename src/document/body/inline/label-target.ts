import {
  BRACKET_CLOSE,
  BRACKET_OPEN,
  isWhitespace,
  PAREN_CLOSE,
  PAREN_OPEN,
  skipWhitespace,
} from '../characters.ts';
import { labelEnd, normalizeLabel, readDestination, titleEnd } from './link-parts.ts';
import type { Opener, Scan } from './scan.ts';
import { unescapeMarkdown } from './unescape.ts';

/** Parentheses within one another in a target, as remark limits them. */
const MAX_PARENS = 32;

export interface Target {
  readonly target: string;
  /** The offset after the link. */
  readonly end: number;
}

/**
 * What makes a link of the label between `opener` and the `]` at `at`: `(target "title")`, `[label]`
 * or `[]` after it, or that it is defined itself. Undefined: it is no link.
 */
export function resolveLabel(scan: Scan, opener: Opener, at: number): Target | undefined {
  const next = scan.text.charCodeAt(at + 1);
  if (next === PAREN_OPEN) {
    const resource = readResource(scan, at + 2);
    if (resource) return resource;
  }
  if (next === BRACKET_OPEN) return readReference(scan, opener, at);
  const target = definedTarget(scan, opener, at);
  return target === undefined ? undefined : { target, end: at + 1 };
}

function readReference(scan: Scan, opener: Opener, at: number): Target | undefined {
  const { text, definitions } = scan;
  if (definitions.size === 0) return undefined;
  const end = labelEnd(text, at + 1);
  const full = end > 0 ? definitions.get(normalizeLabel(text.slice(at + 2, end - 1))) : undefined;
  if (full !== undefined) return { target: full, end };
  // remark takes `[a]` followed by a label that is not defined for no link, even where `a` is.
  if (text.charCodeAt(at + 2) !== BRACKET_CLOSE) return undefined;
  const target = definedTarget(scan, opener, at);
  return target === undefined ? undefined : { target, end: at + 3 };
}

function definedTarget(scan: Scan, opener: Opener, at: number): string | undefined {
  const { text, definitions } = scan;
  if (definitions.size === 0 || scan.lastBracket > opener.label) return undefined;
  return definitions.get(normalizeLabel(text.slice(opener.label, at)));
}

/** Reads what follows `(`, up to and with `)`. */
function readResource(scan: Scan, from: number): Target | undefined {
  const { text } = scan;
  const start = skipWhitespace(text, from, text.length);
  if (text.charCodeAt(start) === PAREN_CLOSE) return { target: '', end: start + 1 };
  const destination = readDestination(text, start, MAX_PARENS);
  if (!destination) return undefined;
  let at = destination.end;
  if (isWhitespace(text.charCodeAt(at))) {
    at = skipWhitespace(text, at, text.length);
    const title = readTitle(scan, at);
    if (title < 0) return undefined;
    at = skipWhitespace(text, title, text.length);
  }
  if (text.charCodeAt(at) !== PAREN_CLOSE) return undefined;
  const target = unescapeMarkdown(text.slice(destination.from, destination.to));
  return { target, end: at + 1 };
}

/** The offset after the title at `at`, `at` if there is none, -1 if one begins and does not end. */
function readTitle(scan: Scan, at: number): number {
  const open = scan.text.charAt(at);
  if (scan.missing.includes(open)) return -1;
  const end = titleEnd(scan.text, at);
  if (end <= scan.text.length) return end < 0 ? at : end;
  scan.missing.push(open);
  return -1;
}
