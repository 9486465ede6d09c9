import {
  afterLineEnding,
  BRACKET_OPEN,
  COLON,
  isWhitespace,
  skipSpaces,
  skipWhitespace,
} from '../characters.ts';
import { labelEnd, normalizeLabel, readDestination, titleEnd } from '../inline/link-parts.ts';
import { unescapeMarkdown } from '../inline/unescape.ts';

/**
 * Reads the definitions, `[label]: target "title"`, at the start of a paragraph into `definitions`:
 * of several for one label the first counts. Returns the offset where the paragraph's own text
 * begins, the length of `text` if there is none.
 */
export function readDefinitions(text: string, definitions: Map<string, string>): number {
  let at = 0;
  while (text.charCodeAt(at) === BRACKET_OPEN) {
    const end = readDefinition(text, at, definitions);
    if (end < 0 || end === text.length) return end < 0 ? at : end;
    at = skipSpaces(text, afterLineEnding(text, end), text.length);
  }
  return at;
}

/** Returns the offset of the line ending after the definition, -1 if there is no definition. */
function readDefinition(text: string, at: number, definitions: Map<string, string>): number {
  const afterLabel = labelEnd(text, at);
  if (afterLabel < 0 || text.charCodeAt(afterLabel) !== COLON) return -1;
  const from = skipWhitespace(text, afterLabel + 1, text.length);
  const destination = readDestination(text, from, Number.POSITIVE_INFINITY);
  if (!destination) return -1;
  const end = definitionEnd(text, destination.end);
  if (end < 0) return -1;
  const label = normalizeLabel(text.slice(at + 1, afterLabel - 1));
  if (!definitions.has(label)) {
    definitions.set(label, unescapeMarkdown(text.slice(destination.from, destination.to)));
  }
  return end;
}

/** A title that is not followed by the end of its line is none, and then the target must be. */
function definitionEnd(text: string, at: number): number {
  if (at < text.length && isWhitespace(text.charCodeAt(at))) {
    const title = titleEnd(text, skipWhitespace(text, at, text.length));
    if (title >= 0 && title <= text.length) {
      const end = skipSpaces(text, title, text.length);
      if (isLineEnd(text, end)) return end;
    }
  }
  const end = skipSpaces(text, at, text.length);
  return isLineEnd(text, end) ? end : -1;
}

function isLineEnd(text: string, at: number): boolean {
  return at === text.length || '\r\n'.includes(text.charAt(at));
}
