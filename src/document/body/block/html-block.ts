import {
  BANG,
  BRACKET_CLOSE,
  BRACKET_OPEN,
  DASH,
  GREATER,
  isLetter,
  QUESTION,
  SLASH,
  skipSpaces,
} from '../characters.ts';
import { isTagNameCode, tagEnd } from '../inline/html-tag.ts';

/**
 * CommonMark's kinds of HTML blocks: 1 raw text (`<script>`), 2 comment, 3 instruction,
 * 4 declaration, 5 CDATA, 6 an element that is a block, 7 any other complete tag alone on its line.
 * 0 is none.
 */
export type HtmlKind = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;

const RAW = new Set(['pre', 'script', 'style', 'textarea']);

const BLOCKS = new Set(
  (
    'address article aside base basefont blockquote body caption center col colgroup dd details ' +
    'dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 ' +
    'head header hr html iframe legend li link main menu menuitem nav noframes ol optgroup option ' +
    'p param search section summary table tbody td tfoot th thead title tr track ul'
  ).split(' '),
);
const LONGEST_NAME = 10;

/** The kind of HTML block that begins with the `<` at `at`, on a line that ends at `end`. */
export function htmlKindAt(text: string, at: number, end: number): HtmlKind {
  if (at + 1 >= end) return 0;
  const next = text.charCodeAt(at + 1);
  if (next === QUESTION) return 3;
  if (next === BANG) return declarationKind(text, at + 2, end);
  const isClosing = next === SLASH;
  const nameStart = isClosing ? at + 2 : at + 1;
  if (nameStart >= end || !isLetter(text.charCodeAt(nameStart))) return 0;
  let nameEnd = nameStart + 1;
  while (nameEnd < end && isTagNameCode(text.charCodeAt(nameEnd))) nameEnd += 1;
  const after = nameEnd < end ? text.charAt(nameEnd) : '\n';

  if (nameEnd - nameStart <= LONGEST_NAME && '/> \t\n'.includes(after)) {
    const name = text.slice(nameStart, nameEnd).toLowerCase();
    if (!isClosing && after !== '/' && RAW.has(name)) return 1;
    if (BLOCKS.has(name)) {
      const isWhole = after !== '/' || (nameEnd + 1 < end && text[nameEnd + 1] === '>');
      return isWhole ? 6 : 0;
    }
  }
  const close = tagEnd(text, at, end, 'block');
  return close > 0 && skipSpaces(text, close, end) === end ? 7 : 0;
}

function declarationKind(text: string, at: number, end: number): HtmlKind {
  if (at >= end) return 0;
  const code = text.charCodeAt(at);
  if (isLetter(code)) return 4;
  if (code === DASH) return at + 1 < end && text.charCodeAt(at + 1) === DASH ? 2 : 0;
  return code === BRACKET_OPEN && at + 7 <= end && text.startsWith('[CDATA[', at) ? 5 : 0;
}

/**
 * Whether a block of `kind` ends on the line from `at` to `end`, which can be its first. Kinds 6
 * and 7 end before a blank line instead.
 */
export function endsHtml(kind: HtmlKind, text: string, at: number, end: number): boolean {
  const line = text.slice(at, end);
  switch (kind) {
    case 1:
      return /<\/(?:pre|script|style|textarea)>/i.test(line);
    case 2:
      return line.includes('-->');
    case 3:
      return line.includes('?>');
    case 4:
      return line.includes('>');
    case 5:
      return endsCdata(line);
    default:
      return false;
  }
}

/** Brackets count in pairs here, as remark counts them: `]]]>` does not end the block. */
function endsCdata(line: string): boolean {
  let at = line.indexOf(']');
  while (at >= 0) {
    if (line.charCodeAt(at + 1) === BRACKET_CLOSE) {
      if (line.charCodeAt(at + 2) === GREATER) return true;
      at += 1;
    }
    at = line.indexOf(']', at + 1);
  }
  return false;
}
